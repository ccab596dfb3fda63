package org.prongsai.server.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How long to hold back.
 *
 * @param free attempts before the first hold
 * @param first the first hold; each further failure doubles it
 * @param longest beyond which it does not grow: a stranger must not be able to lock somebody out for days
 * @param memory after which failures are forgotten
 */
record HoldBackRules(int free, Duration first, Duration longest, Duration memory) {

  /** Of one name: five tries, then 1 minute, 2, 4 … up to an hour. */
  static final HoldBackRules NAME =
      new HoldBackRules(5, Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(2));
  /** Of one address, behind which a whole office may sit. */
  static final HoldBackRules ADDRESS =
      new HoldBackRules(60, Duration.ofMinutes(1), Duration.ofMinutes(15), Duration.ofMinutes(15));
  static final int LONGEST_NAME = 200;
  private static final int MOST_DOUBLINGS = 20;

  /** @param failures up to now, this one among them */
  Optional<Duration> hold(int failures) {
    if (failures < free) {
      return Optional.empty();
    }
    Duration grown = first.multipliedBy(1L << Math.min(failures - free, MOST_DOUBLINGS));
    return Optional.of(grown.compareTo(longest) > 0 ? longest : grown);
  }

  static Optional<Instant> later(Optional<Instant> one, Optional<Instant> other) {
    return one.isEmpty() ? other : other.isEmpty() || one.get().isAfter(other.get()) ? one : other;
  }
}
