package org.prongsai.server.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;

class RoundTest {

  private static final FiscalYear YEAR = new FiscalYear(2566);

  private static List<LocalDate> dues(String text) {
    return Round.of(Timing.read(text, 2566), YEAR).stream().map(Round::due).toList();
  }

  /** The texts are those of seeds 0, 1 and 4. */
  @ParameterizedTest
  @CsvSource({"เป็นประจำทุกเดือน,12", "ไตรมาสละ ๑ ครั้ง,4", "อย่างน้อยไตรมาสละ ๑ ครั้ง,4", "ทุก ๖ เดือน,2", "ทุกไตรมาส,4",
      "ทุกเดือน/ไตรมาส,4"})
  void aYearHasAsManyRoundsAsItsRhythmSays(String text, int rounds) {
    assertEquals(rounds, dues(text).size());
  }

  @Test
  void quartersAreThoseOfTheFiscalYear() {
    assertEquals(List.of(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 3, 31), LocalDate.of(2023, 6, 30),
        LocalDate.of(2023, 9, 30)), dues("ไตรมาสละ ๑ ครั้ง"));
  }

  /** Seed 0, e8 and e9. */
  @Test
  void monthsNamedAreTheRounds() {
    assertEquals(List.of(LocalDate.of(2022, 10, 31), LocalDate.of(2023, 4, 30)),
        dues("ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี"));
  }

  @Test
  void anIrregularRhythmAsksAtNoParticularDay() {
    assertEquals(List.of(), dues("เป็นระยะ"));
    assertEquals(List.of(), dues("ภายในเดือนมีนาคม ๒๕๖๖"));
  }

  @ParameterizedTest
  @CsvSource({"ทุกสัปดาห์", "ทุกเดือน", "ทุก ๒ เดือน", "ทุกไตรมาส", "ทุก ๖ เดือน", "ปีละ ๑ ครั้ง"})
  void roundsFollowEachOtherWithoutGapOrOverlapWithinTheYear(String text) {
    List<Round> rounds = Round.of(Timing.read(text, 2566), YEAR);
    DateRange days = YEAR.days();
    assertEquals(days.start(), rounds.getFirst().start());
    for (int i = 0; i < rounds.size(); i++) {
      assertTrue(days.contains(rounds.get(i).due()));
      assertTrue(!rounds.get(i).due().isBefore(rounds.get(i).start()));
      if (i > 0) {
        assertEquals(rounds.get(i - 1).due().plusDays(1), rounds.get(i).start());
      }
    }
  }
}
