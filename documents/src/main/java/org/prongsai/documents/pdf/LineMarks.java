package org.prongsai.documents.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.pdf.Line.Placed;

/** Paints what belongs to a line and is no text: boxes, dotted lines, underlines; and makes its links answer. */
final class LineMarks {

  private LineMarks() {}

  static void paint(Canvas canvas, Tag tag, Line line, double left, double baseLine) throws IOException {
    for (int i = 0; i < line.pieces().size(); i++) {
      Placed placed = line.pieces().get(i);
      double x = left + placed.x();
      switch (placed.piece()) {
        case Piece.Box box -> box(canvas, box, x, baseLine);
        case Piece.Leader dots -> {
          canvas.artifact();
          canvas.dottedLine(x + 2, x + placed.width() - 2, baseLine + 1.2);
        }
        case Piece.Word word when word.underlined() || word.link() != null ->
            underline(canvas, x, x + placed.width(), baseLine + word.size() * 0.14);
        case Piece.Gap gap when gap.blanks().underlined() ->
            underline(canvas, x, x + placed.width(), baseLine + gap.blanks().size() * 0.14);
        default -> { }
      }
    }
    if (!canvas.isRepeating()) {
      links(canvas, tag, line, left, baseLine);
    }
  }

  private static void underline(Canvas canvas, double from, double to, double y) {
    canvas.artifact();
    canvas.line(from, y, to, y, 0.5);
  }

  private static void box(Canvas canvas, Piece.Box box, double x, double baseLine) {
    canvas.artifact();
    double side = box.size() * 0.78;
    double top = baseLine - side + box.size() * 0.06;
    double from = x + box.size() * 0.1;
    canvas.rectangle(from, top, side, side, 0.7);
    if (box.checked()) {
      canvas.polyline(
          box.size() * 0.11, from + side * 0.2, top + side * 0.52, from + side * 0.42, top + side * 0.76,
          from + side * 0.82, top + side * 0.22);
    }
  }

  private static void links(Canvas canvas, Tag tag, Line line, double left, double baseLine) throws IOException {
    LinkSpot open = null;
    double from = 0;
    double to = 0;
    for (Placed placed : line.pieces()) {
      LinkSpot link = linkOf(placed.piece());
      if (link != open) {
        annotate(canvas, tag, open, left + from, left + to, baseLine);
        open = link;
        from = placed.x();
      }
      to = placed.x() + placed.width();
    }
    annotate(canvas, tag, open, left + from, left + to, baseLine);
  }

  private static @Nullable LinkSpot linkOf(Piece piece) {
    return switch (piece) {
      case Piece.Word word -> word.link();
      case Piece.Gap gap -> gap.blanks().link();
      default -> null;
    };
  }

  private static void annotate(
      Canvas canvas, Tag tag, @Nullable LinkSpot link, double from, double to, double baseLine) throws IOException {
    if (link == null) {
      return;
    }
    var action = new PDActionURI();
    action.setURI(link.address());
    var annotation = new PDAnnotationLink();
    annotation.setAction(action);
    annotation.setContents(link.address());
    annotation.setRectangle(new PDRectangle(
        (float) from, (float) canvas.up(baseLine + 4), (float) (to - from), 16));
    annotation.setPrinted(true);
    annotation.getCOSObject().setItem(COSName.BORDER, PdfArrays.of(0, 0, 0));
    canvas.page().getAnnotations().add(annotation);
    canvas.annotation(link.tagUnder(tag), annotation.getCOSObject());
  }
}
