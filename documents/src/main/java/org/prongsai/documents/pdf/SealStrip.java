package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.QrCode;
import org.prongsai.documents.model.Seal;
import org.prongsai.documents.model.Style;

/** The QR code by which a paper is verified. */
record SealStrip(QrCode qr, Tag figure) implements Strip {

  /** Phones read it from a photocopy too. */
  private static final double SIDE = 24 * TypeForm.MILLIMETRE;
  private static final double QUIET = 4 * TypeForm.MILLIMETRE;

  /** The code at the left, what it says at its side. */
  static Strip of(Tag parent, Seal seal, double width) {
    var code = new SealStrip(seal.qr(), parent.child("Figure").alternative(seal.address()));
    double left = SIDE + QUIET;
    TypeForm form = TypeForm.of(Style.SMALL).align(Align.LEFT);
    var words = new ArrayList<Strip>();
    for (String line : seal.lines()) {
      words.addAll(ParagraphLayout.strips(List.of(Inline.text(line)), form, width - left, parent.child("P")));
    }
    words.addAll(ParagraphLayout.strips(
        List.of(new Inline.Link(seal.address(), seal.address())), form, width - left, parent.child("P")));
    return TogetherStrip.of(
        List.of(new TogetherStrip.Column(0, List.of(code)), new TogetherStrip.Column(left, words)), 6);
  }

  @Override
  public double height() {
    return SIDE;
  }

  @Override
  public void paint(Canvas canvas, double left, double top) throws IOException {
    double module = SIDE / qr.size();
    canvas.tagged(figure);
    for (int row = 0; row < qr.size(); row++) {
      int column = 0;
      while (column < qr.size()) {
        int end = column;
        while (end < qr.size() && qr.dark(end, row)) {
          end++;
        }
        if (end > column) {
          canvas.fill(left + column * module, top + row * module, (end - column) * module, module, 0);
        }
        column = Math.max(end, column + 1);
      }
    }
  }
}
