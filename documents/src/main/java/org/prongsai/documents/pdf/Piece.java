package org.prongsai.documents.pdf;

import org.jspecify.annotations.Nullable;
import org.prongsai.documents.typesetting.Face;
import org.prongsai.documents.typesetting.ShapedText;
import org.prongsai.documents.typesetting.Shaper;

/** The smallest thing a line is made of. */
sealed interface Piece {

  /** Width in points when nothing is spread. */
  double width();

  /**
   * @param mayBegin whether a line may begin with it
   * @param size of Sarabun in points
   */
  record Word(
      String text, Face face, double size, ShapedText shaped, boolean mayBegin, boolean underlined,
      @Nullable LinkSpot link) implements Piece {

    static Word of(String text, Face face, double size, boolean mayBegin, boolean underlined, @Nullable LinkSpot link) {
      return new Word(text, face, size, Shaper.shape(face, text), mayBegin, underlined, link);
    }

    /** A part of this word. */
    Word cut(int from, int to) {
      return of(text.substring(from, to), face, size, from > 0 || mayBegin, underlined, link);
    }

    @Override
    public double width() {
      return shaped.advance() * size / 1000;
    }
  }

  /** Blanks between words; they vanish to the eye at the end of a line, but stay in the text. */
  record Gap(Word blanks) implements Piece {
    @Override
    public double width() {
      return blanks.width();
    }
  }

  /** @param size of the type beside it, in points */
  record Box(boolean checked, double size) implements Piece {
    @Override
    public double width() {
      return size * 1.05;
    }
  }

  /** To the next tab stop. */
  record Stop() implements Piece {
    @Override
    public double width() {
      return 0;
    }
  }

  /** A dotted line that takes the room left. */
  record Leader() implements Piece {
    static final double LEAST = 24;

    @Override
    public double width() {
      return LEAST;
    }
  }

  /** The end of a line. */
  record Turn() implements Piece {
    @Override
    public double width() {
      return 0;
    }
  }
}
