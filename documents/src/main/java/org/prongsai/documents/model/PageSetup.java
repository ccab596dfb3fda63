package org.prongsai.documents.model;

import org.jspecify.annotations.Nullable;

/**
 * The sheet: A4, margins in millimetres.
 *
 * @param numbering where page numbers stand
 * @param notice a line in the footer of every page ("ข้อมูลสมมติ"); null when there is none
 */
public record PageSetup(
    boolean landscape, double top, double right, double bottom, double left,
    PageNumbering numbering, @Nullable String notice) {

  /** The margins of official papers: left 3 cm, right 2 cm (form 29). */
  public static PageSetup official() {
    return new PageSetup(false, 25, 20, 20, 30, PageNumbering.TOP_CENTRE_FROM_SECOND, null);
  }

  /** For wide tables. */
  public static PageSetup wideTable() {
    return new PageSetup(true, 20, 15, 15, 20, PageNumbering.TOP_CENTRE_FROM_SECOND, null);
  }

  /** The same sheet with another line in its footer. */
  public PageSetup withNotice(@Nullable String other) {
    return new PageSetup(landscape, top, right, bottom, left, numbering, other);
  }

  public enum PageNumbering {
    NONE,
    /** "- ๒ -" at the top centre, none on the first page: the form of official papers. */
    TOP_CENTRE_FROM_SECOND,
    BOTTOM_CENTRE
  }
}
