package org.prongsai.server.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.thai.Bangkok;

class PlansTest {

  private static final int YEAR = 2566;
  private static final LocalDate DAY = LocalDate.of(2023, 3, 31);

  private final Office office = Office.open();
  private final Author by = office.person(Role.OFFICER).author();
  private final Plans plans = TestServer.part(Plans.class);
  private final Progress progress = TestServer.part(Progress.class);
  private final FollowUps followUps = TestServer.part(FollowUps.class);
  private final Plan plan = plans.open(by, YEAR, "integrity-measures");

  private Owner owner(int unit) {
    return new Owner(office.units().get(unit).name(), office.units().get(unit).id());
  }

  private long unit(int number) {
    return office.units().get(number).id();
  }

  private Planned shared() {
    return new Planned("จัดทำคู่มือสำหรับประชาชน", List.of("อย่างน้อยงานละ ๑ คู่มือ"),
        List.of(new Line("ยกร่าง", List.of(Timing.read("ภายในเดือนธันวาคม ๒๕๖๕", YEAR))), Line.of("เผยแพร่")),
        List.of(owner(0), owner(1)), owner(0), List.of(Timing.read("ภายในเดือนมีนาคม ๒๕๖๖", YEAR)), Budget.NONE,
        List.of("คู่มือครบทุกงาน"),
        List.of(new Task(null, "ผู้บริหารกำกับติดตามทุกไตรมาส", true, List.of(Timing.read("ทุกไตรมาส", YEAR)))),
        new TreeMap<>(Map.of("codes", "O14")));
  }

  private static Report.Told told(Standing standing, String text) {
    return Report.Told.of(DAY, standing, Stated.of(List.of(text)));
  }

  @Test
  void whatIsPlannedIsReadBackAsItWasWritten() {
    Activity added = plans.add(by, plan, shared(), null);
    Activity read = plans.activities(plan).getFirst();
    assertEquals(added, read);
    Planned planned = shared();
    assertEquals(planned, read.planned().withFollowUp(planned.followUp()));
    assertNotNull(read.planned().followUp().getFirst().id());
    assertEquals(ActivityState.DRAFTED, read.state());
    assertEquals(LocalDate.of(2023, 3, 31), read.lastDay());
  }

  @Test
  void aPlanOfAYearAndKindIsMadeOnce() {
    assertEquals(plan, plans.open(by, YEAR, "integrity-measures"));
    assertEquals(List.of(plan), plans.all(office.agency().id()));
  }

  @Test
  void whoSavesSecondIsShownWhatTheFirstSaved() {
    Activity begun = plans.add(by, plan, shared(), null);
    Planned mine = begun.planned().withName("จัดทำคู่มือครบทุกกอง");
    assertInstanceOf(Saved.Done.class, plans.change(by, begun.id(), begun.version(), mine));
    Saved second = plans.change(by, begun.id(), begun.version(), begun.planned().withTimings(List.of()));
    Saved.Stale stale = assertInstanceOf(Saved.Stale.class, second);
    assertEquals(begun.planned(), stale.base());
    assertEquals(mine, stale.theirs().planned());
    assertEquals(mine, plans.activity(by.agency(), begun.id()).orElseThrow().planned());
  }

  @Test
  void whoOwnsAgreedWorkIsAskedForTheirShareAndAFormerOwnerNoLonger() {
    Activity added = plans.add(by, plan, shared(), null);
    assertEquals(List.of(), added.shares());
    Activity agreed = plans.move(by, added.id(), ActivityMove.AGREE, "");
    assertEquals(List.of(unit(0), unit(1)), agreed.shares().stream().map(Share::unit).toList());
    assertTrue(agreed.shares().stream().allMatch(share -> DAY.equals(share.due())));
    plans.change(by, agreed.id(), agreed.version(), agreed.planned().withOwners(List.of(owner(1), owner(2)), null));
    assertEquals(List.of(unit(1), unit(2)),
        plans.activity(by.agency(), added.id()).orElseThrow().shares().stream().map(Share::unit).toList());
  }

