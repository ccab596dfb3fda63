package org.prongsai.documents.pdf;

import java.io.IOException;
import org.prongsai.documents.model.Block;

/** An office's emblem, or the blank where it will be stamped. */
record ImageStrip(Images images, Block.Emblem emblem, Tag figure, double width, boolean centred) implements Strip {

  static ImageStrip of(Images images, Block.Emblem emblem, Tag parent, double width, boolean centred) {
    Tag figure = emblem.image() == null ? parent : parent.child("Figure").alternative(emblem.alternative());
    return new ImageStrip(images, emblem, figure, width, centred);
  }

  @Override
  public double height() {
    return emblem.heightMillimetres() * TypeForm.MILLIMETRE;
  }

  @Override
  public boolean keepsWithNext() {
    return true;
  }

  @Override
  public void paint(Canvas canvas, double left, double top) throws IOException {
    byte[] bytes = emblem.image();
    if (bytes == null) {
      return;
    }
    Images.Placed image = images.add(bytes);
    double across = height() * image.ratio();
    canvas.tagged(figure);
    canvas.image(image.name(), centred ? left + (width - across) / 2 : left, top, across, height());
  }
}
