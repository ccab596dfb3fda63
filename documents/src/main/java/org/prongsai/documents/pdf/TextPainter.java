package org.prongsai.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.pdf.Line.Placed;
import org.prongsai.documents.pdf.Piece.Word;
import org.prongsai.documents.typesetting.Face;
import org.prongsai.documents.typesetting.ShapedText;
import org.prongsai.documents.typesetting.Shaper;

/**
 * Paints the text of a line. Phrases with Thai in them are wrapped in a span whose ActualText is the source text, character for
 * character: glyphs alone cannot say it, for sara am is drawn by two and marks stand out of order.
 */
final class TextPainter {

  private static final String LINK_COLOUR = "0 0.2 0.55 rg ";

  /** In points; less room than this nobody takes for a blank. */
  private static final double HAIR = 0.02;

  private final Canvas canvas;
  private final StringBuilder out;
  private final Tag tag;
  private final double left;
  private final double baseLine;

  private @Nullable Face face;
  private double size;
  private double pen;
  private double lineX;
  private float rise;
  private boolean inArray;
  private boolean inSpan;
  private boolean inText;
  private @Nullable LinkSpot colouredFor;

  private TextPainter(Canvas canvas, Tag tag, double left, double baseLine) {
    this.canvas = canvas;
    this.out = canvas.operators();
    this.tag = tag;
    this.left = left;
    this.baseLine = baseLine;
  }

  static void paint(Canvas canvas, Tag tag, Line line, double left, double top) throws IOException {
    var painter = new TextPainter(canvas, tag, left, top + line.baseLine());
    painter.words(line.pieces());
    LineMarks.paint(canvas, tag, line, left, top + line.baseLine());
  }

  private void words(List<Placed> pieces) throws IOException {
    int at = 0;
    while (at < pieces.size()) {
      Placed placed = pieces.get(at);
      if (placed.piece() instanceof Piece.Box box) {
        begin(null);
        box(box, placed);
      }
      Word first = letters(placed.piece());
      int end = at + 1;
      if (first != null) {
        end = endOfPhrase(pieces, at, first.link());
        begin(first.link());
        phrase(pieces.subList(at, end));
      }
      at = end;
    }
    endText();
  }

  /** A phrase ends behind its blank, or where a link begins or ends. */
  private static int endOfPhrase(List<Placed> pieces, int from, @Nullable LinkSpot link) {
    int to = from;
    while (to < pieces.size()) {
      Word word = letters(pieces.get(to).piece());
      if (word == null || word.link() != link) {
        return to;
      }
      to++;
      if (pieces.get(to - 1).piece() instanceof Piece.Gap) {
        return to;
      }
    }
    return to;
  }

  private static @Nullable Word letters(Piece piece) {
    return switch (piece) {
      case Word word -> word;
      case Piece.Gap gap -> gap.blanks();
      default -> null;
    };
  }

  private void phrase(List<Placed> pieces) throws IOException {
    var words = new ArrayList<Word>(pieces.size());
    var text = new StringBuilder();
    for (Placed placed : pieces) {
      Word word = Objects.requireNonNull(letters(placed.piece()));
      words.add(word);
      text.append(word.text());
    }
    if (text.chars().anyMatch(c -> c > 0x7e)) {
      openSpan(text.toString());
    }
    for (int i = 0; i < words.size(); i++) {
      word(words.get(i), pieces.get(i).x(), pieces.get(i).spread());
    }
    if (inSpan) {
      cover(left + pieces.getLast().x() + pieces.getLast().width());
      closeSpan();
    }
  }

  /** The box itself is drawn later; its text hangs on an invisible blank. */
  private void box(Piece.Box box, Placed placed) throws IOException {
    openSpan(box.checked() ? "☑" : "☐");
    out.append("3 Tr ");
    word(Word.of(" ", Face.REGULAR, box.size(), false, false, null), placed.x(), 0);
    cover(left + placed.x() + placed.width());
    closeArray();
    out.append("0 Tr\n");
    closeSpan();
  }

  private void word(Word word, double from, double spread) throws IOException {
    cover(left + from);
    setFont(word);
    ShapedText shaped = word.shaped();
    double x = left + from;
    for (int i = 0; i < shaped.glyphs().length; i++) {
      if (i > 0 && shaped.parts()[i]) {
        x += spread;
      }
      int glyph = shaped.glyphs()[i];
      if (glyph >= 0) {
        moveTo(x + shaped.x()[i] * size / 1000, shaped.y()[i]);
        show(glyph, shaped.texts()[i]);
      }
    }
  }

  private void show(int glyph, String text) throws IOException {
    Operators.hex(out, glyph);
    pen += font().use(glyph, text) * size / 1000;
  }

  private EmbeddedFonts.Embedded font() throws IOException {
    return canvas.fonts().of(Objects.requireNonNull(face));
  }

  private void moveTo(double x, float y) throws IOException {
    cover(x);
    if (y != rise) {
      closeArray();
      Operators.number(out, y * size / 1000);
      out.append(" Ts ");
      rise = y;
    }
    if (!inArray) {
      Operators.number(out, x - lineX);
      out.append(" 0 Td [<");
      inArray = true;
      // What Td was told, not what was meant: rounding must not add up along the line.
      lineX += Math.round((x - lineX) * 100) / 100.0;
      pen = lineX;
    }
    double back = (pen - x) * 1000 / size;
    if (Math.abs(back) >= 0.5) {
      out.append("> ");
      Operators.number(out, Math.round(back));
      out.append(" <");
      pen -= Math.round(back) * size / 1000;
    }
  }

  /**
   * Readers that guess blanks from the room between glyphs would find some where a line was spread: inside a span that
   * room is covered with a glyph that shows nothing.
   */
  private void cover(double x) throws IOException {
    while (inSpan && inArray && x - pen > HAIR) {
      show(Shaper.shape(Objects.requireNonNull(face), "\u00a0").glyphs()[0], "\u200b");
    }
  }

  private void setFont(Word word) {
    if (word.face() != face || word.size() != size) {
      closeArray();
      face = word.face();
      size = word.size();
      out.append('/').append(EmbeddedFonts.nameOf(word.face())).append(' ');
      Operators.number(out, size);
      out.append(" Tf ");
    }
  }

  private void closeArray() {
    if (inArray) {
      out.append(">] TJ\n");
      inArray = false;
    }
  }

  private void openSpan(String text) {
    closeArray();
    out.append("/Span <</ActualText ");
    Operators.text(out, text);
    out.append(">> BDC ");
    inSpan = true;
  }

  private void closeSpan() {
    closeArray();
    out.append("EMC\n");
    inSpan = false;
  }

  /** Opens the text, in the tag of the link when there is one. */
  private void begin(@Nullable LinkSpot link) {
    if (inText && link == colouredFor) {
      return;
    }
    endText();
    if (link == null || canvas.isRepeating()) {
      canvas.tagged(tag);
    } else {
      canvas.tagged(link.tagUnder(tag));
    }
    out.append("BT ");
    if (link != null) {
      out.append(LINK_COLOUR);
    }
    canvas.numbers(0, canvas.up(baseLine)).append("Td\n");
    inText = true;
    colouredFor = link;
    face = null;
    lineX = 0;
    rise = 0;
  }

  private void endText() {
    if (inText) {
      closeArray();
      if (rise != 0) {
        out.append("0 Ts ");
      }
      out.append(colouredFor == null ? "ET\n" : "0 g ET\n");
      inText = false;
    }
  }
}
