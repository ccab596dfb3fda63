package org.prongsai.documents.model;

/** How headings look on official paper, by their level; always bold, never slanted. */
public enum HeadingLook {
  FIRST(20, 12, 3, 0),
  SECOND(18, 9, 3, 0),
  THIRD(16, 6, 2, 0),
  /** As large as the third: it stands further in. */
  FOURTH(16, 6, 2, 12.5);

  private final double points;
  private final double before;
  private final double after;
  private final double leftMillimetres;

  HeadingLook(double points, double before, double after, double leftMillimetres) {
    this.points = points;
    this.before = before;
    this.after = after;
    this.leftMillimetres = leftMillimetres;
  }

  /** @param level from 1; a deeper one than there is looks like the deepest */
  public static HeadingLook of(int level) {
    return values()[Math.clamp(level, 1, values().length) - 1];
  }

  public double points() {
    return points;
  }

  /** Space above, in points. */
  public double before() {
    return before;
  }

  /** Space below, in points. */
  public double after() {
    return after;
  }

  public double leftMillimetres() {
    return leftMillimetres;
  }
}
