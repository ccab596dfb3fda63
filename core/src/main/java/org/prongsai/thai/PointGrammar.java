package org.prongsai.thai;

import org.jspecify.annotations.Nullable;

/**
 * Days, months, years and their parts.
 *
 * <pre>
 * point   = end | numeric | day | part | year [ "(" ] part | month | year
 * day     = [ วันที่ | weekday [ ที่ ] ] number [ เดือน ] month-name [ year-of ]
 * month   = [ ประจำ ] [ เดือน ] month-name [ year-of ]
 * part    = [ ประจำปี ] [ ใน ] รอบ number เดือน [ แรก | หลัง ] [ of-year ] | ครึ่งปี แรก | ไตรมาส [ ที่ ] number …
 * year    = ( ปีงบประมาณ | ปี | พ.ศ. ) number
 * </pre>
 */
final class PointGrammar {

  private final Cursor cursor;

  PointGrammar(Cursor cursor) {
    this.cursor = cursor;
  }

  @Nullable Point point() {
    return cursor.<Point>first(this::end, this::numeric, this::day, this::monthFirst, this::part, this::month, this::year);
  }

  private @Nullable Point end() {
    if (!cursor.skip(Term.END_OF)) {
      return null;
    }
    Point of = cursor.<Point>first(this::month, this::part, this::year, this::thisYear);
    return of == null ? null : new Point.EndOf(of);
  }

  /** 31/3/2566, 31-03-66, 31.03.2566 and 2023-03-31. */
  private @Nullable Point numeric() {
    boolean led = cursor.skip(Term.DAY_OF);
    Token first = cursor.peek(0);
    Token separator = cursor.peek(1);
    Token second = cursor.peek(2);
    Token third = cursor.peek(4);
    boolean joined = separator.term() == Term.SLASH || !separator.spaced() && !second.spaced()
        && !cursor.peek(3).spaced() && !third.spaced()
        && (separator.term() == Term.DOT || (separator.term() == Term.TO && separator.end() - separator.start() == 1));
    if (!joined || first.digits() == 0 || second.digits() == 0 || second.digits() > 2 || third.digits() == 0
        || separator.term() != cursor.peek(3).term()) {
      return null;
    }
    boolean iso = first.digits() == 4;
    Integer year = Years.read(iso ? first : third, false);
    boolean alone = cursor.position() == 0 && cursor.peek(5).end() == 0;
    boolean whole = iso ? third.digits() <= 2 && separator.term() != Term.DOT
        : first.digits() <= 2 && (third.digits() == 4
            || ((led || alone || separator.term() != Term.DOT) && third.digits() == 2));
    if (year == null || !whole) {
      return null;
    }
    for (int i = 0; i < 5; i++) {
      cursor.take();
    }
    return new Point.InMonth(iso ? third.value() : first.value(), second.value(), year);
  }

  private @Nullable Point day() {
    boolean led = cursor.skip(Term.DAY_OF);
    if (!led && cursor.skip(Term.WEEKDAY)) {
      led = cursor.skip(Term.ORDINAL, Term.DAY_OF);
    }
    boolean inWords = cursor.peek(0).digits() == 0;
    Integer number = cursor.number(2);
    if (number == null || (inWords && !led)) {
      return null;
    }
    boolean named = cursor.skip(Term.MONTH_UNIT);
    separator();
    if (cursor.is(Term.MONTH)) {
      Token month = cursor.take();
      return new Point.InMonth(number, month.value(), yearAfter(month));
    }
    Integer month = led && named ? cursor.number(2) : null;
    Integer year = month == null ? null : Years.led(cursor);
    return month == null || year == null ? null : new Point.InMonth(number, month, year);
  }

  /** "March 31, 2023". */
  private @Nullable Point monthFirst() {
    int month = cursor.skip(Term.MONTH) ? cursor.peek(-1).value() : 0;
    Integer day = cursor.number(2);
    Integer year = month > 0 && day != null && cursor.skip(Term.AND) && cursor.peek(0).digits() == 4 ? Years.led(cursor) : null;
    return day == null || year == null ? null : new Point.InMonth(day, month, year);
  }

  private @Nullable Point month() {
    cursor.skip(Term.EACH, Term.IN);
    cursor.skip(Term.MONTH_UNIT);
    if (!cursor.is(Term.MONTH)) {
      return null;
    }
    Token month = cursor.take();
    return new Point.OfMonth(month.value(), yearAfter(month));
  }

  /** The year after a month's name; in "เดือนตุลาคมของปีงบประมาณ ๒๕๖๖" the one in which that month lies. */
  private @Nullable Integer yearAfter(Token month) {
    Integer fiscal = cursor.attempt(() -> {
      cursor.skip(Term.OF);
      return cursor.skip(Term.FISCAL_YEAR) ? Years.led(cursor) : null;
    });
    if (fiscal != null) {
      return fiscal - (month.value() >= FiscalYear.FIRST_MONTH ? 1 : 0);
    }
    return cursor.attempt(() -> {
      boolean led = cursor.skip(Term.OF) | cursor.skip(Term.YEAR_UNIT) | cursor.isAny(Term.BUDDHIST, Term.CHRISTIAN);
      led |= separator();
      return Years.after(cursor, led || month.abbreviated());
    });
  }

