package org.prongsai.server.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.typesetting.Clusters;
import org.prongsai.thai.Folding;

/** Where the terms of a question stand in a text: exactly so if they do, else with other marks, else their single words. */
final class Spots {

  /** Of one term in one text, the first ones. */
  private static final int MOST = 40;

  /** Terms of so few letters stand inside of many words that have nothing to do with them. */
  private static final int SHORT = 4;

  /** So many spots of a short term are looked at for one that is a word of its own: each costs some microseconds. */
  private static final int LOOKED_AT = 12;

  /** Around a spot, to tell where words begin and end. */
  private static final int AROUND = 20;

  private static final BreakIterator WORDS = BreakIterator.getWordInstance(new ULocale("th"));

  /**
   * @param term its number in the question
   * @param whole whether words begin and end where it does; taken for granted of longer terms
   */
  record Spot(int start, int end, int term, boolean whole) {}

  private final String text;
  private final Folding exact;
  private final BreakIterator words = WORDS.clone();
  private @Nullable Folding tolerant;

  private Spots(String text) {
    this.text = text;
    this.exact = Folding.exact(text);
  }

  private Folding tolerant() {
    if (tolerant == null) {
      tolerant = exact.tolerant();
    }
    return tolerant;
  }

  /** In order of their beginnings. */
  static List<Spot> in(String text, Query query) {
    Spots spots = new Spots(text);
    List<Spot> all = new ArrayList<>();
    for (int i = 0; i < query.terms().size(); i++) {
      all.addAll(spots.of(query.terms().get(i), i));
    }
    all.sort(Comparator.comparingInt(Spot::start).thenComparingInt(Spot::end));
    return all;
  }

  private List<Spot> of(Query.Term term, int number) {
    List<Spot> found = of(exact, term.exact(), number);
    if (found.isEmpty() && !term.quoted()) {
      found = of(tolerant(), term.tolerant(), number);
    }
    if (found.isEmpty() && !term.quoted() && term.isOfWords()) {
      return term.tolerantWords().stream().flatMap(word -> of(tolerant(), word, number).stream()).toList();
    }
    return found;
  }

  private List<Spot> of(Folding folded, String sought, int term) {
    List<Spot> found = new ArrayList<>();
    int at = folded.text().indexOf(sought);
    while (at >= 0 && found.size() < MOST) {
      int start = folded.start(at, at + sought.length());
      int end = folded.end(at, at + sought.length());
      while (end < text.length() && Clusters.joins(text, end)) {
        end++;
      }
      found.add(new Spot(start, end, term,
          sought.length() > SHORT || found.size() < LOOKED_AT && isWhole(start, end)));
      at = folded.text().indexOf(sought, at + sought.length());
    }
    List<Spot> whole = found.stream().filter(Spot::whole).toList();
    return whole.isEmpty() ? found : whole;
  }

  private boolean isWhole(int start, int end) {
    int from = Math.max(0, start - AROUND);
    int to = Math.min(text.length(), end + AROUND);
    words.setText(text.substring(from, to));
    return words.isBoundary(start - from) && words.isBoundary(end - from);
  }
}
