package org.prongsai.agencyyear;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.prongsai.message.Place;

/** For tests: every text of a part of the form, and how much of a printed text it holds. */
final class Texts {

  private static final int GRAM = 4;

  private Texts() {}

  /** All texts in the order of the form, enums by their codes, places left out. */
  static List<String> of(Object fact) {
    List<String> texts = new ArrayList<>();
    collect(fact, texts);
    return texts;
  }

  /**
   * The share of the printed letters that stand in the text too, as parts of runs of four letters: a mended letter
   * costs itself, a lost word costs its length. Spaces, digits and punctuation do not count.
   */
  static double covered(String printed, String text) {
    String letters = letters(printed);
    if (letters.length() < GRAM) {
      return letters(text).contains(letters) ? 1 : 0;
    }
    Set<String> grams = new HashSet<>();
    String held = letters(text);
    for (int i = 0; i + GRAM <= held.length(); i++) {
      grams.add(held.substring(i, i + GRAM));
    }
    boolean[] found = new boolean[letters.length()];
    for (int i = 0; i + GRAM <= letters.length(); i++) {
      if (grams.contains(letters.substring(i, i + GRAM))) {
        java.util.Arrays.fill(found, i, i + GRAM, true);
      }
    }
    int count = 0;
    for (boolean letter : found) {
      count += letter ? 1 : 0;
    }
    return (double) count / letters.length();
  }

  static String letters(String text) {
    return text.replace("\u0e4d\u0e32", "\u0e33").replaceAll("[^\u0e01-\u0e2e\u0e30-\u0e39\u0e40-\u0e4ea-zA-Z]", "");
  }

  private static void collect(Object fact, List<String> texts) {
    switch (fact) {
      case null -> { }
      case Place ignored -> { }
      case List<?> list -> list.forEach(element -> collect(element, texts));
      case Record part -> {
        for (RecordComponent component : part.getClass().getRecordComponents()) {
          try {
            collect(component.getAccessor().invoke(part), texts);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
          }
        }
      }
      default -> texts.add(fact.toString());
    }
  }
}
