package org.prongsai.documents.model;

/**
 * The named styles of official papers; each writer maps them to its own kind of style. Sizes in points of the Thai
 * font.
 */
public enum Style {
  /** Body text, 16 pt, first line indented 2.5 cm, Thai distributed. */
  BODY(16, false),
  /** Body without indent. */
  PLAIN(16, false),
  /** บันทึกข้อความ, 29 pt, exact 35 pt line. */
  MEMO_TITLE(29, true),
  /** ส่วนราชการ, ที่, วันที่, เรื่อง. */
  MEMO_LABEL(20, true),
  TITLE(20, true),
  SUBTITLE(18, true),
  CENTRED(16, false),
  RIGHT(16, false),
  TABLE_HEAD(14, true),
  TABLE_TEXT(14, false),
  CAPTION(14, true),
  SMALL(12, false),
  /** ข้อมูลสมมติ and other marks that must not be overlooked. */
  NOTICE(14, true);

  private final double points;
  private final boolean bold;

  Style(double points, boolean bold) {
    this.points = points;
    this.bold = bold;
  }

  public double points() {
    return points;
  }

  public boolean bold() {
    return bold;
  }
}
