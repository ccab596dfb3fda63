package org.prongsai.server.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** The folder of an installation, held by one process at a time. */
public final class DataFolder implements AutoCloseable {

  static final String LOCK = "prongsai.lock";

  private final Path path;
  private final FileChannel channel;

  private DataFolder(Path path, FileChannel channel) {
    this.path = path;
    this.channel = channel;
  }

  /** Makes the folder where it is missing; refused when it cannot be made or written to. */
  public static Outcome<Path> make(Path data) {
    Path folder = data.toAbsolutePath().normalize();
    try {
      if (!Files.isDirectory(folder)) {
        Files.createDirectories(folder.getParent() == null ? folder : folder.getParent());
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      }
      Files.delete(Files.createTempFile(folder, ".written", ""));
      return Outcome.done(folder);
    } catch (IOException | UnsupportedOperationException e) {
      return Outcome.refused(Problem.of("store", 2101, Place.of(data.toString())));
    }
  }

  /** Refused when another process holds the folder, which is named. */
  static Outcome<DataFolder> hold(Path folder) {
    FileChannel channel = null;
    try {
      channel = FileChannel.open(folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.READ,
          StandardOpenOption.WRITE);
      FileLock lock = tryLock(channel);
      if (lock == null) {
        String holder = Files.readString(folder.resolve(LOCK)).strip();
        channel.close();
        return Outcome.refused(Problem.of("store", 2102, Place.of(folder.toString()), holder.isEmpty() ? "?" : holder));
      }
      channel.truncate(0);
      channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.US_ASCII)));
      return Outcome.done(new DataFolder(folder, channel));
    } catch (IOException e) {
      return Outcome.refused(Problem.of("store", 2101, Place.of(folder.toString())));
    }
  }

  private static @org.jspecify.annotations.Nullable FileLock tryLock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (OverlappingFileLockException byThisProcess) {
      return null;
    }
  }

  Path path() {
    return path;
  }

  /** Refused when less than so many bytes are free. */
  Outcome<Path> room(long needed) {
    try {
      long free = Files.getFileStore(path).getUsableSpace();
      return free >= needed ? Outcome.done(path)
          : Outcome.refused(Problem.of("store", 2103, Place.of(path.toString()), free >> 20, needed >> 20));
    } catch (IOException e) {
      return Outcome.refused(Problem.of("store", 2101, Place.of(path.toString())));
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException gone) {
      // The lock ends with the process at the latest.
      return;
    }
  }
}
