package org.prongsai.thai;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rhythms.
 *
 * <pre>
 * rhythm  = one { ( "/" | หรือ | และ ) one } [ tail ]
 * one     = ( ทุก | ราย | แต่ละ | ประจำ ) [ รอบ ] [ number ] unit | unit ละ [ number ] ครั้ง | number ครั้ง ( ต่อ | "/" ) unit
 * tail    = [ ภายใน ] ( month { และ month } [ ของทุกปี ] | วันที่ number [ ของทุกเดือน ] )
 * </pre>
 */
final class RhythmGrammar {

  private final Cursor cursor;

  RhythmGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  @Nullable Expression rhythm() {
    return cursor.<Expression>first(this::regular, this::yearlyMonths, this::dayOfEveryMonth, this::everyMonths);
  }

  private @Nullable Expression regular() {
    List<@Nullable Length> lengths = new ArrayList<>();
    if (!one(lengths)) {
      return null;
    }
    while (Boolean.TRUE.equals(cursor.attempt(() -> next(lengths) ? true : null))) {
      // Each round takes one more alternative.
    }
    List<Integer> months = new ArrayList<>();
    List<String> due = new ArrayList<>();
    boolean yearly = lengths.equals(List.of(Length.years(1)));
    cursor.<Boolean>first(() -> monthsTail(months, due) ? true : null, () -> dayTail(due) ? true : null,
        () -> monthsOf(yearly, months, due) ? true : null);
    List<Length> every = lengths.stream().<Length>mapMulti((length, out) -> {
      if (length != null) {
        out.accept(length);
      }
    }).distinct().toList();
    return new Expression.Known(new DateReading.Recurrence(every.isEmpty() ? null : every, months, due));
  }

  private boolean next(List<@Nullable Length> lengths) {
    if (!cursor.skip(Term.SLASH, Term.OR, Term.AND)) {
      return false;
    }
    if (cursor.is(Term.YEARLY) && !Years.isAhead(cursor, 1)) {
      cursor.take();
      return lengths.add(Length.years(1));
    }
    Length bare = cursor.attempt(() -> {
      Length length = length();
      return length == null || cursor.is(Term.PER) ? null : length;
    });
    if (bare != null) {
      lengths.add(bare);
      return true;
    }
    return one(lengths);
  }

  /** Adds a length, or null for a rhythm that no length expresses. */
  private boolean one(List<@Nullable Length> lengths) {
    cursor.skip(Term.AT_LEAST);
    return Boolean.TRUE.equals(cursor.<Boolean>first(
        () -> each(lengths) ? true : null, () -> per(lengths) ? true : null, () -> times(lengths) ? true : null));
  }

  private boolean each(List<@Nullable Length> lengths) {
    boolean every = cursor.is(Term.EVERY);
    boolean yearly = cursor.is(Term.YEARLY) && cursor.peek(1).term() == Term.EVERY;
    if (yearly) {
      cursor.take();
    }
    if (!cursor.skip(Term.EVERY, Term.EACH)) {
      return false;
    }
    cursor.skip(Term.ROUND, Term.END_OF, Term.START_OF);
    if (every && cursor.skip(Term.WEEKDAY)) {
      return lengths.add(new Length(1, Length.Unit.WEEK));
    }
    Length length = length();
    // "ประจำเดือนเมษายน" is a month, "รายปี ๒๕๖๖" a year, "ประจำวันที่" a day.
    boolean single = cursor.isAny(Term.MONTH, Term.BUDDHIST)
        || (cursor.is(Term.NUMBER) && cursor.peek(0).digits() == 4);
    return length != null && !single && lengths.add(length);
  }

  private boolean per(List<@Nullable Length> lengths) {
    Length unit = unit(1);
    if (unit == null || !cursor.skip(Term.PER)) {
      return false;
    }
    cursor.skip(Term.AT_LEAST, Term.WITHIN);
    Integer number = cursor.number(2);
    int least = number == null ? 1 : number;
    Integer most = cursor.attempt(() -> number != null && cursor.skip(Term.TO) ? cursor.number(2) : null);
    if (!cursor.skip(Term.TIMES)) {
      return false;
    }
    for (int times = least; times <= (most == null ? least : Math.min(most, 12)); times++) {
      add(lengths, times, unit);
    }
    return true;
  }

  private boolean times(List<@Nullable Length> lengths) {
    Integer number = cursor.number(2);
    if (number == null || !cursor.skip(Term.TIMES) || !cursor.skip(Term.PER, Term.SLASH)) {
      return false;
    }
    Length length = length();
    return length != null && add(lengths, number, length);
  }

  /** Adds the length between that many times in a unit: null when it is none in whole months. */
  private static boolean add(List<@Nullable Length> lengths, int times, Length unit) {
    int months = unit.unit() == Length.Unit.YEAR ? 12 * unit.count() : unit.count();
    boolean ofMonths = unit.unit() == Length.Unit.MONTH || unit.unit() == Length.Unit.YEAR;
    if (times == 1) {
      return lengths.add(unit);
    }
    return lengths.add(ofMonths && times > 0 && months % times == 0 ? Length.months(months / times) : null);
  }

  /** [ number ] unit, one unit when there is no number. */
  @Nullable Length length() {
    Integer number = cursor.number(3);
    return unit(number == null ? 1 : number);
  }

