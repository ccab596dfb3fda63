package org.prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** Reads the office's own emblem. */
final class Emblems {

  private static final long MOST_BYTES = 5_000_000;

  private Emblems() {}

  /** @param bytes null when the office has given none */
  record Image(byte @Nullable [] bytes) {}

  /** Refused when the file is no PNG or JPEG picture of a size that belongs on paper. */
  static Outcome<Image> read(@Nullable Path file) {
    if (file == null) {
      return Outcome.done(new Image(null));
    }
    try {
      byte[] bytes = Files.size(file) > MOST_BYTES ? new byte[0] : Files.readAllBytes(file);
      if (isPng(bytes) || isJpeg(bytes)) {
        return Outcome.done(new Image(bytes));
      }
      return Outcome.refused(Problem.of("documents", 705, Place.of(file.toString())));
    } catch (IOException unreadable) {
      return Outcome.refused(Problem.of("documents", 705, Place.of(file.toString())));
    }
  }

  private static boolean isPng(byte[] bytes) {
    return bytes.length > 8 && (bytes[0] & 0xff) == 0x89 && bytes[1] == 'P' && bytes[2] == 'N' && bytes[3] == 'G';
  }

  private static boolean isJpeg(byte[] bytes) {
    return bytes.length > 3 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xd8;
  }
}
