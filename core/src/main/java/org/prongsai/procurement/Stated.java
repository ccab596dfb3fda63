package org.prongsai.procurement;

import java.util.Optional;

/** What an office says in one field. That there is none is an answer; an empty field is not. */
public sealed interface Stated<T> {

  record Given<T>(T what) implements Stated<T> {}

  /** @param words in which the office says so, as in "ไม่มี" or "-" */
  record None<T>(String words) implements Stated<T> {}

  record Missing<T>() implements Stated<T> {}

  static <T> Stated<T> given(T value) {
    return new Given<>(value);
  }

  static <T> Stated<T> none(String words) {
    return new None<>(words);
  }

  static <T> Stated<T> missing() {
    return new Missing<>();
  }

  default Optional<T> value() {
    return this instanceof Given<T>(var value) ? Optional.of(value) : Optional.empty();
  }

  default boolean isMissing() {
    return this instanceof Missing;
  }
}