  @Test
  void partsAreReportedReturnedAndCompiled() {
    Activity work = plans.move(by, plans.add(by, plan, shared(), null).id(), ActivityMove.AGREE, "");
    progress.report(by, work.id(), unit(1), told(Standing.DONE, "จัดทำแล้ว ๓ คู่มือ"));
    Activity begun = plans.activity(by.agency(), work.id()).orElseThrow();
    assertEquals(ActivityState.UNDER_WAY, begun.state());
    Share reported = begun.shareOf(unit(1));
    assertEquals(Share.State.REPORTED, reported.state());

    progress.sendBack(by, reported.id(), "ขาดคู่มือการรับชำระภาษีป้าย");
    Share returned = progress.share(by.agency(), reported.id()).orElseThrow();
    assertEquals(Share.State.RETURNED, returned.state());
    assertTrue(returned.isLate(DAY.plusDays(1)));

    progress.report(by, work.id(), unit(1), told(Standing.DONE, "จัดทำแล้ว ๔ คู่มือ"));
    progress.report(by, work.id(), unit(0), told(Standing.DONE, "จัดทำแล้ว ๒ คู่มือ"));
    assertEquals(ActivityState.UNDER_WAY, plans.activity(by.agency(), work.id()).orElseThrow().state(),
        "the compiling unit has not compiled yet");
    progress.report(by, work.id(), unit(0), told(Standing.DONE, "รวบรวมแล้ว ๖ คู่มือ").compiling());
    Activity done = plans.activity(by.agency(), work.id()).orElseThrow();
    assertEquals(ActivityState.DONE, done.state());
    assertTrue(done.shares().stream().allMatch(share -> share.state() == Share.State.COMPILED));
    assertEquals(4, done.reports());
    assertEquals(DAY, done.lastReport());
  }

  @Test
  void withoutACompilerTheWorkIsDoneWhenEveryUnitHasSaidSo() {
    Planned planned = shared().withOwners(List.of(owner(0), owner(1)), null);
    Activity work = plans.move(by, plans.add(by, plan, planned, null).id(), ActivityMove.AGREE, "");
    progress.report(by, work.id(), unit(0), told(Standing.DONE, "เสร็จ"));
    assertEquals(ActivityState.UNDER_WAY, plans.activity(by.agency(), work.id()).orElseThrow().state());
    progress.report(by, work.id(), unit(1), told(Standing.DONE, "เสร็จ"));
    assertEquals(ActivityState.DONE, plans.activity(by.agency(), work.id()).orElseThrow().state());
  }

  @Test
  void aReportKeepsEverythingThatItTells() {
    Activity work = plans.move(by, plans.add(by, plan, shared(), null).id(), ActivityMove.AGREE, "");
    Report.Told told = new Report.Told(DAY, DAY, false, Standing.UNDER_WAY, Stated.of(List.of("อบรมแล้ว ๑ ครั้ง")),
        Stated.NONE, Stated.UNSAID, Stated.NONE, Stated.of(List.of("เพิ่มรอบ")), new Budget(false, 1_250_050L, null),
        new Report.Event(DAY, "ห้องประชุม", 35), List.of("https://www.example.go.th/1"), List.of("ab".repeat(32)),
        List.of(Timing.read("ไตรมาสที่ ๒", YEAR)));
    Report report = progress.report(by, work.id(), unit(0), told);
    assertEquals(told, progress.reports(work).getFirst().told());
    Report.Told better = told.with(Stated.of(List.of("ผู้เข้าอบรมผ่านเกณฑ์")), Stated.UNSAID);
    assertTrue(progress.amend(by, report.id(), 1, better).isPresent());
    assertTrue(progress.amend(by, report.id(), 1, told).isEmpty(), "somebody else corrected it before");
    assertEquals(better, progress.report(by.agency(), report.id()).orElseThrow().told());
  }

  @Test
  void doneWithoutADateIsDoneOnTheDayOfTheReport() {
    Activity work = plans.move(by, plans.add(by, plan, shared(), null).id(), ActivityMove.AGREE, "");
    Report report = progress.report(by, work.id(), unit(0), told(Standing.DONE, "เสร็จ"));
    Timing completed = report.told().timings().getFirst();
    assertEquals(Timing.Role.COMPLETED, completed.role());
    assertEquals("๓๑ มีนาคม ๒๕๖๖", completed.text());
    assertEquals(DAY, completed.start());
  }

