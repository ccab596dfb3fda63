package org.prongsai.message;

import java.util.List;
import java.util.function.Function;

/** What came of work on a user's input: a value, or the reasons why there is none. */
public sealed interface Outcome<T> {

  record Done<T>(T value) implements Outcome<T> {}

  /** At least one problem, in the order in which a reader meets them. */
  record Refused<T>(List<Problem> problems) implements Outcome<T> {
    public Refused {
      problems = List.copyOf(problems);
    }
  }

  static <T> Outcome<T> done(T value) {
    return new Done<>(value);
  }

  static <T> Outcome<T> refused(Problem... problems) {
    return new Refused<>(List.of(problems));
  }

  static <T> Outcome<T> refused(List<Problem> problems) {
    return new Refused<>(problems);
  }

  default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
    return switch (this) {
      case Done<T>(var value) -> next.apply(value);
      case Refused<T>(var problems) -> new Refused<>(problems);
    };
  }

  /** The value, where a refusal would be a fault of the program (files that ship with it). */
  default T orThrow() {
    return switch (this) {
      case Done<T>(var value) -> value;
      case Refused<T>(var problems) -> throw new IllegalStateException(
          String.join("\n", problems.stream().map(p -> p.line(Language.ENGLISH)).toList()));
    };
  }
}
