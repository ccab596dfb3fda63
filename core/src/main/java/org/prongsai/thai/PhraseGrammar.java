package org.prongsai.thai;

import org.jspecify.annotations.Nullable;

/**
 * Whole expressions.
 *
 * <pre>
 * phrase   = rhythm | deadline | range | relative | duration | point | words such as อย่างต่อเนื่อง
 * deadline = ( ภายใน | ไม่เกิน | ก่อน … ) ( length [ หลัง … ] | range | point )
 * range    = [ ตั้งแต่ ] ( number | point ) ( ถึง | "-" ) ( point | number )
 * </pre>
 */
final class PhraseGrammar {

  private final Cursor cursor;
  private final PointGrammar points;
  private final RhythmGrammar rhythms;
  private final LawName law;

  PhraseGrammar(Cursor cursor) {
    this.cursor = cursor;
    points = new PointGrammar(cursor);
    rhythms = new RhythmGrammar(cursor);
    law = new LawName(cursor);
  }

  /** The expression that begins here, null when none does. */
  @Nullable Expression phrase() {
    if (law.year()) {
      return null;
    }
    return cursor.<Expression>first(this::regularRhythm, this::deadline, this::range, this::at, this::relative, this::duration,
        this::yearly, this::words);
  }

  /** "เป็นประจำทุกเดือน", "อย่างน้อยไตรมาสละ ๑ ครั้ง". */
  private @Nullable Expression regularRhythm() {
    cursor.skip(Term.UNSPECIFIC);
    return rhythms.rhythm();
  }

  private @Nullable Expression deadline() {
    boolean before = cursor.is(Term.BEFORE);
    if (!cursor.skip(Term.WITHIN, Term.BEFORE)) {
      return null;
    }
    cursor.skip(Term.WITHIN);
    cursor.skip(Term.IN);
    if (cursor.is(Term.YEARLY) || (cursor.is(Term.FISCAL_YEAR) && cursor.peek(0).value() == Lexicon.YEARLY)) {
      return null;
    }
    Expression target = cursor.<Expression>first(this::range, this::at, this::allowance, this::thisYear,
        this::someMonth);
    return switch (target) {
      case null -> null;
      case Expression.Known known -> before ? null : known;
      default -> new Expression.Deadline(target, before);
    };
  }

  /** A time allowed: number unit. */
  private @Nullable Expression allowance() {
    Length length = cursor.is(Term.NUMBER) ? rhythms.length() : null;
    return length == null ? null : fromEvent(length);
  }

  private Expression fromEvent(Length length) {
    cursor.attempt(this::event);
    return new Expression.Known(new DateReading.Relative(length));
  }

  /** A date from which the time runs belongs to it: "ภายใน ๓๐ วันนับแต่วันสิ้นปีงบประมาณ". */
  private @Nullable Point event() {
    boolean after = cursor.skip(Term.AFTER);
    cursor.skip(Term.DAY_UNIT);
    return after ? points.point() : null;
  }

  private @Nullable Expression thisYear() {
    return cursor.skip(Term.YEAR_UNIT) && !cursor.is(Term.NEXT) ? new Expression.At(Point.OfYear.whole(true, null)) : null;
  }

  /** "ภายในสิ้นเดือน", "ภายในเดือนถัดไป": of a month that only the reader's day tells. */
  private @Nullable Expression someMonth() {
    boolean end = cursor.skip(Term.END_OF);
    boolean month = cursor.skip(Term.MONTH_UNIT, Term.YEAR_UNIT, Term.WEEK_UNIT, Term.QUARTER_UNIT);
    boolean named = cursor.skip(Term.NEXT, Term.CURRENT);
    return month && (end || named) ? new Expression.Known(new DateReading.Unspecific(null)) : null;
  }

