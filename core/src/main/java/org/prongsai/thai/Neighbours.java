package org.prongsai.thai;

import org.jspecify.annotations.Nullable;

/** What an expression takes from the one beside it. */
final class Neighbours {

  private Neighbours() {}

  /**
   * An expression that follows another across a word: after "ภายใน A และ" a deadline too; in brackets after a fiscal year or
   * a part of one, of that year.
   */
  static Expression after(Expression before, Term between, Expression expression) {
    if (between == Term.AND && before instanceof Expression.Deadline && expression instanceof Expression.At) {
      return new Expression.Deadline(expression, false);
    }
    if (between == Term.OPEN && before instanceof Expression.At(Point.OfYear of) && of.fiscal() && of.year() != null) {
      return inFiscalYear(expression, of.year());
    }
    return expression;
  }

  /** An expression that stands before another one in a list takes its year: "เดือนเมษายน และเดือนตุลาคม ๒๕๖๖". */
  static Expression before(Expression expression, Term between, Expression next) {
    Integer year = between == Term.AND ? year(next) : null;
    if (year == null || year(expression) != null) {
      return expression;
    }
    return switch (expression) {
      case Expression.At(Point.OfMonth month) -> new Expression.At(month.in(year));
      case Expression.At(Point.InMonth day) -> new Expression.At(day.in(year));
      case Expression.Deadline(Expression.At(Point.OfMonth month), var earlier) ->
          new Expression.Deadline(new Expression.At(month.in(year)), earlier);
      case Expression.Deadline(Expression.At(Point.InMonth day), var earlier) ->
          new Expression.Deadline(new Expression.At(day.in(year)), earlier);
      default -> expression;
    };
  }

  private static @Nullable Integer year(Expression expression) {
    return switch (expression) {
      case Expression.At(var point) -> point.year();
      case Expression.Deadline(Expression.At(var point), var before) -> point.year();
      default -> null;
    };
  }

  private static Expression inFiscalYear(Expression expression, int year) {
    return switch (expression) {
      case Expression.At(var point) -> new Expression.At(inFiscalYear(point, year));
      case Expression.Between(var from, var to) when from.year() == null && to.year() == null ->
          new Expression.Between(inFiscalYear(from, year), inFiscalYear(to, year));
      default -> expression;
    };
  }

  private static Point inFiscalYear(Point point, int year) {
    if (point.year() != null) {
      return point;
    }
    return switch (point) {
      case Point.OfMonth month -> month.in(calendarYear(month.month(), year));
      case Point.InMonth day -> day.in(calendarYear(day.month(), year));
      default -> point.in(year);
    };
  }

  /** Buddhist era: October to December lie in the year before the fiscal year's name. */
  private static int calendarYear(int month, int fiscalYear) {
    return fiscalYear - (month >= FiscalYear.FIRST_MONTH ? 1 : 0);
  }
}
