package org.prongsai.documents.pdf;

import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.HeadingLook;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.typesetting.Face;

/**
 * How a paragraph is set; all measures in points.
 *
 * @param size of Sarabun
 * @param labelSize of bold words inside, larger in the head of a memo only
 * @param pitch from base line to base line
 * @param indent of the first line, from {@code left}
 * @param spread Thai distributed: lines fill their width by room between the clusters
 */
record TypeForm(
    double size, double labelSize, boolean bold, double pitch, Align align, boolean spread,
    double left, double indent, double before, double after, boolean keepsWithNext, boolean boxed) {

  /** Single line spacing of TH Sarabun, in its own sizes. */
  private static final double PITCH = 1.3;

  static final double MILLIMETRE = 72 / 25.4;
  private static final double FIRST_LINE = 25 * MILLIMETRE;

  static TypeForm of(Style style) {
    return switch (style) {
      case BODY -> plain(style).spread(FIRST_LINE);
      case PLAIN -> plain(style).spread(0);
      case MEMO_TITLE -> plain(style).align(Align.CENTRE).pitch(35).keep();
      case MEMO_LABEL -> label(style);
      case TITLE, SUBTITLE -> plain(style).align(Align.CENTRE).keep();
      case CENTRED -> plain(style).align(Align.CENTRE);
      case RIGHT -> plain(style).align(Align.RIGHT);
      case TABLE_HEAD, TABLE_TEXT, SMALL -> plain(style);
      case CAPTION -> plain(style).keep();
      case NOTICE -> plain(style).align(Align.CENTRE).box();
    };
  }

  static TypeForm heading(int level) {
    HeadingLook look = HeadingLook.of(level);
    return sized(look.points(), true).hanging(look.leftMillimetres() * MILLIMETRE, 0)
        .spaced(look.before(), look.after()).keep();
  }

  private static TypeForm plain(Style style) {
    return sized(style.points(), style.bold()).spaced(style.before(), style.after());
  }

  private static TypeForm label(Style style) {
    TypeForm body = sized(16, false);
    return new TypeForm(
        body.size, style.points() * Face.TO_OFFICIAL_SIZE, false, body.pitch * 1.1, Align.LEFT, false, 0, 0, 0,
        0, false, false);
  }

  static TypeForm sized(double points, boolean bold) {
    double size = points * Face.TO_OFFICIAL_SIZE;
    return new TypeForm(
        size, size, bold, points * PITCH, Align.LEFT, false, 0, 0, 0, 0, false, false);
  }

  /** In a cell the cell's alignment holds, and its padding is all the space there is. */
  TypeForm inCell(Align cell) {
    return new TypeForm(
        size, labelSize, bold, pitch * 0.94, cell, false, 0, 0, 0, 0, keepsWithNext, boxed);
  }

  TypeForm hanging(double newLeft, double newIndent) {
    return new TypeForm(
        size, labelSize, bold, pitch, align, spread, newLeft, newIndent, before, after, keepsWithNext, boxed);
  }

  TypeForm align(Align to) {
    return new TypeForm(
        size, labelSize, bold, pitch, to, false, left, indent, before, after, keepsWithNext, boxed);
  }

  private TypeForm spread(double firstLine) {
    return new TypeForm(
        size, labelSize, bold, pitch, align, true, left, firstLine, before, after, keepsWithNext, boxed);
  }

  TypeForm spaced(double above, double below) {
    return new TypeForm(
        size, labelSize, bold, pitch, align, spread, left, indent, above, below, keepsWithNext, boxed);
  }

  private TypeForm pitch(double exact) {
    return new TypeForm(
        size, labelSize, bold, exact, align, spread, left, indent, before, after, keepsWithNext, boxed);
  }

  private TypeForm keep() {
    return new TypeForm(
        size, labelSize, bold, pitch, align, spread, left, indent, before, after, true, boxed);
  }

  private TypeForm box() {
    return new TypeForm(
        size, labelSize, bold, pitch, align, spread, left, indent, before, after, keepsWithNext, true);
  }
}