  /** "๗ วันหลังเสร็จสิ้น", "นับแต่วันที่ได้รับเรื่อง ๑๕ วัน". */
  private @Nullable Expression relative() {
    boolean after = cursor.skip(Term.AFTER);
    for (int words = 0; after && words < 4 && !cursor.is(Term.NUMBER) && !cursor.atEnd(); words++) {
      if (!cursor.skip(Term.OTHER, Term.DAY_OF, Term.EACH, Term.ORDINAL)) {
        return null;
      }
    }
    Length length = cursor.is(Term.NUMBER) ? rhythms.length() : null;
    return length != null && (after || cursor.is(Term.AFTER)) ? fromEvent(length) : null;
  }

  private @Nullable Expression duration() {
    boolean first = cursor.position() == 0;
    boolean led = cursor.skip(Term.LENGTH);
    cursor.skip(Term.LENGTH);
    if (led) {
      cursor.skip(Term.OTHER);
    }
    cursor.skip(Term.AT_LEAST, Term.WITHIN);
    if (!cursor.is(Term.NUMBER)) {
      return null;
    }
    Length length = rhythms.length();
    boolean year = cursor.is(Term.BUDDHIST) || (cursor.is(Term.NUMBER) && cursor.peek(0).digits() == 4);
    boolean alone = first && cursor.atEnd();
    return length == null || year || (!led && !alone) ? null : new Expression.Known(new DateReading.Duration(length));
  }

  private @Nullable Expression at() {
    Point point = points.point();
    return point == null ? null : new Expression.At(point);
  }

  private @Nullable Expression range() {
    cursor.skip(Term.FROM);
    return cursor.<Expression>first(this::daysOfOneMonth, this::fromTo);
  }

  /** "๑ - ๓๑ มีนาคม ๒๕๖๖". */
  private @Nullable Expression daysOfOneMonth() {
    cursor.skip(Term.DAY_OF);
    boolean inWords = cursor.peek(0).digits() == 0;
    Integer first = cursor.number(2);
    if (first == null || inWords || !cursor.skip(Term.TO)) {
      return null;
    }
    return points.point() instanceof Point.InMonth last
        ? new Expression.Between(new Point.InMonth(first, last.month(), last.year()), last) : null;
  }

  private @Nullable Expression fromTo() {
    Point from = points.point();
    if (from == null || !cursor.skip(Term.TO)) {
      return null;
    }
    cursor.skip(Term.IN);
    Point to = cursor.<Point>first(points::point, () -> sameUnit(from));
    return to == null ? null : new Expression.Between(from, to);
  }

  /** The bare number after the dash in "ปีงบประมาณ ๒๕๖๖ - ๒๕๖๘" and "ไตรมาสที่ ๑ - ๒ ปีงบประมาณ ๒๕๖๖". */
  private @Nullable Point sameUnit(Point from) {
    if (!(from instanceof Point.OfYear(var fiscal, var skipped, var months, var year)) || !cursor.is(Term.NUMBER)) {
      return null;
    }
    Token number = cursor.take();
    if (months == 3 && number.digits() == 1 && number.value() >= 1 && number.value() <= 4) {
      Point of = cursor.attempt(() -> {
        cursor.skip(Term.OF);
        return points.point();
      });
      Integer named = of instanceof Point.OfYear found ? found.year() : null;
      return new Point.OfYear(fiscal, (number.value() - 1) * 3, 3, named == null ? year : named);
    }
    Integer last = number.digits() == 4 || number.digits() == 2 ? Years.read(number, false) : null;
    return last == null || year == null || months != 12 ? null : Point.OfYear.whole(fiscal, last);
  }

  private @Nullable Expression yearly() {
    return cursor.skip(Term.YEARLY) ? new Expression.Yearly() : null;
  }

  private @Nullable Expression words() {
    if (cursor.skip(Term.IRREGULAR)) {
      return new Expression.Known(DateReading.Recurrence.irregular());
    }
    boolean said = false;
    while (cursor.skip(Term.UNSPECIFIC)) {
      said = true;
    }
    return said ? new Expression.Known(new DateReading.Unspecific(null)) : null;
  }
}
