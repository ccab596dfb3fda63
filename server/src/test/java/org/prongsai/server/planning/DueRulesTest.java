package org.prongsai.server.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prongsai.server.planning.DueRules.Mark;

class DueRulesTest {

  private static final int YEAR = 2566;
  private static final long UNIT = 7;
  private static final LocalDate OCTOBER = LocalDate.of(2022, 10, 3);
  private static final LocalDate JANUARY = LocalDate.of(2023, 1, 20);

  private static Planned planned(String... timings) {
    return Planned.named("ประชาสัมพันธ์ช่องทาง").withTimings(
        List.of(timings).stream().map(text -> Timing.read(text, YEAR)).toList());
  }

  private static Activity activity(ActivityState state, Planned planned, @Nullable LocalDate shareDue) {
    return new Activity(1, 2, 3, 1, 1, state, null, null, planned,
        List.of(new Share(1, 4, 2, UNIT, Share.State.ASKED, null, shareDue, OCTOBER, null)), 0, null);
  }

  private static List<Due> owed(Activity activity, List<Mark> reports, List<Mark> ticks, LocalDate today) {
    return DueRules.of(activity, YEAR, reports, ticks, today, 14);
  }

  @Test
  void aRhythmAsksForItselfAndTellsHowOftenItWasNotAnswered() {
    Activity monthly = activity(ActivityState.UNDER_WAY, planned("ทุกเดือน"), null);
    List<Due> owed = owed(monthly, List.of(), List.of(), JANUARY);
    assertEquals(List.of(LocalDate.of(2022, 12, 31), LocalDate.of(2023, 1, 31)), owed.stream().map(Due::due).toList());
    assertEquals(List.of(2, 0), owed.stream().map(Due::missed).toList());
    assertTrue(owed.stream().allMatch(due -> due.kind() == Due.Kind.REPORT && Long.valueOf(UNIT).equals(due.unit())));
  }

  @Test
  void aReportAnswersTheRoundThatItsDayLiesInOrThatItNames() {
    Activity monthly = activity(ActivityState.UNDER_WAY, planned("ทุกเดือน"), null);
    Mark october = new Mark(UNIT, null, LocalDate.of(2022, 10, 28), null);
    Mark november = new Mark(UNIT, null, LocalDate.of(2022, 12, 2), LocalDate.of(2022, 11, 30));
    Mark december = new Mark(UNIT, null, LocalDate.of(2023, 1, 4), LocalDate.of(2022, 12, 31));
    assertEquals(List.of(LocalDate.of(2023, 1, 31)),
        owed(monthly, List.of(october, november, december), List.of(), JANUARY).stream().map(Due::due).toList());
  }

  @Test
  void anotherUnitsReportAnswersForItselfOnly() {
    Activity quarterly = activity(ActivityState.UNDER_WAY, planned("ทุกไตรมาส"), null);
    Mark others = new Mark(UNIT + 1, null, LocalDate.of(2022, 12, 20), null);
    assertEquals(1, owed(quarterly, List.of(others), List.of(), JANUARY).size());
  }

  @Test
  void nobodyOwesWhatWasDueBeforeTheyWereAsked() {
    Activity late = new Activity(1, 2, 3, 1, 1, ActivityState.AGREED, null, null, planned("ทุกเดือน"),
        List.of(new Share(1, 4, 2, UNIT, Share.State.ASKED, null, null, JANUARY, null)), 0, null);
    assertEquals(List.of(LocalDate.of(2023, 1, 31)),
        owed(late, List.of(), List.of(), JANUARY).stream().map(Due::due).toList());
  }

  @Test
  void followUpsAreOwedSinceTheWorkWasAgreedWhoeverIsAskedLater() {
    Planned followed = planned().withFollowUp(List.of(new Task(9L, "ติดตามทุกเดือน", true, List.of(Timing.read("ทุกเดือน", YEAR)))));
    List<Share> askedLate = List.of(new Share(1, 4, 2, UNIT, Share.State.ASKED, null, null, JANUARY, null));
    assertEquals(List.of(2, 0), owed(since(null, followed, askedLate), List.of(), List.of(), JANUARY).stream()
        .map(Due::missed).toList());
    assertEquals(List.of(LocalDate.of(2023, 1, 31)), owed(since(JANUARY, followed, List.of()), List.of(), List.of(), JANUARY)
        .stream().map(Due::due).toList());
    LocalDate afterwards = LocalDate.of(2023, 11, 1);
    assertEquals(11, owed(since(afterwards, followed, List.of()), List.of(), List.of(), afterwards).getFirst().missed());
  }

  private static Activity since(@Nullable LocalDate agreed, Planned planned, List<Share> shares) {
    return new Activity(1, 2, 3, 1, 1, ActivityState.UNDER_WAY, null, null, planned, shares, 0, null, null, agreed);
  }

