package org.prongsai.documents.pdf;

import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** One page's content stream. Its coordinates run downwards from the top left corner, in points. */
final class Canvas {

  private final PDPage page;
  private final double height;
  private final EmbeddedFonts fonts;
  private final StructureTree.PageContent structure;
  private final StringBuilder out = new StringBuilder(16_384);
  private @Nullable Object open;
  private boolean repeating;

  private static final Object ARTIFACT = new Object();
  private static final Object FURNITURE = new Object();

  Canvas(PDPage page, EmbeddedFonts fonts, StructureTree.PageContent structure) {
    this.page = page;
    this.height = page.getMediaBox().getHeight();
    this.fonts = fonts;
    this.structure = structure;
  }

  PDPage page() {
    return page;
  }

  EmbeddedFonts fonts() {
    return fonts;
  }

  StringBuilder operators() {
    return out;
  }

  double up(double y) {
    return height - y;
  }

  /** While on, all content is page furniture: header rows said once need not be read again. */
  void repeating(boolean on) {
    repeating = on;
  }

  boolean isRepeating() {
    return repeating;
  }

  /** What follows belongs to the tag, until the next call. */
  void tagged(Tag tag) {
    if (repeating) {
      artifact();
    } else if (open != tag) {
      close();
      out.append('/').append(tag.dictionary().getNameAsString(COSName.S)).append(" <</MCID ")
          .append(structure.numberFor(tag)).append(">> BDC\n");
      open = tag;
    }
  }

  /** What follows is there for the eye only. */
  void artifact() {
    if (open != ARTIFACT && open != FURNITURE) {
      close();
      out.append("/Artifact BMC\n");
      open = ARTIFACT;
    }
  }

  /** What follows, until the next {@code close}, repeats on the pages' edges: "Header" or "Footer". */
  void furniture(String where) {
    close();
    out.append("/Artifact <</Type /Pagination /Subtype /").append(where).append(">> BDC\n");
    open = FURNITURE;
  }

  void close() {
    if (open != null) {
      out.append("EMC\n");
      open = null;
    }
  }

  void line(double x1, double y1, double x2, double y2, double width) {
    numbers(width).append("w ");
    numbers(x1, up(y1)).append("m ");
    numbers(x2, up(y2)).append("l S\n");
  }

  void dottedLine(double x1, double x2, double y) {
    out.append("q 1 J [0 2.6] 0 d ");
    line(x1, y, x2, y, 0.75);
    out.append("Q\n");
  }

  void rectangle(double x, double y, double w, double h, double stroke) {
    numbers(stroke).append("w ");
    numbers(x, up(y + h), w, h).append("re S\n");
  }

  void fill(double x, double y, double w, double h, double grey) {
    numbers(grey).append("g ");
    numbers(x, up(y + h), w, h).append("re f 0 g\n");
  }

  /** @param grey 0 black, 1 white */
  void fill(Path2D shape, double left, double top, double grey) {
    numbers(grey).append("g ");
    path(shape, left, top);
    out.append("f 0 g\n");
  }

  /** @param dashes lengths of line and gap in turn; none for a line without gaps */
  void stroke(Path2D line, double left, double top, double grey, double width, List<Double> dashes) {
    out.append("q ");
    numbers(grey).append("G ");
    numbers(width).append("w [");
    numbers(dashes.stream().mapToDouble(Double::doubleValue).toArray()).append("] 0 d ");
    path(line, left, top);
    out.append("S Q\n");
  }

  private void path(Path2D path, double left, double top) {
    var points = new double[6];
    for (PathIterator at = path.getPathIterator(null); !at.isDone(); at.next()) {
      int segment = at.currentSegment(points);
      if (segment == PathIterator.SEG_CLOSE) {
        out.append("h ");
      } else {
        int count = segment == PathIterator.SEG_CUBICTO ? 3 : 1;
        for (int i = 0; i < count; i++) {
          numbers(left + points[2 * i], up(top + points[2 * i + 1]));
        }
        out.append(segment == PathIterator.SEG_MOVETO ? "m " : count == 3 ? "c " : "l ");
      }
    }
  }

  void polyline(double stroke, double... points) {
    numbers(stroke).append("w 1 J 1 j ");
    for (int i = 0; i < points.length; i += 2) {
      numbers(points[i], up(points[i + 1])).append(i == 0 ? "m " : "l ");
    }
    out.append("S 0 J 0 j\n");
  }

  void image(String name, double x, double y, double w, double h) {
    out.append("q ");
    numbers(w, 0, 0, h, x, up(y + h)).append("cm /").append(name).append(" Do Q\n");
  }

  void annotation(Tag tag, COSDictionary annotation) {
    structure.addAnnotation(tag, annotation);
  }

  StringBuilder numbers(double... values) {
    for (double value : values) {
      Operators.number(out, value);
      out.append(' ');
    }
    return out;
  }

  void finish(PDDocument file) throws IOException {
    close();
    var stream = new PDStream(file);
    try (OutputStream bytes = stream.createOutputStream(COSName.FLATE_DECODE)) {
      bytes.write(out.toString().getBytes(StandardCharsets.US_ASCII));
    }
    page.setContents(stream);
  }
}
