package org.prongsai.server.year;

import org.jspecify.annotations.Nullable;

/**
 * Where a version of the figures came from.
 *
 * @param file its name as the person named it; null when there was none
 * @param hash SHA-256 of its bytes in hexadecimal; null when there was no file
 */
public record Source(Kind kind, @Nullable String file, @Nullable String hash) {

  public enum Kind {
    TYPED, CSV, SHEET, PASTED, YEAR_FILE,
    /** A contradiction was reconciled by changing one figure. */
    REPAIRED,
    /** Loaded by a command or as a sample. */
    IMPORTED
  }

  public static Source of(Kind kind) {
    return new Source(kind, null, null);
  }
}
