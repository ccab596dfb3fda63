package org.prongsai.thai;

import java.time.LocalDate;

/**
 * A stretch of days, both ends included.
 *
 * @param end not before {@code start}
 */
public record DateRange(LocalDate start, LocalDate end) {

  public DateRange {
    if (end.isBefore(start)) {
      throw new IllegalArgumentException(end + " is before " + start);
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(start) && !day.isAfter(end);
  }
}
