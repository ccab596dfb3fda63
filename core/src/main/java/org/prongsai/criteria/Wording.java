package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.source.Spelling;

/**
 * A text as it is compared with that of another year. Digits are Arabic; spaces and stops do not count.
 *
 * @param text with a mark in place of each year
 * @param years Buddhist era, in the order of the text
 */
record Wording(String text, List<Integer> years) {

  /** 2566, and the 66 of ต.ค. 66. */
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)25\\d\\d(?!\\d)|(?<=\\p{IsThai}\\.\\s?)[4-9]\\d(?!\\d)");
  private static final Pattern SILENT = Pattern.compile("[\\s\\u200b.,:;()\"“”]+");

  static Wording of(String text) {
    StringBuilder arabic = new StringBuilder(text.length());
    text.chars().forEach(c -> arabic.append((char) (c >= '๐' && c <= '๙' ? '0' + c - '๐' : c)));
    List<Integer> years = new ArrayList<>();
    Matcher matcher = YEAR.matcher(arabic);
    String marked = matcher.replaceAll(year -> {
      int number = Integer.parseInt(year.group());
      years.add(number < 100 ? 2500 + number : number);
      return "†";
    });
    return new Wording(SILENT.matcher(marked).replaceAll(""), years);
  }

  /** The same words, where each year has moved with the fiscal year (ปี 2566) or stayed (an Act's พ.ศ. 2560). */
  static boolean same(String a, int yearOfA, String b, int yearOfB) {
    Wording left = of(a);
    Wording right = of(b);
    if (!left.text.equals(right.text)) {
      return false;
    }
    for (int i = 0; i < left.years.size(); i++) {
      int shift = right.years.get(i) - left.years.get(i);
      if (shift != 0 && shift != yearOfB - yearOfA) {
        return false;
      }
    }
    return true;
  }

  /** How much two texts have in common, 0 to 1: one less the share of letters to change in the longer one. */
  static double likeness(String a, String b) {
    String left = of(a).text;
    String right = of(b).text;
    int longer = Math.max(left.length(), right.length());
    return longer == 0 ? 1 : 1 - (double) Spelling.distance(left, right) / longer;
  }
}
