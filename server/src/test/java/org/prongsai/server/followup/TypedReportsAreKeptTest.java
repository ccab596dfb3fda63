package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.files.Samples;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Report;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** What somebody typed or attached stays, whatever goes wrong and whoever reports at the same time. */
class TypedReportsAreKeptTest {

  private final Office office = Office.open();
  private final ReportingOffice reporting = new ReportingOffice(office);
  private final Visitor unit = office.as(Role.UNIT);

  @Test
  void whatWasTypedAndAttachedStaysWhenOnePartIsWrong() {
    Activity first = reporting.agreed("จัดทำคู่มือสำหรับประชาชน");
    Activity second = reporting.agreed("ประชาสัมพันธ์ช่องทางร้องเรียน");
    Answer refused = unit.submitWithFiles(unit.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก",
        "files-" + reporting.key(first), Map.of("ภาพกิจกรรม.jpg", Samples.picture("jpeg", 40, 30)),
        "progress-" + reporting.key(first), "จัดทำแล้ว", "progress-" + reporting.key(second), "ทำแล้ว",
        "links-" + reporting.key(second), "เว็บไซต์ของเรา");
    assertEquals(422, refused.status());
    assertEquals(List.of(), reporting.reports(first), "all or none");
    assertTrue(refused.shows("ลิงก์ “เว็บไซต์ของเรา” ไม่ถูกต้อง"));
    assertEquals("จัดทำแล้ว", refused.html().getElementById("progress-" + reporting.key(first)).wholeText());
    Answer sent = unit.submit(refused, "ส่งรายงานทั้งหมดที่กรอก", "links-" + reporting.key(second), "");
    assertEquals(303, sent.status());
    assertEquals(1, reporting.reports(first).getFirst().told().files().size());
    Answer shown = unit.get(reporting.page(first));
    assertTrue(shown.shows("ภาพกิจกรรม.jpg"));
  }

  @Test
  void twoPeopleCorrectingOneReportSeeEachOthersWords() {
    Activity work = reporting.agreed("จัดทำคู่มือ");
    unit.submit(unit.get(reporting.page(work)), "ส่งรายงาน", "progress", "จัดทำแล้ว ๑ คู่มือ");
    String path = "./2570/progress/reports/" + reporting.reports(work).getFirst().id();
    Answer mine = unit.get(path);
    Visitor other = office.as(Role.OFFICER);
    assertEquals(303, other.submit(other.get(path), "บันทึกการแก้ไข", "progress", "จัดทำแล้ว ๒ คู่มือ").status());
    Answer conflict = unit.submit(mine, "บันทึกการแก้ไข", "progress", "จัดทำแล้ว ๓ คู่มือ", "results", "ครบทุกงาน");
    assertEquals(409, conflict.status());
    assertTrue(conflict.shows("จัดทำแล้ว ๒ คู่มือ") && conflict.shows("จัดทำแล้ว ๓ คู่มือ"));
    Answer chosen = unit.submit(conflict, "บันทึกการแก้ไข", "progress.keep", "theirs", "results.keep", "mine");
    assertEquals(303, chosen.status());
    Report.Told told = reporting.reports(work).getFirst().told();
    assertEquals(List.of("จัดทำแล้ว ๒ คู่มือ"), told.progress().texts());
    assertEquals(List.of("ครบทุกงาน"), told.results().texts());
  }

  @Test
  void whatOneTypesWhileAColleagueReportsOnTheSameWorkIsNotLost() {
    Activity work = reporting.agreed("จัดทำคู่มือ");
    Activity other = reporting.agreed("อบรมบุคลากร");
    Answer mine = unit.get("./2570/progress");
    Visitor colleague = office.as(office.addPerson(Role.UNIT, Set.of(reporting.unit(0))));
    colleague.submit(colleague.get("./2570/progress"), "ส่งรายงานทั้งหมดที่กรอก",
        "progress-" + reporting.key(work), "จัดทำแล้ว ๑ คู่มือ");
    Answer sent = unit.submit(mine, "ส่งรายงานทั้งหมดที่กรอก", "progress-" + reporting.key(work), "จัดทำแล้ว ๒ คู่มือ",
        "progress-" + reporting.key(other), "อบรมแล้ว");
    assertEquals(303, sent.status());
    assertEquals(List.of("จัดทำแล้ว ๑ คู่มือ", "จัดทำแล้ว ๒ คู่มือ"), reporting.reports(work).stream()
        .flatMap(report -> report.told().progress().texts().stream()).toList());
    assertEquals(1, reporting.reports(other).size());
  }

  @Test
  void theSameFormSentTwiceIsOneReport() {
    Activity work = reporting.agreed("จัดทำคู่มือ");
    Answer page = unit.get("./2570/progress");
    for (int i = 0; i < 2; i++) {
      assertEquals(303, unit.submit(page, "ส่งรายงานทั้งหมดที่กรอก", "progress-" + reporting.key(work),
          "จัดทำแล้ว ๑ คู่มือ").status());
    }
    assertEquals(1, reporting.reports(work).size());
  }

  @Test
  void aReportOnWorkThatWasClosedMeanwhileGivesItsTextBack() {
    Activity work = reporting.agreed("จัดทำคู่มือ");
    Answer list = unit.get("./2570/progress");
    Answer one = unit.get(reporting.page(work));
    TestServer.part(Plans.class).move(office.person(Role.OFFICER).author(), work.id(), ActivityMove.DROP,
        "ซ้ำกับเรื่องอื่น");
    Answer refused = unit.submit(list, "ส่งรายงานทั้งหมดที่กรอก", "progress-" + reporting.key(work),
        "ข้อความที่พิมพ์ไว้ยาวมาก");
    assertEquals(409, refused.status());
    assertEquals("ข้อความที่พิมพ์ไว้ยาวมาก", refused.html().select("textarea").text());
    assertEquals(404, unit.submit(one, "ส่งรายงาน", "progress", "ข้อความที่พิมพ์ไว้ยาวมาก").status());
    assertEquals(List.of(), reporting.reports(work));
  }
}
