package org.prongsai.server.notice;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How long to wait before trying again: about two days in all, as mail servers do. */
final class Backoff {

  private static final List<Duration> WAITS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5),
      Duration.ofMinutes(30), Duration.ofHours(2), Duration.ofHours(6), Duration.ofHours(12), Duration.ofHours(24));

  private Backoff() {}

  /** @param attempts made so far, at least one; null when that was the last */
  static @Nullable Duration after(int attempts) {
    return attempts > WAITS.size() ? null : WAITS.get(attempts - 1);
  }
}
