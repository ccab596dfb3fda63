package org.prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.pdf.Piece.Word;
import org.prongsai.documents.typesetting.Clusters;

/** Fills lines with pieces, as many as fit. */
final class LineSetter {

  private static final double HAIR = 0.01;

  private final TypeForm form;
  private final double width;
  private final List<Line> lines = new ArrayList<>();
  private List<Piece> current = new ArrayList<>();
  private double used;

  private LineSetter(TypeForm form, double width) {
    this.form = form;
    this.width = width;
  }

  /** The lines of a paragraph, at least one. {@code width} includes the form's left indent. */
  static List<Line> lines(List<Piece> pieces, TypeForm form, double width) {
    var setter = new LineSetter(form, width);
    setter.fill(pieces);
    return setter.lines;
  }

  private void fill(List<Piece> pieces) {
    int at = 0;
    while (at < pieces.size()) {
      int end = endOfUnit(pieces, at);
      place(pieces.subList(at, end));
      at = end;
    }
    if (!current.isEmpty() || lines.isEmpty()) {
      finish(false);
    }
  }

  /** Words that no line break parts go together, blanks between them too: "ต่าง ๆ", "พ.ศ. ๒๕๖๖". */
  private static int endOfUnit(List<Piece> pieces, int from) {
    int to = from + 1;
    if (pieces.get(from) instanceof Word) {
      while (holdsOn(pieces, to) || isGap(pieces, to) && holdsOn(pieces, to + 1)) {
        to++;
      }
    }
    return to;
  }

  private static boolean holdsOn(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at) instanceof Word word && !word.mayBegin();
  }

  private static boolean isGap(List<Piece> pieces, int at) {
    return at < pieces.size() && pieces.get(at) instanceof Piece.Gap;
  }

  private void place(List<Piece> unit) {
    switch (unit.getFirst()) {
      case Piece.Turn turn -> finish(false);
      case Piece.Stop stop -> {
        current.add(stop);
        used = LinePlacing.nextStop(start() + used, width) - start();
      }
      case Piece.Gap gap -> {
        if (!current.isEmpty() || lines.isEmpty()) {
          add(gap);
        }
      }
      default -> {
        double needed = unit.stream().mapToDouble(Piece::width).sum();
        if (used + needed > room() + HAIR && !current.isEmpty()) {
          finish(true);
        }
        if (needed > room() + HAIR) {
          unit.forEach(this::placeInParts);
        } else {
          unit.forEach(this::add);
        }
      }
    }
  }

  /** A word wider than the line, as an address may be, is broken between its clusters. */
  private void placeInParts(Piece piece) {
    if (!(piece instanceof Word word)) {
      add(piece);
      return;
    }
    Word rest = word;
    while (used + rest.width() > room() + HAIR) {
      int fits = longestStart(rest);
      if (fits == 0 && !current.isEmpty()) {
        finish(true);
        continue;
      }
      int cut = fits == 0 ? firstCluster(rest.text()) : fits;
      if (cut >= rest.text().length()) {
        break;
      }
      add(rest.cut(0, cut));
      rest = rest.cut(cut, rest.text().length());
      finish(true);
    }
    add(rest);
  }

  /** How many characters of the word fill the line without overflow; 0 when not one cluster fits. */
  private int longestStart(Word word) {
    double advance = word.width() / word.text().length();
    int guess = (int) Math.min(word.text().length() - 1, Math.ceil((room() - used) / advance * 1.5));
    for (int to = guess; to > 0; to--) {
      if (Clusters.mayPart(word.text(), to) && used + word.cut(0, to).width() <= room() + HAIR) {
        return to;
      }
    }
    return 0;
  }

  private static int firstCluster(String text) {
    int to = 1;
    while (to < text.length() && !Clusters.mayPart(text, to)) {
      to++;
    }
    return to;
  }

  private void add(Piece piece) {
    current.add(piece);
    used += piece.width();
  }

  private double start() {
    return form.left() + (lines.isEmpty() ? form.indent() : 0);
  }

  private double room() {
    return width - start();
  }

  /** @param goesOn whether the paragraph goes on, so that this line is to be filled */
  private void finish(boolean goesOn) {
    lines.add(new LinePlacing(current, form, start(), width).placed(goesOn));
    current = new ArrayList<>();
    used = 0;
  }
}
