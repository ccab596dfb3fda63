package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Language;
import org.prongsai.server.planning.Due;

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

  @Test
  void whoeverOwesVeryMuchHearsOfTheFirstFiftyAndHowManyMoreThereAre() {
    List<Due> dues = IntStream.rangeClosed(1, 20_000).mapToObj(i -> new Due(i, Due.Kind.SHARE, 1L, 1L, null, false,
        "เรื่องที่ " + i, LocalDate.of(2026, 3, 31), null, 0, 2569, null)).toList();
    String said = Reminders.lines(dues).in(Language.THAI);
    assertTrue(said.contains("เรื่องที่ 50 "), said);
    assertFalse(said.contains("เรื่องที่ 51 "), said);
    assertTrue(said.contains("และอีก 19950 เรื่อง"), said);
  }
}