  @Test
  void theExecutivesOwnFollowUpIsTickedNotReported() {
    Task task = new Task(9L, "ติดตามการดำเนินการทุกไตรมาส", true, List.of(Timing.read("ทุกไตรมาส", YEAR)));
    Activity followed = activity(ActivityState.UNDER_WAY, planned().withFollowUp(List.of(task)), null);
    Mark report = new Mark(UNIT, null, LocalDate.of(2022, 12, 20), null);
    List<Due> owed = owed(followed, List.of(report), List.of(), JANUARY);
    assertEquals(1, owed.size());
    assertTrue(owed.getFirst().executive());
    assertEquals(Long.valueOf(9), owed.getFirst().task());
    Mark tick = new Mark(null, 9L, LocalDate.of(2023, 1, 5), LocalDate.of(2022, 12, 31));
    assertEquals(List.of(), owed(followed, List.of(), List.of(tick), JANUARY));
  }

  @Test
  void aMissingShareIsOwedByItsDayAndIsLateAfterIt() {
    Activity asked = activity(ActivityState.AGREED, planned(), LocalDate.of(2023, 1, 15));
    Due due = owed(asked, List.of(), List.of(), JANUARY).getFirst();
    assertEquals(Due.Kind.SHARE, due.kind());
    assertTrue(due.isLate(JANUARY));
    assertEquals(-5, due.daysLeft(JANUARY));
  }

  @Test
  void whatIsDoneDroppedOrOnlyDraftedOwesNothing() {
    for (ActivityState state : List.of(ActivityState.DRAFTED, ActivityState.DONE, ActivityState.DROPPED)) {
      assertEquals(List.of(), owed(activity(state, planned("ทุกเดือน", "ภายในเดือนธันวาคม ๒๕๖๕"), JANUARY),
          List.of(), List.of(), JANUARY), state.name());
    }
  }

  @Test
  void aStepIsOwedByItsOwnersUntilItIsDone() {
    Planned stepped = planned().withSteps(List.of(
        new Line("ยกร่าง", List.of(Timing.read("ภายในเดือนตุลาคม ๒๕๖๕", YEAR))), Line.of("เผยแพร่")))
        .withOwners(List.of(new Owner("กองคลัง", UNIT), new Owner("กองช่าง", UNIT + 1)), null);
    Activity activity = activity(ActivityState.UNDER_WAY, stepped, null);
    List<Due> owed = owed(activity, List.of(), List.of(), JANUARY);
    assertEquals(List.of(UNIT, UNIT + 1), owed.stream().map(Due::unit).toList());
    assertTrue(owed.stream().allMatch(due -> due.kind() == Due.Kind.STEP && due.isLate(JANUARY)
        && Integer.valueOf(1).equals(due.step()) && due.fiscalYear() == YEAR));
    assertEquals(List.of(), DueRules.of(activity, YEAR, List.of(), List.of(), java.util.Set.of(1), JANUARY, 14));
  }

  @Test
  void aStepOfWhichThePlanTellsTheDayIsDone() {
    Planned told = planned().withSteps(List.of(new Line("ยกร่าง", List.of(
        Timing.read("ภายในเดือนตุลาคม ๒๕๖๕", YEAR), Timing.completed(LocalDate.of(2022, 10, 20))))));
    assertEquals(List.of(), owed(activity(ActivityState.UNDER_WAY, told, null), List.of(), List.of(), JANUARY));
  }

  @Test
  void whatIsDoneFollowsItsStepWhenThePlanChanges() {
    List<Line> before = List.of(Line.of("ยกร่าง"), Line.of("เผยแพร่"), Line.of("รายงาน"));
    List<Line> after = List.of(Line.of("ประชุม"), Line.of("เผยแพร่ทางเว็บไซต์"), Line.of("ยกร่าง"));
    assertEquals(java.util.Map.of(1, 3, 2, 2), StepRules.places(before, after));
  }

  @Test
  void whatALaterYearCarriesOnOwesNothingFromThen() {
    Activity monthly = activity(ActivityState.UNDER_WAY, planned("ทุกเดือน"), null);
    Activity carried = new Activity(1, 2, 3, 1, 1, monthly.state(), null, null, monthly.planned(), monthly.shares(), 0,
        null, YEAR + 1, null);
    assertEquals(2, owed(carried, List.of(), List.of(), JANUARY).size());
    assertEquals(List.of(), owed(carried, List.of(), List.of(), LocalDate.of(2023, 10, 1)));
  }

  @Test
  void aDeadlineFarAheadIsNotToldYet() {
    Activity year = activity(ActivityState.AGREED, planned("ภายในเดือนกันยายน ๒๕๖๖"), null);
    assertEquals(List.of(), owed(year, List.of(), List.of(), JANUARY));
    assertEquals(1, owed(year, List.of(), List.of(), LocalDate.of(2023, 9, 20)).size());
  }
}
