package org.prongsai.review;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.prongsai.thai.Bangkok;

/**
 * The time in which an agency may object. The day on which the results are issued does not count, and the last day counts to
 * its end (ประมวลกฎหมายแพ่งและพาณิชย์ มาตรา 193/3 วรรคสอง); days of rest count like others, so a last day that is one moves
 * nothing.
 *
 * @param days at least 1
 */
public record Window(Instant issued, int days) {

  public Window {
    if (days < 1) {
      throw new IllegalArgumentException(days + " days");
    }
  }

  public LocalDate lastDay() {
    return Bangkok.day(issued).plusDays(days);
  }

  /** The moment from which it is too late. */
  public Instant end() {
    return lastDay().plusDays(1).atStartOfDay(Bangkok.ZONE).toInstant();
  }

  public boolean isOpen(Instant now) {
    return now.isBefore(end());
  }

  /** What is left of it; nothing when it is over. */
  public Duration left(Instant now) {
    return isOpen(now) ? Duration.between(now, end()) : Duration.ZERO;
  }
}
