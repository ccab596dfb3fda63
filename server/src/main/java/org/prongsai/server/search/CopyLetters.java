package org.prongsai.server.search;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.BitSet;
import org.prongsai.thai.Folding;

/**
 * A text, letter by letter, as the index of a copy knows it: folded tolerantly, each letter with the marks that were
 * written on it.
 *
 * @param text folded tolerantly
 * @param exact the same folded exactly
 * @param at for each letter where it begins in {@code exact}; one more for the end
 * @param starts for each letter where it began in what was written
 * @param begins letters with which words begin; one more for the end
 */
record CopyLetters(String text, String exact, int[] at, int[] starts, BitSet begins) {

  private static final BreakIterator WORDS = BreakIterator.getWordInstance(new ULocale("th"));

  static CopyLetters of(String written) {
    Folding exact = Folding.exact(written);
    Folding tolerant = exact.tolerant();
    int length = tolerant.text().length();
    int[] at = new int[length + 1];
    int[] starts = new int[length];
    for (int i = 0, from = 0; i < length; i++, from++) {
      while (isLeftOut(exact.text().charAt(from))) {
        from++;
      }
      at[i] = from;
      starts[i] = tolerant.start(i, i + 1);
    }
    at[length] = exact.text().length();
    return new CopyLetters(tolerant.text(), exact.text(), at, starts, begins(written, starts));
  }

  private static boolean isLeftOut(char c) {
    return c >= '\u0E47' && c <= '\u0E4E';
  }

  private static BitSet begins(String written, int[] starts) {
    BitSet borders = new BitSet(written.length() + 1);
    BreakIterator breaks = WORDS.clone();
    breaks.setText(written);
    for (int border = breaks.first(); border != BreakIterator.DONE; border = breaks.next()) {
      borders.set(border);
    }
    BitSet begins = new BitSet(starts.length + 1);
    for (int i = 0; i < starts.length; i++) {
      int border = i == 0 ? 0 : borders.nextSetBit(starts[i - 1] + 1);
      begins.set(i, border >= 0 && border <= starts[i]);
    }
    begins.set(starts.length);
    return begins;
  }

  int length() {
    return text.length();
  }

  /** Letters with their marks. */
  String written(int from, int to) {
    return exact.substring(at[from], at[to]);
  }

  /** The first letter that stands at a place of the written text or behind it. */
  int letterAt(int place) {
    int low = 0;
    int high = starts.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (starts[middle] < place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
