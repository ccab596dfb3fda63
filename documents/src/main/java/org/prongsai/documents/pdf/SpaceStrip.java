package org.prongsai.documents.pdf;

/** Nothing, of some height. */
record SpaceStrip(double height, boolean keepsWithNext) implements Strip {
  @Override
  public void paint(Canvas canvas, double left, double top) {}
}