  /** A dash or stroke that joins day, month and year, as in 31-มี.ค.-66. */
  private boolean separator() {
    Token sign = cursor.peek(0);
    boolean joins = sign.end() - sign.start() == 1 && !sign.spaced() && !cursor.peek(1).spaced()
        && (cursor.peek(1).term() == Term.MONTH || cursor.peek(1).digits() == 2 || cursor.peek(1).digits() == 4)
        && cursor.peek(2).term() != Term.MONTH;
    return joins && cursor.skip(Term.SLASH, Term.TO);
  }

  private @Nullable Point part() {
    return cursor.<Point>first(this::months, this::half, this::quarter);
  }

  private Point.@Nullable OfYear months() {
    cursor.skip(Term.YEARLY);
    cursor.skip(Term.IN);
    boolean led = cursor.skip(Term.ROUND);
    boolean length = cursor.skip(Term.LENGTH);
    Integer count = cursor.number(2);
    if (count == null || count < 1 || count > 12 || !cursor.skip(Term.MONTH_UNIT)) {
      return null;
    }
    boolean first = cursor.skip(Term.FIRST);
    boolean last = !first && (cursor.skip(Term.LAST) || (isLatter(led) && cursor.skip(Term.AFTER)));
    Point.OfYear of = ofYear();
    if (!led && !first && !last && (of == null || (!length && count % 3 != 0))) {
      return null;
    }
    return part(last ? 12 - count : 0, count, of);
  }

  /** "๖ เดือนหลัง" is the latter half, "๖ เดือนหลังเสร็จสิ้นโครงการ" a time allowed. */
  private boolean isLatter(boolean led) {
    Token next = cursor.peek(1);
    boolean event = next.end() > 0 && (next.term() == Term.OTHER || next.term() == Term.EACH);
    return cursor.peek(0).value() == Lexicon.LATTER && (led || !event);
  }

  private Point.@Nullable OfYear half() {
    if (!cursor.skip(Term.HALF)) {
      return null;
    }
    boolean calendar = cursor.is(Term.CALENDAR);
    cursor.skip(Term.YEAR_UNIT, Term.FISCAL_YEAR, Term.CALENDAR);
    boolean first = cursor.skip(Term.FIRST);
    if (!first && !cursor.skip(Term.AFTER, Term.LAST)) {
      return null;
    }
    Point.OfYear of = ofYear();
    return part(first ? 0 : 6, 6, calendar && of != null ? Point.OfYear.whole(false, of.year()) : of);
  }

  private Point.@Nullable OfYear quarter() {
    if (!cursor.skip(Term.QUARTER_UNIT)) {
      return null;
    }
    cursor.skip(Term.ORDINAL);
    Integer number = cursor.skip(Term.FIRST) ? Integer.valueOf(1)
        : cursor.skip(Term.LAST) ? Integer.valueOf(4) : cursor.number(1);
    if (number == null || number < 1 || number > 4 || cursor.is(Term.TIMES)) {
      return null;
    }
    return part((number - 1) * 3, 3, ofYear());
  }

  private static Point.OfYear part(int skipped, int months, Point.@Nullable OfYear of) {
    return new Point.OfYear(of == null || of.fiscal(), skipped, months, of == null ? null : of.year());
  }

  /** The year of a part. Parts are of the fiscal year (seed 2, O12: "๖ เดือนแรก (๑ ต.ค. ๖๕ - ๓๑ มี.ค. ๖๖)") unless ปีปฏิทิน. */
  private Point.@Nullable OfYear ofYear() {
    return cursor.attempt(() -> {
      cursor.skip(Term.SLASH);
      cursor.skip(Term.OF, Term.IN);
      boolean calendar = cursor.is(Term.CALENDAR);
      boolean named = cursor.skip(Term.FISCAL_YEAR, Term.YEAR_UNIT, Term.CALENDAR, Term.YEARLY);
      Integer year = cursor.attempt(() -> Years.led(cursor));
      named |= cursor.skip(Term.CURRENT);
      return named || year != null ? Point.OfYear.whole(!calendar, year) : null;
    });
  }

  private @Nullable Point year() {
    boolean whole = cursor.skip(Term.WHOLE);
    boolean budget = cursor.is(Term.BUDGET) && cursor.peek(1).term() == Term.BUDDHIST && cursor.skip(Term.BUDGET);
    boolean fiscal = budget || cursor.is(Term.FISCAL_YEAR);
    boolean named = cursor.skip(Term.FISCAL_YEAR, Term.YEAR_UNIT, Term.YEARLY, Term.CALENDAR);
    Integer year = named || cursor.isAny(Term.BUDDHIST, Term.CHRISTIAN)
        ? cursor.attempt(() -> Years.led(cursor)) : null;
    boolean current = year == null && named && cursor.skip(Term.CURRENT);
    if (cursor.is(Term.NEXT) || (year == null && !current && !(whole && named) && !(fiscal && named))) {
      return null;
    }
    Point.OfYear found = Point.OfYear.whole(fiscal || year == null, year);
    Point.OfYear part = cursor.attempt(() -> {
      cursor.skip(Term.OPEN);
      return part() instanceof Point.OfYear of && of.year() == null ? of : null;
    });
    if (part == null) {
      return found;
    }
    return year == null ? part : part.in(year);
  }

  private @Nullable Point thisYear() {
    return cursor.skip(Term.YEAR_UNIT) ? Point.OfYear.whole(true, null) : null;
  }
}
