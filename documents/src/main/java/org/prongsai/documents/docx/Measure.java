package org.prongsai.documents.docx;

import org.prongsai.documents.model.PageSetup;

/** Lengths in Word's units: twips (1/20 pt) for text, EMU (1/36 000 mm) for pictures. */
final class Measure {

  private static final double A4_WIDTH = 210;
  private static final double A4_HEIGHT = 297;

  private Measure() {}

  static int twips(double millimetres) {
    return (int) Math.round(millimetres * 1440 / 25.4);
  }

  static double millimetres(int twips) {
    return twips * 25.4 / 1440;
  }

  static int twipsOfPoints(double points) {
    return (int) Math.round(points * 20);
  }

  static long emu(double millimetres) {
    return Math.round(millimetres * 36_000);
  }

  static double pageWidth(PageSetup page) {
    return page.landscape() ? A4_HEIGHT : A4_WIDTH;
  }

  static double pageHeight(PageSetup page) {
    return page.landscape() ? A4_WIDTH : A4_HEIGHT;
  }

  static int textWidth(PageSetup page) {
    return twips(pageWidth(page) - page.left() - page.right());
  }

  static int textHeight(PageSetup page) {
    return twips(pageHeight(page) - page.top() - page.bottom());
  }
}
