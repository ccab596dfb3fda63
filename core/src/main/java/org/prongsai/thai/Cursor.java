package org.prongsai.thai;

import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A place among the tokens from which rules take what they know; a rule that fails leaves it where it was. */
final class Cursor {

  private static final Token END = new Token(Term.OTHER, 0, 0, 0, 0, true, false);

  private final List<Token> tokens;
  private int at;

  Cursor(List<Token> tokens) {
    this.tokens = tokens;
  }

  int position() {
    return at;
  }

  boolean atEnd() {
    return at >= tokens.size();
  }

  /** The token that many places ahead (0 is the next one); a blank one beyond the ends. */
  Token peek(int ahead) {
    int index = at + ahead;
    return index >= 0 && index < tokens.size() ? tokens.get(index) : END;
  }

  boolean is(Term term) {
    return !atEnd() && peek(0).term() == term;
  }

  boolean isAny(Term... terms) {
    return !atEnd() && List.of(terms).contains(peek(0).term());
  }

  Token take() {
    return tokens.get(at++);
  }

  boolean skip(Term... terms) {
    if (isAny(terms)) {
      at++;
      return true;
    }
    return false;
  }

  /** A number of that many digits at most, else null. */
  @Nullable Integer number(int digits) {
    return is(Term.NUMBER) && peek(0).digits() <= digits ? Integer.valueOf(take().value()) : null;
  }

  <T> @Nullable T attempt(Supplier<@Nullable T> rule) {
    int before = at;
    T result = rule.get();
    if (result == null) {
      at = before;
    }
    return result;
  }

  /** The first rule that succeeds. */
  @SafeVarargs
  final <T> @Nullable T first(Supplier<? extends @Nullable T>... rules) {
    int before = at;
    for (Supplier<? extends @Nullable T> rule : rules) {
      T result = rule.get();
      if (result != null) {
        return result;
      }
      at = before;
    }
    return null;
  }
}