  @Test
  void workIsOwedSinceTheDayOnWhichItWasAgreedLast() {
    Activity draft = plans.add(by, plan, shared(), null);
    LocalDate today = Bangkok.day(TestServer.part(Clock.class).instant());
    assertNull(draft.agreed());
    assertEquals(today, plans.move(by, draft.id(), ActivityMove.AGREE, "").agreed());
    assertEquals(today, plans.move(by, draft.id(), ActivityMove.START, "").agreed());
    assertNull(plans.enter(by, plan, shared(), ActivityState.UNDER_WAY, null).agreed());
  }

  @Test
  void aDraftTakesNoReports() {
    Activity draft = plans.add(by, plan, shared(), null);
    assertThrows(IllegalMove.class, () -> progress.report(by, draft.id(), unit(0), told(Standing.DONE, "เสร็จ")));
  }

  @Test
  void whatIsOwedIsToldAndTickedAway() {
    Activity work = plans.move(by, plans.add(by, plan, shared(), null).id(), ActivityMove.AGREE, "");
    progress.ask(by, work.id(), List.of(unit(0), unit(1), unit(2)), DAY);
    List<Due> owed = followUps.due(by.agency(), DAY.plusDays(1), 0);
    assertEquals(3, owed.stream().filter(due -> due.kind() == Due.Kind.SHARE).count());
    long task = work.planned().followUp().getFirst().id();
    followUps.tick(by, task, DAY, DAY, "ติดตามแล้วในที่ประชุม");
    assertEquals(List.of("ติดตามแล้วในที่ประชุม"),
        followUps.ticks(by.agency(), List.of(work.id())).stream().map(Tick::note).toList());
  }

  @Test
  void aFollowUpThatWasTickedKeepsItsTicksWhenThePlanIsEdited() {
    Activity work = plans.add(by, plan, shared(), null);
    Task task = work.planned().followUp().getFirst();
    followUps.tick(by, task.id(), DAY, DAY, "");
    Task reworded = new Task(task.id(), "ปลัดกำกับติดตามทุกไตรมาส", true, task.timings());
    plans.change(by, work.id(), 1, work.planned().withFollowUp(List.of(reworded)));
    assertEquals(List.of(reworded), plans.activity(by.agency(), work.id()).orElseThrow().planned().followUp());
    assertEquals(1, followUps.ticks(by.agency(), List.of(work.id())).size());
  }

  @Test
  void workCarriedOnBeginsAsADraftAndTheOldStaysAsItWas() {
    Activity old = plans.move(by, plans.add(by, plan, shared(), null).id(), ActivityMove.AGREE, "");
    Plan next = plans.open(by, YEAR + 1, "integrity-measures");
    Activity carried = plans.add(by, next, old.planned(), old.id());
    assertEquals(ActivityState.DRAFTED, carried.state());
    assertEquals(List.of(carried), plans.continuing(old));
    Activity after = plans.activity(by.agency(), old.id()).orElseThrow();
    assertEquals(old.state(), after.state());
    assertEquals(old.planned(), after.planned());
    assertEquals(old.shares(), after.shares());
    assertEquals(Integer.valueOf(YEAR + 1), after.continuedIn());
    plans.move(by, carried.id(), ActivityMove.DROP, "ไม่ทำต่อ");
    assertNull(plans.activity(by.agency(), old.id()).orElseThrow().continuedIn(), "what was dropped carries nothing on");
  }

