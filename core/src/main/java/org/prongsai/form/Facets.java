package org.prongsai.form;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.prongsai.form.Facet.Lack;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;

/**
 * What components of the criteria ask of a form, by the name that they use: nothing for its having entries, a field for every
 * entry's saying it, {@code field=option} for an entry of that kind, {@code each-month}, {@code complete} for every field
 * that is not optional, {@code field.long} for more than one year, {@code field.covers} for the year in question.
 *
 * @param days of which the item asks; {@code told} holds nothing of other days
 * @param today months that are not over yet are not missed
 */
public record Facets(FormKind form, Told told, int fiscalYear, DateRange days, LocalDate today) {

  private static final String EACH_MONTH = "each-month";
  private static final String COMPLETE = "complete";
  private static final String LONG = ".long";
  private static final String COVERS = ".covers";

  /** Whether a name means something for a form. */
  public static boolean knows(FormKind form, String name) {
    if (name.isEmpty() || name.equals(COMPLETE)) {
      return true;
    }
    if (name.equals(EACH_MONTH)) {
      return form.dated() != null;
    }
    int equals = name.indexOf('=');
    if (equals > 0) {
      return form.field(name.substring(0, equals)).flatMap(field -> field.option(name.substring(equals + 1))).isPresent();
    }
    boolean years = name.endsWith(LONG) || name.endsWith(COVERS);
    return form.field(years ? name.substring(0, name.lastIndexOf('.')) : name)
        .filter(field -> !years || field.type() == Field.Type.YEARS).isPresent();
  }

  /** @throws java.util.NoSuchElementException when the form {@linkplain #knows does not know} the name */
  public Facet of(String name) {
    if (told.isNone() && form.none() != null) {
      return new Facet.None(form.none());
    }
    if (told.entries().isEmpty() && !name.equals(EACH_MONTH)) {
      return new Facet.Missing(List.of(new Lack.NoEntry()));
    }
    List<Lack> lacks = lacks(name);
    return lacks.isEmpty() ? new Facet.Met() : new Facet.Missing(lacks);
  }

  private List<Lack> lacks(String name) {
    int equals = name.indexOf('=');
    if (equals > 0) {
      return option(name.substring(0, equals), name.substring(equals + 1));
    }
    if (name.endsWith(LONG)) {
      return years(name, years -> years[1] > years[0]);
    }
    if (name.endsWith(COVERS)) {
      return years(name, years -> years[0] <= fiscalYear && fiscalYear <= years[1]);
    }
    return switch (name) {
      case "" -> List.of();
      case EACH_MONTH -> months();
      case COMPLETE -> form.fields().stream().flatMap(field -> unanswered(field, false)).toList();
      default -> unanswered(form.field(name).orElseThrow(), true).toList();
    };
  }

  /** @param asked whether a component asks for the field, so that leaving it out is no longer free */
  private Stream<Lack> unanswered(Field field, boolean asked) {
    return told.entries().stream().filter(entry -> !entry.answers(field))
        .filter(entry -> isConditional(field) ? isNeeded(entry, field) : asked || !field.optional())
        .map(entry -> new Lack.NoAnswer(entry, field));
  }

  private boolean isConditional(Field field) {
    return form.fields().stream().anyMatch(each -> each.limit() != null && each.limit().needs().equals(field.code()));
  }

  private boolean isNeeded(Entry entry, Field field) {
    return Limits.passed(form, entry).stream().anyMatch(limit -> limit.needs().equals(field.code()));
  }

  private List<Lack> option(String field, String option) {
    Field asked = form.field(field).orElseThrow();
    boolean there = told.entries().stream().anyMatch(entry -> option.equals(entry.value(field)));
    return there ? List.of() : List.of(new Lack.NoOption(asked, asked.option(option).orElseThrow()));
  }

  private List<Lack> months() {
    List<Lack> lacks = Told.over(days, today).filter(month -> !told.tells(form, month))
        .<Lack>map(Lack.NoMonth::new).toList();
    boolean empty = lacks.isEmpty() && told.entries().isEmpty() && told.none().isEmpty();
    return empty ? List.of(new Lack.NoEntry()) : lacks;
  }

  private List<Lack> years(String name, Predicate<int[]> right) {
    Field field = form.field(name.substring(0, name.lastIndexOf('.'))).orElseThrow();
    return told.entries().stream().anyMatch(entry -> Values.years(entry.value(field.code())).filter(right).isPresent())
        ? List.of() : told.entries().stream().<Lack>map(entry -> new Lack.WrongYears(entry, field)).toList();
  }

  /** The days of a half or a whole fiscal year. */
  public static DateRange days(int fiscalYear, boolean firstHalf) {
    FiscalYear year = new FiscalYear(fiscalYear);
    return firstHalf ? year.half(1) : year.days();
  }
}
