package org.prongsai.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;
import org.prongsai.thai.ThaiDates;
import org.prongsai.thai.ThaiDigits;

/** Values as they are kept, in the words of people. */
public final class Values {

  private static final Pattern YEARS = Pattern.compile("(\\d{4})-(\\d{4})");

  private Values() {}

  /** First and last, of the Buddhist era; empty for what is not years. */
  static Optional<int[]> years(@Nullable String kept) {
    Matcher years = YEARS.matcher(kept == null ? "" : kept);
    return years.matches() ? Optional.of(new int[] {Integer.parseInt(years.group(1)), Integer.parseInt(years.group(2))})
        : Optional.empty();
  }

  /**
   * What an entry says to a field, as the public reads it, in Thai: the language of the data. Empty when nothing is said; of
   * files the words are those of their names and not known here.
   */
  public static String text(FormKind form, Field field, Entry entry) {
    if (entry.none().contains(field.code())) {
      return Objects.requireNonNull(field.none(), field.code()).th();
    }
    if (field.type() == Field.Type.LEVEL) {
      return level(field, entry).map(option -> option.name().th()).orElse("");
    }
    String kept = entry.value(field.code());
    return kept == null ? "" : text(field, kept);
  }

  /** @param kept of a field that is neither a file nor another entry */
  static String text(Field field, String kept) {
    return switch (field.type()) {
      case DAY -> ThaiDates.official(LocalDate.parse(kept));
      case MONTH -> ThaiDates.official(YearMonth.parse(kept));
      case YEARS -> years(kept).map(years -> "พ.ศ. " + ThaiDigits.toThai(years[0] + " - " + years[1])).orElse(kept);
      case AMOUNT, COUNT -> number(new BigDecimal(kept));
      case CHOICE -> field.option(kept).map(option -> option.name().th()).orElse(kept);
      case TEXT, LINES, RANK, ADDRESS, EMAIL, PHONE, PICTURE, FILE, ABOVE, LEVEL -> kept;
    };
  }

  /** As a person would type it, which {@link Typed} reads again. */
  public static String typed(Field field, String kept) {
    return field.type() == Field.Type.DAY ? ThaiDigits.toArabic(text(field, kept)) : text(field, kept);
  }

  /** As programs read it; empty when nothing is said, and when it is stated that there is none of a number. */
  static String data(FormKind form, Field field, Entry entry) {
    boolean none = entry.none().contains(field.code());
    if (field.type() == Field.Type.CHOICE || field.type() == Field.Type.LEVEL || none && !field.type().isNumeric()) {
      return text(form, field, entry);
    }
    return none ? "0" : Objects.requireNonNullElse(entry.value(field.code()), "");
  }

  /** {@code 12,500.50}; whole numbers without decimals. */
  static String number(BigDecimal value) {
    boolean whole = value.stripTrailingZeros().scale() <= 0;
    return String.format(Locale.ROOT, whole ? "%,.0f" : "%,.2f", value);
  }

  /** Of two ranks: their product's, the highest that it reaches. */
  static Optional<Field.Option> level(Field field, Entry entry) {
    Optional<Integer> product = entry.number(field.of().getFirst())
        .flatMap(first -> entry.number(field.of().getLast()).map(first::multiply)).map(BigDecimal::intValueExact);
    return product.flatMap(of -> field.options().stream().filter(option -> option.least() <= of)
        .reduce((lower, higher) -> higher));
  }

  /** How a field's value of entries of one kind is headed, for grouping. */
  public static LocalText option(Field field, @Nullable String kept) {
    return kept == null ? LocalText.thai("") : field.option(kept).map(Field.Option::name).orElse(LocalText.thai(kept));
  }
}
