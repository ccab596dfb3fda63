package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;

/** Several people of an agency who report at the same moment. */
class TogetherTest {

  private static final int YEAR = 2570;
  private static final int ROUNDS = 25;

  private final Office office = Office.open();
  private final Person unit = office.person(Role.UNIT);
  private final Person officer = office.person(Role.OFFICER);
  private final Plans plans = TestServer.part(Plans.class);
  private final Progress progress = TestServer.part(Progress.class);
  private final Pieces pieces = TestServer.part(Pieces.class);
  private final Reporting reporting = TestServer.part(Reporting.class);
  private final Plan plan = plans.open(officer.author(), YEAR, "integrity-measures");

  private Activity agreed(String name) {
    Owner owner = new Owner(office.units().getFirst().name(), office.units().getFirst().id());
    Planned planned = Planned.named(name).withOwners(List.of(owner), null);
    return plans.move(officer.author(), plans.add(officer.author(), plan, planned, null).id(), ActivityMove.AGREE, "");
  }

  private Report.Told told(String text) {
    return Report.Told.of(LocalDate.of(2026, 10, 5), Standing.UNDER_WAY, Stated.of(List.of(text)));
  }

  private Reporting.Told told(Activity activity, String text) {
    Piece piece = pieces.find(office.agency().id(), YEAR, activity.id(), office.units().getFirst().id()).orElseThrow();
    return new Reporting.Told(piece, told(text), List.of());
  }

  private static void atOnce(List<Callable<?>> works) throws Exception {
    try (var people = Executors.newFixedThreadPool(works.size())) {
      List<Future<?>> done = new ArrayList<>();
      for (Callable<?> work : works) {
        done.add(people.submit(() -> {
          for (int i = 0; i < ROUNDS; i++) {
            work.call();
          }
          return null;
        }));
      }
      for (Future<?> each : done) {
        each.get();
      }
    }
  }

  @Test
  void whoCorrectsAReportAndWhoSendsAnotherDoNotStopEachOther() throws Exception {
    Activity work = agreed("จัดทำคู่มือ");
    Report first = progress.report(unit.author(), work.id(), office.units().getFirst().id(), told("เริ่มแล้ว"));
    atOnce(List.of(
        () -> progress.amend(unit.author(), first.id(),
            progress.report(office.agency().id(), first.id()).orElseThrow().version(), told("แก้ไข " + System.nanoTime())),
        () -> reporting.take(unit, YEAR, List.of(told(work, "รายงาน")), null)));
    assertEquals(ROUNDS + 1, progress.reports(work).size());
    assertTrue(TestServer.part(AuditTrail.class).check(office.agency().id()).isSound());
  }

  @Test
  void twoWhoReportOnTheSameWorksInAnotherOrderDoNotStopEachOther() throws Exception {
    Activity one = agreed("จัดทำคู่มือ");
    Activity other = agreed("ประชาสัมพันธ์");
    atOnce(List.of(
        () -> reporting.take(unit, YEAR, List.of(told(one, "ก"), told(other, "ข")), null),
        () -> reporting.take(officer, YEAR, List.of(told(other, "ค"), told(one, "ง")), null)));
    assertEquals(2 * ROUNDS, progress.reports(one).size());
    assertEquals(2 * ROUNDS, progress.reports(other).size());
    assertTrue(TestServer.part(AuditTrail.class).check(office.agency().id()).isSound());
  }
}
