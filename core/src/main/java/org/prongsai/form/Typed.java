package org.prongsai.form;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDigits;

/** Reads what people type into a field, as they write it, into what is kept. */
public final class Typed {

  static final int LONGEST_LINE = 500;
  static final int LONGEST = 10_000;

  private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");
  private static final Pattern COUNT = Pattern.compile("\\d{1,9}");
  private static final Pattern YEARS = Pattern.compile("(25\\d\\d)(?:\\s*(?:-|–|ถึง)\\s*(25\\d\\d))?");
  private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]+");
  private static final Pattern PHONE = Pattern.compile("[0-9+][0-9\\- ]{3,}.*");

  private Typed() {}

  /**
   * @param text what was typed, not blank
   * @param fiscalYear gives the year that a date leaves out
   */
  public static Outcome<String> read(Field field, String text, int fiscalYear) {
    String plain = ThaiDigits.toArabic(text).strip();
    return switch (field.type()) {
      case TEXT -> atMost(LONGEST_LINE, text.replaceAll("\\s+", " ").strip());
      case LINES -> atMost(LONGEST, text.strip());
      case CHOICE -> field.option(text).isPresent() ? Outcome.done(text) : wrong(3202, text);
      case DAY -> day(text, fiscalYear);
      case MONTH -> month(plain, text, fiscalYear);
      case YEARS -> years(plain, text);
      case AMOUNT -> matching(AMOUNT, plain.replaceAll("[,\\s]", "").replaceAll("บาท$", ""), 3204, text)
          .then(amount -> Outcome.done(new BigDecimal(amount).toPlainString()));
      case COUNT -> matching(COUNT, plain.replaceAll("[,\\s]", ""), 3205, text)
          .then(count -> Outcome.done(String.valueOf(Integer.parseInt(count))));
      case RANK -> matching(Pattern.compile("[1-5]"), plain, 3206, text);
      case ADDRESS -> address(text.strip());
      case EMAIL -> matching(EMAIL, text.strip(), 3208, text);
      case PHONE -> PHONE.matcher(plain).matches() ? atMost(LONGEST_LINE, text.strip()) : wrong(3209, text);
      case ABOVE -> matching(Pattern.compile("\\d{1,18}"), text, 3202, text);
      case PICTURE, FILE, LEVEL -> throw new IllegalArgumentException(field.code() + " is not typed");
    };
  }

  private static Outcome<String> atMost(int longest, String text) {
    return text.length() <= longest ? Outcome.done(text)
        : Outcome.refused(Problem.of("form", 3201, Place.NOWHERE, longest));
  }

  private static Outcome<String> matching(Pattern form, String text, int problem, String typed) {
    return form.matcher(text).matches() ? Outcome.done(text) : wrong(problem, typed);
  }

  private static Outcome<String> wrong(int problem, String typed) {
    return Outcome.refused(Problem.of("form", problem, Place.NOWHERE, typed));
  }

  private static Outcome<String> day(String text, int fiscalYear) {
    DateReading reading = DateReader.read(text, fiscalYear);
    Problem problem = reading.problem();
    if (problem != null) {
      return Outcome.refused(problem);
    }
    return reading instanceof DateReading.Day(LocalDate day) ? Outcome.done(day.toString()) : wrong(3203, text);
  }

  private static Outcome<String> month(String plain, String text, int fiscalYear) {
    if (plain.matches("\\d{4}-(0[1-9]|1[0-2])")) {
      YearMonth month = YearMonth.parse(plain);
      return new FiscalYear(fiscalYear).days().contains(month.atDay(1)) ? Outcome.done(plain) : wrong(3210, text);
    }
    return DateReader.read(text, fiscalYear) instanceof DateReading.Month(YearMonth month)
        ? Outcome.done(month.toString()) : wrong(3210, text);
  }

  private static Outcome<String> years(String plain, String text) {
    Matcher years = YEARS.matcher(plain.replace("พ.ศ.", "").strip());
    if (!years.matches()) {
      return wrong(3211, text);
    }
    String last = years.group(2) == null ? years.group(1) : years.group(2);
    return last.compareTo(years.group(1)) < 0 ? wrong(3211, text) : Outcome.done(years.group(1) + "-" + last);
  }

  /** Of the web, with a host: anything else would lead nobody anywhere. */
  private static Outcome<String> address(String text) {
    String whole = text.contains("://") ? text : "https://" + text;
    try {
      URI address = URI.create(whole);
      if (List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null) {
        return atMost(LONGEST_LINE * 4, whole);
      }
    } catch (IllegalArgumentException e) {
      // Told below: what cannot be read is no address either.
    }
    return wrong(3207, text);
  }
}
