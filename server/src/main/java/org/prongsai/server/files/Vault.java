package org.prongsai.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The contents, each in a file named by its SHA-256. Written beside, forced to the disk and renamed: whoever finds a
 * file under its hash finds all of it. With several servers on one database the folder has to be shared between them.
 */
@Component
class Vault {

  /** Content that has arrived but is not kept yet. @param size more than the bound when it was too long to go on */
  record Incoming(Path path, String hash, long size) {
    void discard() {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private final Path contents;
  private final Path incoming;
  private final Path drawn;

  Vault(@Value("${prongsai.data}") Path data) throws IOException {
    contents = Files.createDirectories(data.resolve("files"));
    incoming = Files.createDirectories(contents.resolve("incoming"));
    drawn = Files.createDirectories(contents.resolve("drawn"));
  }

  /** Reads at most one byte more than the bound, which then shows in the size. */
  Incoming receive(InputStream from, long bound) throws IOException {
    Path path = incoming.resolve(UUID.randomUUID().toString());
    MessageDigest digest = sha256();
    long size = 0;
    try (FileChannel out = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      byte[] buffer = new byte[1 << 16];
      int read;
      while (size <= bound && (read = from.read(buffer)) >= 0) {
        size += read;
        digest.update(buffer, 0, read);
        for (ByteBuffer bytes = ByteBuffer.wrap(buffer, 0, read); bytes.hasRemaining();) {
          out.write(bytes);
        }
      }
      out.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(path);
      throw e;
    }
    return new Incoming(path, HexFormat.of().formatHex(digest.digest()), size);
  }

  /** Puts it where its hash says. What lies there already is the same, or broken and mended by this. */
  void settle(Incoming arrived) {
    Path target = path(arrived.hash());
    try {
      Path folder = Files.createDirectories(contents.resolve(arrived.hash().substring(0, 2)));
      Files.move(arrived.path(), target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      force(folder);
      force(contents);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path path(String hash) {
    return contents.resolve(hash.substring(0, 2)).resolve(hash);
  }

  /** Where the picture drawn of a content lies, once it has been drawn. */
  Path drawn(String hash, int longest) {
    return drawn.resolve(hash + "-" + longest + ".jpg");
  }

  void keepDrawn(Path target, byte[] picture) throws IOException {
    Path beside = incoming.resolve(UUID.randomUUID().toString());
    Files.write(beside, picture);
    Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  /** Removes a content and all that was drawn of it. */
  void remove(String hash) throws IOException {
    try (Stream<Path> pictures = Files.list(drawn)) {
      for (Path picture : pictures.filter(each -> each.getFileName().toString().startsWith(hash)).toList()) {
        Files.deleteIfExists(picture);
      }
    }
    Files.deleteIfExists(path(hash));
  }

  /** The hashes of contents that were last written before a moment. */
  List<String> writtenBefore(Instant moment) throws IOException {
    try (Stream<Path> all = Files.walk(contents, 2)) {
      return all.filter(path -> path.getFileName().toString().matches("[0-9a-f]{64}") && olderThan(path, moment))
          .map(path -> path.getFileName().toString()).toList();
    }
  }

  /** Removes what arrived before a moment and was never settled, as after a power cut. */
  void clearIncoming(Instant before) throws IOException {
    try (Stream<Path> all = Files.list(incoming)) {
      for (Path path : all.filter(each -> olderThan(each, before)).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static boolean olderThan(Path path, Instant moment) {
    try {
      return Files.getLastModifiedTime(path).toInstant().isBefore(moment);
    } catch (IOException gone) {
      return false;
    }
  }

  private static void force(Path folder) throws IOException {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
