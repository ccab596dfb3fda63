package org.prongsai.documents.xlsx;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of sheets as Excel takes them: 31 characters, none of {@code []:*?/\}, no two alike whatever their case. */
final class SheetNames {

  private static final int LONGEST = 31;

  private final Set<String> taken = new HashSet<>();

  /** @param otherwise when nothing is left of the title */
  String of(String title, String otherwise) {
    String plain = plain(title);
    if (plain.isEmpty() || plain.equalsIgnoreCase("History")) {
      plain = otherwise;
    }
    String name = cut(plain, LONGEST);
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      String number = " (" + i + ")";
      name = cut(plain, LONGEST - number.length()) + number;
    }
    return name;
  }

  private static String plain(String title) {
    String plain = title.replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]+", " ").replaceAll("\\s+", " ").strip();
    return plain.replaceAll("^'+|'+$", "").strip();
  }

  /** Never between a letter and its mark, nor inside a pair of surrogates. */
  private static String cut(String text, int length) {
    if (text.length() <= length) {
      return text;
    }
    int end = length;
    while (end > 1 && belongsToLetterBefore(text.charAt(end))) {
      end--;
    }
    return text.substring(0, end).strip();
  }

  private static boolean belongsToLetterBefore(char c) {
    return Character.getType(c) == Character.NON_SPACING_MARK || Character.isLowSurrogate(c) || c == 'ำ';
  }
}
