package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReminderRulesTest {

  private static List<String> heardFrom(int daysLeft, int to) {
    return IntStream.rangeClosed(-daysLeft, -to).mapToObj(passed -> ReminderRules.stage(-passed))
        .filter(Objects::nonNull).distinct().toList();
  }

  @Test
  void beforeTheDayPeopleHearTwiceAndThenWhenItIsLate() {
    assertEquals(List.of("week", "day", "late-0"), heardFrom(30, -1));
  }

  @Test
  void whatStaysLateIsToldEachWeekForAMonthAndThenOnceInFourWeeks() {
    assertEquals(List.of("late-0", "late-1", "late-2", "late-3", "late-4", "late-8"), heardFrom(-1, -70));
  }

  @Test
  void officersHearOfItAfterAWeek() {
    assertFalse(ReminderRules.isEscalated(-7));
    assertTrue(ReminderRules.isEscalated(-8));
  }
}