  @Test
  void everyChangeStandsInTheTrailWithOldAndNew() {
    Activity work = plans.add(by, plan, shared(), null);
    plans.change(by, work.id(), 1, work.planned().withName("ชื่อใหม่"));
    plans.move(by, work.id(), ActivityMove.AGREE, "");
    plans.move(by, work.id(), ActivityMove.DROP, "ไม่ได้รับงบประมาณ");
    plans.comment(by, work.id(), "ขอให้ทบทวนปีหน้า");
    List<Entry> trail = TestServer.part(AuditTrail.class).of(by.agency(), "activity", work.id());
    assertEquals(List.of("commented", "moved", "asked", "moved", "changed", "created"), trail.stream().map(Entry::deed).toList());
    assertTrue(trail.get(4).before().contains("จัดทำคู่มือสำหรับประชาชน"));
    assertTrue(trail.get(4).after().contains("ชื่อใหม่"));
    assertTrue(trail.get(1).after().contains("ไม่ได้รับงบประมาณ"));
    assertEquals("ขอให้ทบทวนปีหน้า", plans.comments(work).getFirst().text());
  }

  @Test
  void whatBecomesOfEachPartStandsInTheTrailToo() {
    Activity work = plans.move(by, plans.add(by, plan, shared(), null).id(), ActivityMove.AGREE, "");
    progress.ask(by, work.id(), List.of(unit(1)), DAY.plusDays(9));
    progress.report(by, work.id(), unit(1), told(Standing.DONE, "ส่งแล้ว"));
    progress.report(by, work.id(), unit(0), told(Standing.DONE, "รวบรวมแล้ว").compiling());
    Activity other = plans.move(by, plans.add(by, plan, shared(), null).id(), ActivityMove.AGREE, "");
    plans.change(by, other.id(), other.version(), other.planned().withOwners(List.of(owner(0)), owner(0)));
    AuditTrail trail = TestServer.part(AuditTrail.class);
    Entry due = find(trail.of(by.agency(), "activity", work.id()), "part-due-changed");
    assertTrue(due.before().contains("2023-03-31") && due.after().contains("2023-04-09"), due.toString());
    Entry compiled = find(trail.of(by.agency(), "activity", work.id()), "compiled");
    assertTrue(compiled.before().contains("REPORTED") && compiled.after().contains("COMPILED"), compiled.toString());
    Entry removed = find(trail.of(by.agency(), "activity", other.id()), "part-removed");
    assertTrue(removed.before().contains(String.valueOf(unit(1))), removed.toString());
  }

  private static Entry find(List<Entry> trail, String deed) {
    return trail.stream().filter(entry -> entry.deed().equals(deed)).findFirst().orElseThrow();
  }

  @Test
  void anotherAgencySeesAndChangesNothing() {
    Activity work = plans.add(by, plan, shared(), null);
    Author stranger = Office.open().person(Role.OFFICER).author();
    assertTrue(plans.activity(stranger.agency(), work.id()).isEmpty());
    assertTrue(plans.find(stranger.agency(), YEAR, "integrity-measures").isEmpty());
    assertThrows(NoSuchElementException.class, () -> plans.change(stranger, work.id(), 1, work.planned()));
    assertThrows(NoSuchElementException.class, () -> plans.move(stranger, work.id(), ActivityMove.AGREE, ""));
    assertThrows(NoSuchElementException.class, () -> plans.comment(stranger, work.id(), "x"));
    assertThrows(NoSuchElementException.class,
        () -> progress.report(stranger, work.id(), null, told(Standing.DONE, "x")));
    assertThrows(NoSuchElementException.class,
        () -> followUps.tick(stranger, work.planned().followUp().getFirst().id(), DAY, null, ""));
    assertNull(followUps.activityOf(stranger.agency(), work.planned().followUp().getFirst().id()));
  }

  @Test
  void whoIsAskedAgainLeavesTheOldDeadlineInTheTrail() {
    Activity agreed = plans.move(by, plans.add(by, plan, shared(), null).id(), ActivityMove.AGREE, "");
    LocalDate before = agreed.shareOf(unit(0)).due();
    progress.ask(by, agreed.id(), List.of(unit(0)), DAY.plusDays(9));
    var asked = TestServer.part(org.prongsai.server.audit.AuditTrail.class)
        .of(office.agency().id(), "activity", agreed.id()).getFirst();
    assertEquals("part-due-changed", asked.deed());
    assertTrue(asked.before().contains(String.valueOf(before)), asked.before());
  }
}
