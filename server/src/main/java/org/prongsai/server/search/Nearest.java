package org.prongsai.server.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.Folding;

/**
 * What may have been meant: for each term that stands in no title, the piece of a title that differs from it in the fewest
 * letters, at most one in four. The search for the piece is that of Sellers (Journal of Algorithms 1, 1980).
 */
final class Nearest {

  private static final int LETTERS_FOR_AN_ERROR = 4;
  private static final int SHORTEST = 3;

  private record Piece(int distance, int start, int end) {}

  private Nearest() {}

  /** @param titles the first of equally near ones is taken */
  static Optional<String> to(Query query, List<String> titles) {
    List<Folding> folded = titles.stream().map(Folding::tolerant).toList();
    List<String> meant = new ArrayList<>();
    for (Query.Term term : query.terms()) {
      String near = near(term, titles, folded);
      if (near == null) {
        return Optional.empty();
      }
      meant.add(near);
    }
    String instead = String.join(" ", meant);
    return instead.equals(query.sought()) ? Optional.empty() : Optional.of(instead);
  }

  private static @Nullable String near(Query.Term term, List<String> titles, List<Folding> folded) {
    String sought = term.tolerant();
    if (folded.stream().anyMatch(title -> title.text().contains(sought))) {
      return term.written();
    }
    int allowed = sought.length() < SHORTEST ? 0 : Math.max(1, sought.length() / LETTERS_FOR_AN_ERROR);
    Piece best = null;
    int titleOfBest = 0;
    for (int i = 0; i < titles.size(); i++) {
      Piece piece = piece(sought, folded.get(i).text());
      if (piece.distance <= allowed && (best == null || piece.distance < best.distance)) {
        best = piece;
        titleOfBest = i;
      }
    }
    return best == null || best.start == best.end ? null : words(titles.get(titleOfBest),
        folded.get(titleOfBest).start(best.start, best.end), folded.get(titleOfBest).end(best.start, best.end));
  }

  private static Piece piece(String sought, String text) {
    int[] distance = new int[sought.length() + 1];
    int[] begun = new int[sought.length() + 1];
    for (int i = 0; i < distance.length; i++) {
      distance[i] = i;
    }
    Piece best = new Piece(sought.length(), 0, 0);
    for (int at = 0; at < text.length(); at++) {
      int diagonal = 0;
      int diagonalBegun = at;
      begun[0] = at + 1;
      for (int i = 1; i < distance.length; i++) {
        int replaced = diagonal + (sought.charAt(i - 1) == text.charAt(at) ? 0 : 1);
        int replacedBegun = diagonalBegun;
        diagonal = distance[i];
        diagonalBegun = begun[i];
        if (replaced <= distance[i] + 1 && replaced <= distance[i - 1] + 1) {
          distance[i] = replaced;
          begun[i] = replacedBegun;
        } else if (distance[i - 1] <= distance[i]) {
          distance[i] = distance[i - 1] + 1;
          begun[i] = begun[i - 1];
        } else {
          distance[i]++;
        }
      }
      if (distance[sought.length()] < best.distance) {
        best = new Piece(distance[sought.length()], begun[sought.length()], at + 1);
      }
    }
    return best;
  }

  /** The whole words of the title in which the piece stands. */
  private static String words(String title, int start, int end) {
    BreakIterator breaks = BreakIterator.getWordInstance(new ULocale("th"));
    breaks.setText(title);
    int from = breaks.isBoundary(start) ? start : breaks.preceding(start);
    int to = breaks.isBoundary(end) ? end : breaks.following(end);
    return title.substring(from, to).strip();
  }
}
