package org.prongsai.thai;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Codes of questions, items, indicators and instruments in their normal form: {@code O12}, {@code I5.1},
 * {@code sub:9.2}, {@code indicator:8}, {@code instrument:EIT}, {@code total}.
 *
 * <p>Officers and recognition write the O of an item as a zero in either script: a number with a leading zero is an
 * item. A bare number is no code: seed 3 has {@code ๑๗} and {@code ๒๗} where {@code I7} stood, and which letter was lost
 * cannot be known from the text alone.
 */
public final class Codes {

  private static final Pattern BLANK = Pattern.compile("[\\s\\u200B-\\u200D\\u2060\\uFEFF]+");
  private static final Pattern LEAD = Pattern.compile("^(?:ข้อคำถาม|ข้อ|ตัวชี้วัด)(?:ที่)?(?=[A-Z0อโ])");
  private static final Pattern QUESTION = Pattern.compile("([IE])-?0*([1-9]\\d?)(\\.[1-9]\\d?)?");
  private static final Pattern ITEM = Pattern.compile("(?:O|0|อ|โอ)-?0*([1-9]\\d?)(\\.[1-9]\\d?)?");
  private static final Pattern SUB_INDICATOR = Pattern.compile("(?:SUB:|ตัวชี้วัดย่อย(?:ที่)?)([1-9]\\d?\\.[1-9]\\d?)");
  private static final Pattern INDICATOR = Pattern.compile("(?:INDICATOR:|ตัวชี้วัด(?:ที่)?)([1-9]\\d?)");
  private static final Pattern INSTRUMENT = Pattern.compile("(?:INSTRUMENT:)?([IEO]IT)");

  private Codes() {}

  /**
   * The normal form of a code however it is written: Thai digits, lower case, a Thai or zero-like O, spaces, the words
   * ข้อ and ตัวชี้วัดที่ before it.
   *
   * @return empty when the text is no code; whether a criteria year has that code is not asked here
   */
  public static Optional<String> normal(String written) {
    String plain = lookalikes(ThaiDigits.toArabic(Repair.of(written).text()));
    String code = BLANK.matcher(plain).replaceAll("").toUpperCase(Locale.ROOT);
    if (code.equals("TOTAL")) {
      return Optional.of("total");
    }
    String bare = LEAD.matcher(code).replaceFirst("");
    return first(QUESTION, bare, "%s%s%s")
        .or(() -> first(ITEM, bare, "O%s%s"))
        .or(() -> first(SUB_INDICATOR, code, "sub:%s"))
        .or(() -> first(INDICATOR, code, "indicator:%s"))
        .or(() -> first(INSTRUMENT, code, "instrument:%s"));
  }

  private static Optional<String> first(Pattern pattern, String code, String form) {
    Matcher match = pattern.matcher(code);
    if (!match.matches()) {
      return Optional.empty();
    }
    Object[] groups = new Object[match.groupCount()];
    for (int i = 0; i < groups.length; i++) {
      String group = match.group(i + 1);
      groups[i] = group == null ? "" : group;
    }
    return Optional.of(form.formatted(groups));
  }

  /** Full-width letters, and Greek and Cyrillic capitals that cannot be told from Latin ones on paper. */
  private static String lookalikes(String written) {
    StringBuilder plain = new StringBuilder(written.length());
    written.chars().forEach(c -> plain.append((char) (c > '\uFF00' && c < '\uFF5F' ? c - '\uFF00' + ' ' : c)));
    return plain.toString().replace('\u039F', 'O').replace('\u041E', 'O').replace('\u0415', 'E').replace('\u0395', 'E')
        .replace('\u0406', 'I').replace('\u0399', 'I');
  }
}
