package org.prongsai.app;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
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
    Path absolute = file.toAbsolutePath();
    Path folder = absolute.getParent();
    Place place = Place.of(file.toString());
    if (Files.isDirectory(file) || folder == null) {
      return Optional.of(Problem.of("app", 910, place));
    }
    if (!Files.isDirectory(folder)) {
      return Optional.of(Problem.of("app", 911, place, folder.toString()));
    }
    Path beside = null;
    try {
      beside = Files.createTempFile(folder, ".prongsai-", ".part");
      content.writeTo(beside);
      readableByOthers(beside);
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

  /** A temporary file is its maker's alone; a document is not. */
  private static void readableByOthers(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view != null) {
      view.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
    }
  }

  private static void discard(@org.jspecify.annotations.Nullable Path beside) {
    if (beside != null) {
      beside.toFile().delete();
    }
  }
}
