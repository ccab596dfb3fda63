package org.prongsai.documents.extract;

import java.time.Duration;

/**
 * How much is read of a file.
 *
 * @param pages at most
 * @param letters at most, of all pages together
 * @param unpacked bytes that the parts of a packed file may have together
 * @param time for one file
 */
public record Bounds(int pages, int letters, long unpacked, Duration time) {

  /** Far more than any paper that an assessor reads. */
  public static Bounds usual() {
    return new Bounds(600, 2_000_000, 200L << 20, Duration.ofSeconds(30));
  }
}
