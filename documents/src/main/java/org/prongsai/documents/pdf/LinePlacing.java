package org.prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.pdf.Line.Placed;
import org.prongsai.documents.pdf.Piece.Word;

/** Gives the pieces of one line their places: alignment, tab stops, dotted lines, Thai distribution. */
final class LinePlacing {

  private static final double STOPS = 12.5 * TypeForm.MILLIMETRE;
  private static final double CLEARANCE = 6;

  /** Beyond this, in ems, readers and programs alike take the room between two clusters for a blank. */
  private static final double MOST_BETWEEN_CLUSTERS = 0.09;

  private static final double MOST_IN_BLANK = 0.9;

  /** A blank may take this many times what goes between two clusters. */
  private static final double BLANK_SHARE = 5;

  private final List<Piece> pieces;
  private final TypeForm form;
  private final double start;
  private final double end;

  LinePlacing(List<Piece> pieces, TypeForm form, double start, double end) {
    this.pieces = pieces;
    this.form = form;
    this.start = start;
    this.end = end;
  }

  /** The middle of the line, as in the DOCX of the same document; after it the usual stops. */
  static double nextStop(double x, double end) {
    if (x < end / 2 - CLEARANCE) {
      return end / 2;
    }
    return (Math.floor(x / STOPS + 0.001) + 1) * STOPS;
  }

  Line placed(boolean fill) {
    int inked = inkedEnd();
    double natural = 0;
    int leaders = 0;
    int afterStops = 0;
    for (int i = 0; i < inked; i++) {
      Piece piece = pieces.get(i);
      if (piece instanceof Piece.Stop && leaders == 0) {
        natural = nextStop(start + natural, end) - start;
        afterStops = i + 1;
      } else if (piece instanceof Piece.Leader) {
        leaders++;
      } else {
        natural += piece.width();
      }
    }
    double free = Math.max(0, end - start - natural);
    if (leaders > 0) {
      return at(start, inked, free / leaders, Spread.NONE, 0);
    }
    if (fill && form.spread()) {
      return at(start, inked, 0, spread(afterStops, inked, free), afterStops);
    }
    double x = switch (form.align()) {
      case LEFT -> start;
      case CENTRE -> start + free / 2;
      case RIGHT -> start + free;
    };
    return at(x, inked, 0, Spread.NONE, 0);
  }

  private record Spread(double clusters, double blanks) {
    static final Spread NONE = new Spread(0, 0);
  }

  private Spread spread(int from, int to, double free) {
    int blanks = 0;
    int clusters = 0;
    for (int i = from; i < to; i++) {
      if (pieces.get(i) instanceof Piece.Gap) {
        blanks++;
      } else if (pieces.get(i) instanceof Word word) {
        clusters += word.shaped().innerParts() + (movesFromPrevious(i, from) ? 1 : 0);
      }
    }
    if (blanks + clusters == 0) {
      return Spread.NONE;
    }
    double each = Math.min(free / (clusters + BLANK_SHARE * blanks), MOST_BETWEEN_CLUSTERS * form.size());
    double left = free - each * clusters;
    // A line that even wide blanks do not fill, before an address perhaps, stays short rather than torn.
    return new Spread(each, blanks == 0 ? 0 : Math.min(left / blanks, MOST_IN_BLANK * form.size()));
  }

  private boolean movesFromPrevious(int at, int from) {
    return at > from && pieces.get(at - 1) instanceof Word
        && pieces.get(at) instanceof Word word && word.shaped().mayMoveFromPrevious();
  }

  private Line at(double left, int inked, double leader, Spread spread, int spreadFrom) {
    var placed = new ArrayList<Placed>(pieces.size());
    double x = left;
    boolean led = false;
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      double width = piece.width();
      double between = 0;
      switch (piece) {
        case Piece.Stop stop -> width = led ? 0 : nextStop(x, end) - x;
        case Piece.Leader dots -> {
          width = leader;
          led = true;
        }
        case Piece.Gap gap -> width += i < inked && i >= spreadFrom ? spread.blanks() : 0;
        case Word word -> {
          between = i >= spreadFrom ? spread.clusters() : 0;
          x += movesFromPrevious(i, spreadFrom) ? between : 0;
          width += between * word.shaped().innerParts();
        }
        default -> { }
      }
      placed.add(new Placed(piece, x, width, between));
      x += width;
    }
    return new Line(placed, form.pitch());
  }

  /** Where the blanks at the end of the line begin. */
  private int inkedEnd() {
    int to = pieces.size();
    while (to > 0 && pieces.get(to - 1) instanceof Piece.Gap) {
      to--;
    }
    return to;
  }
}
