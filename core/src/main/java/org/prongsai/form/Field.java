package org.prongsai.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;

/**
 * What is asked of each entry of a form.
 *
 * @param code within the form; names the column for programs
 * @param hint how to fill it in; null where the name says all
 * @param optional whether an entry is whole without it
 * @param none the words with which one states that there is none of it, as in "ไม่มีหมายเลขโทรสาร"; null where there is
 *     always one
 * @param inside for the office only: never published
 * @param options of a {@link Type#CHOICE}, in their order; a {@link Type#LEVEL}'s, each from a least product on
 * @param of the two fields whose product a {@link Type#LEVEL} is; empty for every other type
 * @param limit from which on another field has to be filled in; null for none
 */
public record Field(String code, Type type, LocalText name, @Nullable LocalText hint, boolean optional,
    @Nullable LocalText none, boolean inside, List<Option> options, List<String> of, @Nullable Limit limit) {

  public Field {
    options = List.copyOf(options);
    of = List.copyOf(of);
  }

  public enum Type {
    TEXT, LINES, CHOICE,
    /** A day of the Gregorian calendar, kept as {@code 2026-01-31}. */
    DAY,
    /** Kept as {@code 2026-01}. */
    MONTH,
    /** The first and the last fiscal year, kept as {@code 2566-2570}. */
    YEARS,
    /** Baht, kept as a plain decimal of at most two places. */
    AMOUNT,
    COUNT,
    /** 1 to 5. */
    RANK, ADDRESS, EMAIL, PHONE, PICTURE, FILE,
    /** Another entry of the same form, under which this one stands; kept as its number. */
    ABOVE,
    /** Nobody types it: it follows from two ranks. */
    LEVEL;

    public boolean isFile() {
      return this == PICTURE || this == FILE;
    }

    public boolean isNumeric() {
      return this == AMOUNT || this == COUNT || this == RANK;
    }
  }

  /** @param least of a level: from which product on it holds; 0 for choices */
  public record Option(String code, LocalText name, int least) {}

  /**
   * A threshold of the law.
   *
   * @param over the largest amount below which nothing more is asked, in the unit of the field
   * @param needs the field that has to be filled in above it
   * @param says why, to the person who types it
   * @param source the law
   */
  public record Limit(java.math.BigDecimal over, String needs, LocalText says, String source) {}

  public Optional<Option> option(String value) {
    return options.stream().filter(option -> option.code().equals(value)).findFirst();
  }

  /** Whether somebody types or chooses it. */
  public boolean isAsked() {
    return type != Type.LEVEL;
  }
}
