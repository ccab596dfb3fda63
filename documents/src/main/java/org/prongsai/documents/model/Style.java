package org.prongsai.documents.model;

/**
 * The named styles of official papers; each writer maps them to its own kind of style. Sizes in points of the Thai
 * font; {@link HeadingLook} says the same of headings.
 */
public enum Style {
  /** Body text, 16 pt, first line indented 2.5 cm, Thai distributed, 6 pt above each paragraph. */
  BODY(16, false, 6, 0),
  /** Body without indent. */
  PLAIN(16, false),
  /** บันทึกข้อความ, 29 pt, exact 35 pt line. */
  MEMO_TITLE(29, true),
  /** ส่วนราชการ, ที่, วันที่, เรื่อง. */
  MEMO_LABEL(20, true),
  TITLE(20, true),
  SUBTITLE(18, true, 0, 6),
  CENTRED(16, false),
  RIGHT(16, false),
  TABLE_HEAD(14, true),
  TABLE_TEXT(14, false),
  CAPTION(14, true, 6, 3),
  SMALL(12, false),
  /** ข้อมูลสมมติ and other marks that must not be overlooked. */
  NOTICE(14, true, 2, 6);

  private final double points;
  private final boolean bold;
  private final double before;
  private final double after;

  Style(double points, boolean bold) {
    this(points, bold, 0, 0);
  }

  Style(double points, boolean bold, double before, double after) {
    this.points = points;
    this.bold = bold;
    this.before = before;
    this.after = after;
  }

  public double points() {
    return points;
  }

  public boolean bold() {
    return bold;
  }

  /** Space above a paragraph, in points. */
  public double before() {
    return before;
  }

  /** Space below a paragraph, in points. */
  public double after() {
    return after;
  }
}
