package org.prongsai.opendata;

import java.net.URI;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One file of a data set.
 *
 * @param access the page or address by which people reach it
 * @param download the file itself; null when it is an interface
 * @param mediaType by IANA, as in {@code text/csv}
 * @param byteSize null when not known
 * @param sha256 of the bytes, 64 hexadecimal digits; null when not known
 */
public record Distribution(
    String title,
    URI access,
    @Nullable URI download,
    String mediaType,
    @Nullable Long byteSize,
    @Nullable String sha256,
    Instant modified) {

  public Distribution {
    if (sha256 != null && !sha256.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256: " + sha256);
    }
  }
}
