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
    Parsed parsed = parsed(text);
    return parsed.found().stream().min(Comparator.comparingInt(found -> found.expression().rank()))
        .map(found -> parsed.phrase(found, text, resolver(fiscalYear)));
  }

  /** All expressions in order; see {@link #find}. */
  public static List<DatePhrase> readAll(String text, @Nullable Integer fiscalYear) {
    Resolver resolver = resolver(fiscalYear);
    Parsed parsed = parsed(text);
    return parsed.found().stream().map(found -> parsed.phrase(found, text, resolver)).toList();
  }

  private static Resolver resolver(@Nullable Integer fiscalYear) {
    return new Resolver(fiscalYear == null ? null : new FiscalYear(fiscalYear));
  }

  /**
   * @param from first token
   * @param to token after the last
   */
  private record Found(Expression expression, int from, int to) {
    Found meaning(Expression other) {
      return new Found(other, from, to);
    }
  }

  private record Parsed(List<Token> tokens, List<Found> found) {
    DatePhrase phrase(Found one, String text, Resolver resolver) {
      int start = tokens.get(one.from()).start();
      int end = tokens.get(one.to() - 1).end();
      return new DatePhrase(text.substring(start, end), start, end, resolver.reading(one.expression()));
    }
  }

  private static Parsed parsed(String text) {
    List<Token> tokens = Lexer.tokens(text);
    if (tokens.size() == 1 && tokens.getFirst().digits() == 4) {
      Integer year = Years.read(tokens.getFirst(), false);
      return new Parsed(tokens, year == null
          ? List.of() : List.of(new Found(new Expression.At(Point.OfYear.whole(false, year)), 0, 1)));
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
        all.add(new Found(expression, from, cursor.position()));
      }
    }
    return new Parsed(tokens, beside(tokens, all));
  }

  /** Lets each expression take what the neighbour across one word gives it. */
  private static List<Found> beside(List<Token> tokens, List<Found> all) {
    List<Found> result = new ArrayList<>(all);
    for (int i = 1; i < result.size(); i++) {
      Found last = result.get(i - 1);
      Found found = result.get(i);
      if (found.from() == last.to() + 1) {
        Term between = tokens.get(last.to()).term();
        result.set(i, found.meaning(Neighbours.after(last.expression(), between, found.expression())));
        result.set(i - 1, last.meaning(Neighbours.before(last.expression(), between, found.expression())));
      }
    }
    return result;
  }
}
