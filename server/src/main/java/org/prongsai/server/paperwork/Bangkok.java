package org.prongsai.server.paperwork;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Days and times as offices count them. */
final class Bangkok {

  private static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  private Bangkok() {}

  static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** {@code 09.05}, as official papers write it. */
  static String time(Instant instant) {
    ZonedDateTime there = instant.atZone(ZONE);
    return "%02d.%02d".formatted(there.getHour(), there.getMinute());
  }
}
