package org.prongsai.documents.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.typesetting.Clusters;
import org.prongsai.documents.typesetting.Face;
import org.prongsai.documents.typesetting.LineBreaks;

/**
 * Cuts the text of a paragraph into pieces. Line breaks are sought in the paragraph as a whole, so that a change of
 * face in the middle of a word opens no break.
 */
final class Pieces {

  private static final char OTHER = '\ufffc';

  private final StringBuilder whole = new StringBuilder();
  private final List<Stretch> stretches = new ArrayList<>();
  private final TypeForm form;

  /** A stretch of one look. {@code object} stands for itself, its text is one placeholder. */
  private record Stretch(
      int from, int to, Face face, double size, boolean underlined, @Nullable LinkSpot link, @Nullable Piece object) {}

  private Pieces(TypeForm form) {
    this.form = form;
  }

  static List<Piece> of(List<Inline> inlines, TypeForm form) {
    var pieces = new Pieces(form);
    inlines.forEach(pieces::add);
    return pieces.cut();
  }

  private void add(Inline inline) {
    switch (inline) {
      case Inline.Text text -> add(
          text.text(), Face.of(text.bold() || form.bold(), text.italic()),
          text.bold() ? form.labelSize() : form.size(), text.underlined(), null);
      case Inline.Link(String text, String address) ->
          add(text, Face.of(form.bold(), false), form.size(), false, LinkSpot.to(address));
      case Inline.CheckBox(boolean checked) -> object(new Piece.Box(checked, form.size()));
      case Inline.LineBreak() -> object(new Piece.Turn());
      case Inline.Tab() -> object(new Piece.Stop());
      case Inline.Dots() -> object(new Piece.Leader());
    }
  }

  private void add(String text, Face face, double size, boolean underlined, @Nullable LinkSpot link) {
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      Piece object = switch (text.charAt(i)) {
        case '☐' -> new Piece.Box(false, size);
        case '☑' -> new Piece.Box(true, size);
        case '\n' -> new Piece.Turn();
        case '\t' -> new Piece.Stop();
        default -> null;
      };
      if (object != null) {
        stretch(text.substring(from, i), face, size, underlined, link);
        object(object);
        from = i + 1;
      }
    }
    stretch(text.substring(from), face, size, underlined, link);
  }

  private void stretch(String text, Face face, double size, boolean underlined, @Nullable LinkSpot link) {
    String clean = text.indexOf('\r') < 0 ? text : text.replace("\r", "");
    int kept = 0;
    if (!stretches.isEmpty() && stretches.getLast().object() == null) {
      // Marks that begin a stretch belong to the letter before, whatever look they were given.
      while (kept < clean.length() && whole.length() > 0 && Clusters.joins(clean, kept)) {
        kept++;
      }
      if (kept > 0) {
        Stretch last = stretches.removeLast();
        whole.append(clean, 0, kept);
        stretches.add(new Stretch(
            last.from(), whole.length(), last.face(), last.size(), last.underlined(), last.link(), null));
      }
    }
    if (kept < clean.length()) {
      int from = whole.length();
      whole.append(clean, kept, clean.length());
      stretches.add(new Stretch(from, whole.length(), face, size, underlined, link, null));
    }
  }

  private void object(Piece object) {
    int from = whole.length();
    whole.append(OTHER);
    stretches.add(new Stretch(from, from + 1, Face.REGULAR, form.size(), false, null, object));
  }

  private List<Piece> cut() {
    String text = whole.toString();
    BitSet breaks = LineBreaks.of(text);
    var pieces = new ArrayList<Piece>();
    for (Stretch stretch : stretches) {
      if (stretch.object() != null) {
        pieces.add(stretch.object());
        continue;
      }
      int from = stretch.from();
      while (from < stretch.to()) {
        int to = endOfPiece(text, from, stretch.to(), breaks);
        var word = Piece.Word.of(
            text.substring(from, to), stretch.face(), stretch.size(), breaks.get(from), stretch.underlined(),
            stretch.link());
        pieces.add(isBlank(text.charAt(from)) ? new Piece.Gap(word) : word);
        from = to;
      }
    }
    return pieces;
  }

  private static int endOfPiece(String text, int from, int end, BitSet breaks) {
    boolean blank = isBlank(text.charAt(from));
    int to = from + 1;
    while (to < end && isBlank(text.charAt(to)) == blank && (blank || !breaks.get(to))) {
      to++;
    }
    return to;
  }

  /** Blanks a line may end with; a no-break space is none. */
  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u2003' || c == '\u2002' || c == '\u3000';
  }
}
