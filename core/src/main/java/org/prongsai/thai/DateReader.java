package org.prongsai.thai;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads Thai dates, periods, deadlines and rhythms, alone or inside a long cell, in Thai or Arabic digits, with the blanks,
 * lost dots and split marks of recognised text.
 *
 * <p>Where a text holds several, {@link #read} takes the one a plan's reader looks for: a deadline before a day, then a
 * range with both ends given, a rhythm, a month, a time allowed after an event, a year or a part of it named, a duration,
 * an irregular rhythm, "ประจำปี", and only then words such as อย่างต่อเนื่อง; of equal ones the first.
 */
public final class DateReader {

  private DateReader() {}

  /** The reading of the leading expression, {@link DateReading.None} without a problem where there is none. */
  public static DateReading read(String text, @Nullable Integer fiscalYear) {
    return find(text, fiscalYear).map(DatePhrase::reading).orElse(new DateReading.None(null));
  }

  /**
   * The leading expression of a text and where it stands.
   *
   * @param fiscalYear Buddhist era; gives the years that the text leaves out. Null when it is not known: then an
   *     expression without its year is {@link DateReading.Unspecific} and says so
   */
  public static Optional<DatePhrase> find(String text, @Nullable Integer fiscalYear) {
    return parsed(text).stream().min(Comparator.comparingInt(found -> found.expression().rank()))
        .map(found -> found.phrase(text, resolver(fiscalYear)));
  }

  /** All expressions in order; see {@link #find}. */
  public static List<DatePhrase> readAll(String text, @Nullable Integer fiscalYear) {
    Resolver resolver = resolver(fiscalYear);
    return parsed(text).stream().map(found -> found.phrase(text, resolver)).toList();
  }

  private static Resolver resolver(@Nullable Integer fiscalYear) {
    return new Resolver(fiscalYear == null ? null : new FiscalYear(fiscalYear));
  }

  private record Found(Expression expression, int start, int end) {
    DatePhrase phrase(String text, Resolver resolver) {
      return new DatePhrase(text.substring(start, end), start, end, resolver.reading(expression));
    }
  }

  private static List<Found> parsed(String text) {
    List<Token> tokens = Lexer.tokens(text);
    if (tokens.size() == 1 && tokens.getFirst().digits() == 4) {
      Integer year = Years.read(tokens.getFirst(), false);
      return year == null ? List.of() : List.of(found(tokens, 0, 1, new Expression.At(Point.OfYear.whole(false, year))));
    }
    Cursor cursor = new Cursor(tokens);
    PhraseGrammar grammar = new PhraseGrammar(cursor);
    List<Found> all = new ArrayList<>();
    while (!cursor.atEnd()) {
      int from = cursor.position();
      Expression expression = grammar.phrase();
      if (expression == null) {
        cursor.take();
      } else {
        all.add(found(tokens, from, cursor.position(), continued(tokens, all, from, expression)));
      }
    }
    return all;
  }

  /** "ภายในเดือนเมษายน และเดือนตุลาคม ๒๕๖๖": the second is a deadline too. */
  private static Expression continued(List<Token> tokens, List<Found> before, int from, Expression expression) {
    boolean follows = !before.isEmpty() && from > 0 && tokens.get(from - 1).term() == Term.AND
        && before.getLast().end() == tokens.get(Math.max(0, from - 2)).end()
        && before.getLast().expression() instanceof Expression.Deadline;
    return follows && expression instanceof Expression.At ? new Expression.Deadline(expression, false) : expression;
  }

  private static Found found(List<Token> tokens, int from, int to, Expression expression) {
    return new Found(expression, tokens.get(from).start(), tokens.get(to - 1).end());
  }
}
