package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Each unit reports its part of the same work; who gathers them, and the officer, see to it that it is finished. */
class WorkOfSeveralUnitsTest {

  private final Office office = Office.open();
  private final ReportingOffice reporting = new ReportingOffice(office);
  private final Person officer = office.person(Role.OFFICER);
  private final Plans plans = TestServer.part(Plans.class);
  private final Visitor unit = office.as(Role.UNIT);

  @Test
  void partsAreSentBackWithAReasonThatTheUnitIsToldAndSees() {
    Activity work = reporting.agreed("จัดทำคู่มือ", reporting.owner(1), reporting.owner(0), reporting.owner(1));
    unit.submit(unit.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก", "progress-" + reporting.key(work), "จัดทำแล้ว");
    Visitor compiler = office.as(office.addPerson(Role.UNIT, Set.of(reporting.unit(1))));
    Answer page = compiler.get(reporting.page(work));
    assertEquals(422, compiler.submit(page, "ส่งคืน").status());
    assertEquals(303, compiler.submit(page, "ส่งคืน", "reason", "ขาดคู่มือการชำระภาษีป้าย").status());
    Share share = plans.activity(office.agency().id(), work.id()).orElseThrow().shareOf(reporting.unit(0));
    assertEquals(Share.State.RETURNED, share.state());
    assertTrue(unit.get("./2570/progress").shows("ขาดคู่มือการชำระภาษีป้าย"));
    assertTrue(TestServer.part(Notices.class).latest(office.agency().id(), office.person(Role.UNIT).account(), 5)
        .getFirst().titleThai().contains("จัดทำคู่มือ"));
    assertEquals(403, unit.post(reporting.page(work) + "/return", "reason", "x").status());
  }

  @Test
  void theUnitThatGathersFinishesTheWorkWhenAllOthersHaveReported() {
    Activity work = reporting.agreed("จัดทำคู่มือ", reporting.owner(0), reporting.owner(0), reporting.owner(1));
    TestServer.part(Progress.class).report(officer.author(), work.id(), reporting.unit(1),
        Report.Told.of(LocalDate.of(2026, 10, 5), Standing.DONE, Stated.of(List.of("ส่งแล้ว"))));
    unit.submit(unit.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก",
        "progress-" + reporting.key(work), "รวบรวมครบแล้ว", "standing-all", "DONE");
    assertEquals("DONE", plans.activity(office.agency().id(), work.id()).orElseThrow().state().name());
  }

  @Test
  void anOfficerFinishesTheWorkOfAllUnitsWithOneButton() {
    Activity work = reporting.agreed("จัดทำคู่มือ", reporting.owner(0), reporting.owner(0), reporting.owner(1),
        reporting.owner(2));
    Visitor visitor = office.as(Role.OFFICER);
    Answer sent = visitor.submit(visitor.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก",
        "progress-" + reporting.key(work), "รวบรวมแล้ว",
        "progress-" + work.id() + "-" + reporting.unit(1), "ส่งแล้ว",
        "progress-" + work.id() + "-" + reporting.unit(2), "ส่งแล้ว", "standing-all", "DONE");
    assertEquals(303, sent.status());
    assertEquals("DONE", plans.activity(office.agency().id(), work.id()).orElseThrow().state().name());
  }

  @Test
  void anOfficerSeesTheWorkOfAllUnitsAndMayChooseOne() {
    reporting.agreed("เรื่องของสำนักปลัด");
    reporting.agreed("เรื่องของกองคลัง", null, reporting.owner(1));
    Visitor visitor = office.as(Role.OFFICER);
    assertTrue(visitor.get("./2570/progress").shows("เรื่องของกองคลัง"));
    Answer one = visitor.get("./2570/progress?unit=" + reporting.unit(0));
    assertTrue(one.shows("เรื่องของสำนักปลัด"));
    assertFalse(one.shows("เรื่องของกองคลัง"));
  }
}
