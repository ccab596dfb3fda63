package org.prongsai.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** The regulator's window of 2565: results by 31 May, objections from 1 to 15 June, fifteen days. */
class WindowTest {

  private final Window window = new Window(Instant.parse("2022-05-31T09:00:00Z"), 15);

  @Test
  void theDayOfIssueDoesNotCountAndTheLastDayCountsToItsEndInBangkok() {
    assertEquals(LocalDate.of(2022, 6, 15), window.lastDay());
    assertTrue(window.isOpen(Instant.parse("2022-06-15T16:59:59.999Z")));
    assertFalse(window.isOpen(Instant.parse("2022-06-15T17:00:00Z")));
  }

  @Test
  void whatIsIssuedAfterMidnightInBangkokIsOfTheNextDay() {
    assertEquals(LocalDate.of(2022, 6, 16), new Window(Instant.parse("2022-05-31T17:00:00Z"), 15).lastDay());
  }

  @Test
  void theClockTellsWhatIsLeft() {
    assertEquals(Duration.ofHours(30), window.left(Instant.parse("2022-06-14T11:00:00Z")));
    assertEquals(Duration.ZERO, window.left(Instant.parse("2022-07-01T00:00:00Z")));
  }

  @Test
  void aWindowWithoutDaysIsNone() {
    assertThrows(IllegalArgumentException.class, () -> new Window(Instant.EPOCH, 0));
  }
}
