package org.prongsai.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** Writes files that appear whole or not at all: beside their place, then renamed. */
final class WholeFile {

  private WholeFile() {}

  /** What has to be written; may fail as any writing. */
  interface Content {
    void writeTo(Path file) throws IOException;
  }

  static Optional<Problem> write(Path file, byte[] content) {
    return write(file, beside -> Files.write(beside, content));
  }

  /** @return why it was not written; the old file, if there was one, is untouched then */
  static Optional<Problem> write(Path file, Content content) {
    Place place = Place.of(file.toString());
    if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
      return throughDoor(file, place, content);
    }
    Path absolute = target(file);
    Path folder = absolute.getParent();
    if (Files.isDirectory(file) || folder == null) {
      return Optional.of(Problem.of("app", 910, place));
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(Problem.of("app", 911, place, folder.toString()));
    }
    if (Files.exists(absolute) && !Files.isWritable(absolute)) {
      return Optional.of(Problem.of("app", 912, place, file.toString()));
    }
    Path beside = null;
    try {
      beside = Files.createTempFile(folder, ".prongsai-", ".part", asTheUserWants(folder));
      // Also when the user stops the program while it writes.
      beside.toFile().deleteOnExit();
      content.writeTo(beside);
      keepRights(absolute, beside);
      Files.move(beside, absolute, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return Optional.empty();
    } catch (AccessDeniedException | NoSuchFileException e) {
      discard(beside);
      return Optional.of(Problem.of("app", 912, place, folder.toString()));
    } catch (IOException e) {
      discard(beside);
      return Optional.of(Problem.of("app", 913, place, String.valueOf(e.getMessage())));
    }
  }

  /** A device, a pipe, standard output by its name: cannot be replaced and must not be. */
  private static Optional<Problem> throughDoor(Path file, Place place, Content content) {
    try {
      content.writeTo(file);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(Problem.of("app", 913, place, String.valueOf(e.getMessage())));
    }
  }

  /** A link stays; what it leads to is written. */
  private static Path target(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException notThereYet) {
      return file.toAbsolutePath();
    }
  }

  /** Made as any other new file of this user, not as a secret one: the system takes away what the umask says. */
  private static FileAttribute<?>[] asTheUserWants(Path folder) {
    return Files.getFileAttributeView(folder, PosixFileAttributeView.class) == null
        ? new FileAttribute<?>[0]
        : new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-rw-rw-"))};
  }

  /** Whoever could not read the old file shall not read the new one. */
  private static void keepRights(Path old, Path successor) throws IOException {
    var view = Files.getFileAttributeView(old, PosixFileAttributeView.class);
    if (view != null && Files.exists(old)) {
      Files.setPosixFilePermissions(successor, view.readAttributes().permissions());
    }
  }

  private static void discard(@org.jspecify.annotations.Nullable Path beside) {
    if (beside != null) {
      beside.toFile().delete();
    }
  }
}
