package org.prongsai.documents.kind;

import org.jspecify.annotations.Nullable;
import org.prongsai.documents.layout.Layout;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.documents.model.Numerals;

/**
 * How a document is to be written.
 *
 * @param period what a progress report covers; null takes it from the file's own title
 * @param emblem the office's own image file; null leaves its place empty
 */
public record ReportOptions(Layout layout, Numerals numerals, @Nullable Period period, byte @Nullable [] emblem) {

  /** What a progress report covers. */
  public enum Period { SIX_MONTHS, YEAR }

  /** The standard layout in Thai digits. */
  public static ReportOptions usual() {
    return new ReportOptions(Layouts.standard(), Numerals.THAI, null, null);
  }
}
