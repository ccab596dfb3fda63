package org.prongsai.server.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.thai.Folding;

/** The words of a text, by ICU's rules and its Thai dictionary. */
final class Words {

  private static final BreakIterator THAI = BreakIterator.getWordInstance(new ULocale("th"));

  private Words() {}

  /** Each folded exactly, in order; what folds to nothing is left out. */
  static List<String> of(String text) {
    List<String> words = new ArrayList<>();
    BreakIterator breaks = THAI.clone();
    breaks.setText(text);
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      String word = Folding.exact(text.substring(start, end)).text();
      if (!word.isEmpty()) {
        words.add(word);
      }
      start = end;
    }
    return words;
  }
}
