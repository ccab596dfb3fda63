package org.prongsai.server.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The day in Thailand. */
final class Bangkok {

  private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  private Bangkok() {}

  static LocalDate today(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