  private @Nullable Length unit(int count) {
    if (count < 1) {
      return null;
    }
    if (cursor.skip(Term.HALF)) {
      return cursor.skip(Term.YEAR_UNIT, Term.FISCAL_YEAR) ? Length.months(6 * count) : null;
    }
    return switch (cursor.peek(0).term()) {
      case DAY_UNIT -> taken(Length.days(count));
      case WEEK_UNIT -> taken(new Length(count, Length.Unit.WEEK));
      case MONTH_UNIT -> taken(Length.months(count));
      case QUARTER_UNIT -> taken(Length.months(3 * count));
      case YEAR_UNIT, FISCAL_YEAR -> taken(Length.years(count));
      default -> null;
    };
  }

  private Length taken(Length length) {
    cursor.take();
    return length;
  }

  /** "ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี", "ภายในวันที่ ๓๐ เมษายน ของทุกปี": yearly, or evenly spread over the year. */
  private @Nullable Expression yearlyMonths() {
    List<Integer> months = new ArrayList<>();
    List<String> due = new ArrayList<>();
    return monthsTail(months, due) ? inMonths(months, due) : null;
  }

  /** "ทุกเดือนเมษายนและตุลาคม". */
  private @Nullable Expression everyMonths() {
    List<Integer> months = new ArrayList<>();
    List<String> days = new ArrayList<>();
    boolean every = cursor.skip(Term.EVERY);
    boolean dated = cursor.is(Term.DAY_OF);
    return every && list(months, days) ? inMonths(months, dated ? days : List.of()) : null;
  }

  private static Expression inMonths(List<Integer> months, List<String> due) {
    int gap = 12 / months.size();
    boolean even = 12 % months.size() == 0;
    for (int i = 1; i < months.size(); i++) {
      even &= months.get(i) - months.get(i - 1) == gap;
    }
    List<Length> every = even ? List.of(gap == 12 ? Length.years(1) : Length.months(gap)) : null;
    return new Expression.Known(new DateReading.Recurrence(every, months, due));
  }

  private boolean monthsTail(List<Integer> months, List<String> due) {
    boolean deadline = cursor.skip(Term.WITHIN);
    cursor.skip(Term.IN);
    List<String> days = new ArrayList<>();
    if (!list(months, days) || !ofEveryYear()) {
      months.clear();
      return false;
    }
    if (deadline) {
      due.addAll(days);
    }
    return true;
  }

  /** After a rhythm the months need no "ของทุกปี", as in "ทุก ๖ เดือน (เมษายน และตุลาคม)"; a year after them would date them. */
  private boolean monthsOf(boolean yearly, List<Integer> months, List<String> due) {
    boolean enclosed = cursor.skip(Term.OPEN);
    boolean deadline = cursor.skip(Term.WITHIN);
    cursor.skip(Term.IN);
    List<String> days = new ArrayList<>();
    boolean listed = list(months, days) && (months.size() > 1 || yearly) && !Years.isAhead(cursor, 0)
        && !cursor.isAny(Term.YEAR_UNIT, Term.FISCAL_YEAR, Term.OF, Term.TO);
    if (!listed || (enclosed && !cursor.skip(Term.CLOSE))) {
      months.clear();
      return false;
    }
    if (deadline) {
      due.addAll(days);
    }
    return true;
  }

  private boolean ofEveryYear() {
    cursor.skip(Term.OF);
    return cursor.skip(Term.EVERY) && cursor.skip(Term.YEAR_UNIT, Term.FISCAL_YEAR);
  }

  /** Months, perhaps with a day each, in the order of the year; the days are the given ones, else each month's last. */
  private boolean list(List<Integer> months, List<String> days) {
    do {
      cursor.skip(Term.IN);
      cursor.skip(Term.WITHIN);
      cursor.skip(Term.END_OF, Term.DAY_OF);
      Integer day = cursor.number(2);
      cursor.skip(Term.MONTH_UNIT);
      if (!cursor.is(Term.MONTH)) {
        return false;
      }
      int month = cursor.take().value();
      int last = Month.of(month).maxLength();
      if (day != null && (day < 1 || day > last)) {
        return false;
      }
      months.add(month);
      // A year has 28 February every year: the 29th would miss three of four.
      days.add("--%02d-%02d".formatted(month, day != null ? day : month == 2 ? 28 : last));
    } while (months.size() < 12 && (cursor.skip(Term.AND, Term.OR, Term.SLASH) || cursor.is(Term.MONTH)));
    months.sort(null);
    days.sort(null);
    return true;
  }

  /** "ภายในวันที่ ๕ ของทุกเดือน", "ทุกวันที่ ๕ ของเดือน". */
  private @Nullable Expression dayOfEveryMonth() {
    boolean every = cursor.skip(Term.EVERY);
    List<String> due = new ArrayList<>();
    return dayTail(due) && (every || cursor.peek(-1).term() == Term.MONTH_UNIT || cursor.peek(-1).term() == Term.NEXT)
        ? new Expression.Known(new DateReading.Recurrence(List.of(Length.months(1)), List.of(), due)) : null;
  }

  private boolean dayTail(List<String> due) {
    cursor.skip(Term.WITHIN, Term.IN);
    if (!cursor.skip(Term.DAY_OF)) {
      return false;
    }
    Integer day = cursor.number(2);
    if (day == null || day < 1 || day > 31) {
      return false;
    }
    cursor.attempt(() -> {
      boolean of = cursor.skip(Term.OF) | cursor.skip(Term.EVERY, Term.EACH);
      boolean each = of && cursor.skip(Term.MONTH_UNIT) && !cursor.isAny(Term.MONTH, Term.NUMBER);
      cursor.skip(Term.NEXT);
      return each ? true : null;
    });
    if (cursor.isAny(Term.MONTH_UNIT, Term.MONTH, Term.SLASH, Term.TO)) {
      return false;
    }
    due.add("---%02d".formatted(day));
    return true;
  }
}
