package org.prongsai.server.search;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.thai.Folding;
import org.prongsai.thai.Repair;

/**
 * Something that can be found, as it is kept.
 *
 * @param shown what people see of it: mended, blanks single, bounded
 * @param titleWords each folded exactly, with a stroke before, between and behind them
 * @param exact title, border and text, folded exactly
 * @param tolerant the same without marks that are easily mistyped
 * @param words of title and text, folded exactly
 */
record Entry(Searchable shown, String titleWords, String titleExact, String titleTolerant, String exact, String tolerant,
    List<String> words) {

  static final int LONGEST = 1_000_000;
  static final String STROKE = "|";

  Entry {
    words = List.copyOf(words);
  }

  static Entry of(Searchable given) {
    String title = readable(given.title());
    String text = readable(given.text().length() > LONGEST ? given.text().substring(0, LONGEST) : given.text());
    Searchable shown = new Searchable(given.key(), given.kind(), given.address(), title, text, given.day(),
        given.fiscalYear(), given.language());
    Folding foldedTitle = Folding.exact(title);
    Folding foldedText = Folding.exact(text);
    String tolerantTitle = foldedTitle.tolerant().text();
    List<String> ofTitle = Words.of(title);
    List<String> words = new ArrayList<>(ofTitle);
    words.addAll(Words.of(text));
    return new Entry(shown, stroked(ofTitle), foldedTitle.text(), tolerantTitle,
        foldedTitle.text() + Lexemes.BORDER + foldedText.text(),
        tolerantTitle + Lexemes.BORDER + foldedText.tolerant().text(), words);
  }

  static String stroked(List<String> words) {
    return STROKE + String.join(STROKE, words) + STROKE;
  }

  /** What a database cannot keep, and what shows nothing, goes; what recognition did to Thai is mended. */
  private static String readable(String given) {
    return Repair.of(given.replaceAll("[\\p{Cc}\\s]+", " ").replaceAll("\\p{Cs}", "\uFFFD")).text().strip();
  }
}
