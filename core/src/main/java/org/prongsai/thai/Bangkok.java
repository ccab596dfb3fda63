package org.prongsai.thai;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** Days and times as Thai offices count them. */
public final class Bangkok {

  public static final ZoneId ZONE = ZoneId.of("Asia/Bangkok");

  private Bangkok() {}

  public static LocalDate day(Instant instant) {
    return LocalDate.ofInstant(instant, ZONE);
  }

  /** {@code 09.05}, as official papers write it. */
  public static String time(Instant instant) {
    ZonedDateTime there = instant.atZone(ZONE);
    return "%02d.%02d".formatted(there.getHour(), there.getMinute());
  }
}
