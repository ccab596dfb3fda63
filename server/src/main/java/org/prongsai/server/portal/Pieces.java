package org.prongsai.server.portal;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.server.search.Marked;

/** A marked text cut where marks begin and end. */
final class Pieces {

  /** @param sought whether it is one of the words that were sought */
  record Piece(String text, boolean sought) {}

  private Pieces() {}

  static List<Piece> of(Marked marked) {
    List<Piece> pieces = new ArrayList<>();
    int at = 0;
    for (Marked.Mark mark : marked.marks()) {
      add(pieces, marked.text().substring(at, mark.start()), false);
      add(pieces, marked.text().substring(mark.start(), mark.end()), true);
      at = mark.end();
    }
    add(pieces, marked.text().substring(at), false);
    return pieces;
  }

  private static void add(List<Piece> pieces, String text, boolean sought) {
    if (!text.isEmpty()) {
      pieces.add(new Piece(text, sought));
    }
  }
}
