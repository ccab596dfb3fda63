package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** What the officer writes, and what the data say in it, until the paper goes up. */
class PaperIsWrittenTest {

  private final Office office = Office.open();
  private final WritingOffice writing = new WritingOffice(office);
  private final AgencyYear year = writing.year();

  @Test
  void everyKindIsWrittenByTheOfficer() {
    List.of("สรุปผลคะแนน", "รายงานการวิเคราะห์ผล", "แผนมาตรการ", "รายงานความก้าวหน้า รอบ 6 เดือน",
        "รายงานผลการดำเนินการ รอบปี", "รายงานการเปิดเผยข้อมูล", "บันทึกข้อความ", "คำสั่ง", "ประกาศ", "รายงานการประชุม",
        "แบบขอเผยแพร่ข้อมูล").forEach(name -> {
          Answer begun = writing.begin(name);
          String paper = begun.path().replace("/edit", "");
          Visitor officer = office.as(Role.OFFICER);
          Answer page = officer.get(paper);
          assertEquals(200, page.status(), name);
          assertEquals(200, officer.get(paper + "/preview").status(), name + " " + page.html().text());
          assertEquals(303, officer.submit(officer.get(paper + "/edit"), "บันทึก").status(), name);
          assertEquals(303, officer.submit(officer.get(paper), "เสนอตามสายงาน").status(), name);
        });
  }

  @Test
  void aKindWhoseFactsAreMissingIsNotOfferedAndSaysWhatIsMissing() {
    Office bare = Office.open();
    SampleSource.change(bare, withoutFacts());
    Answer list = bare.as(Role.OFFICER).get("./2569/papers");
    assertTrue(list.shows("ยังไม่มีคะแนนผลการประเมิน"), list.html().text());
    assertTrue(list.html().select("button[value=progress-year]").isEmpty());
    assertFalse(list.html().select("button[value=memo]").isEmpty());
    assertEquals(422, bare.as(Role.OFFICER).post("./2569/papers", "kind", "progress-year").status());
  }

  @Test
  void theTextFollowsTheDataUntilItIsSentAndNotAfter() {
    Answer begun = writing.begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    AgencyYear.Row row = year.rows().getFirst();
    SampleSource.change(office, year.withRows(List.of(WritingOffice.withUnit(row, "หน่วยก่อนเสนอ"))));
    assertTrue(officer.get(begun.path() + "/preview").text().contains("หน่วยก่อนเสนอ"));
    officer.submit(officer.get(begun.path()), "เสนอตามสายงาน");
    SampleSource.change(office, year.withRows(List.of(WritingOffice.withUnit(row, "หน่วยหลังเสนอ"))));
    String preview = officer.get(begun.path() + "/preview").text();
    assertTrue(preview.contains("หน่วยก่อนเสนอ"));
    assertFalse(preview.contains("หน่วยหลังเสนอ"));
  }

  @Test
  void whatPeopleWroteStaysApartFromWhatTheDataSay() {
    Answer begun = writing.begin("รายงานความก้าวหน้า รอบ 6 เดือน");
    Visitor officer = office.as(Role.OFFICER);
    Answer edit = officer.get(begun.path() + "/edit");
    officer.follow(officer.submit(edit, "บันทึก", "closing", "ขอขอบคุณทุกส่วนราชการ"));
    Paper paper = writing.paper();
    assertEquals(Set.of(Part.CLOSING), TestServer.part(PaperStore.class).parts(paper.agency(), paper.id()).keySet());
    assertTrue(officer.get(begun.path() + "/preview").text().contains("ขอขอบคุณทุกส่วนราชการ"));
    Answer again = officer.get(begun.path() + "/edit");
    officer.follow(officer.submit(again, "บันทึก", "again-closing", "yes"));
    assertTrue(TestServer.part(PaperStore.class).parts(paper.agency(), paper.id()).isEmpty());
  }

  @Test
  void aMemoCannotGoUpBeforeItIsWritten() {
    SampleSource.change(office, withoutFacts());
    Answer begun = writing.begin("บันทึกข้อความ");
    String paper = begun.path().replace("/edit", "");
    assertTrue(office.as(Role.OFFICER).get(paper).shows("ยังเสนอเอกสารนี้ไม่ได้"));
    assertEquals(422, office.as(Role.OFFICER).post(paper + "/send", "version", "0").status());
  }

  @Test
  void aMemoFromAnotherModuleIsBegunWithItsWords() {
    String path = TestServer.part(Papers.class).draftMemo(office.person(Role.OFFICER), 2569,
        "รายงานความคืบหน้าของมาตรการ", List.of("ตามที่ได้มอบหมาย นั้น", "จึงเรียนมาเพื่อโปรดทราบ"), "measure:12")
        .orThrow();
    Answer page = office.as(Role.OFFICER).get(path);
    assertTrue(page.shows("รายงานความคืบหน้าของมาตรการ"));
    assertFalse(page.html().select("form[action$=/send]").isEmpty(), page.html().text());
    assertEquals(1, TestServer.part(Papers.class).about(office.person(Role.OFFICER), "measure:12").size());
  }

  @Test
  void onlyTheOfficerWritesAndOtherAgenciesSeeNothing() {
    Answer begun = writing.begin("แผนมาตรการ");
    for (Role role : List.of(Role.UNIT, Role.HEAD, Role.READER)) {
      assertEquals(200, office.as(role).get(begun.path()).status());
      assertTrue(office.as(role).get(begun.path()).html().select("form[action$=/send]").isEmpty());
      assertEquals(403, office.as(role).post(begun.path() + "/send", "version", "0").status());
      assertEquals(403, office.as(role).get(begun.path() + "/edit").status());
    }
    Office other = Office.open();
    assertEquals(404, other.as(Role.OFFICER).get(begun.path()).status());
    String id = begun.path().substring(begun.path().lastIndexOf('/') + 1);
    assertEquals(404, other.as(Role.OFFICER).get("./2569/papers/" + id).status());
    assertEquals(404, other.as(Role.OFFICER).get("./2569/papers/" + id + "/preview").status());
  }

  /** A year of the agency of which nothing is known. */
  private AgencyYear withoutFacts() {
    return new AgencyYear(year.agency(), 2569, 2568, year.criteria(), null, List.of(), List.of(), true,
        List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, null, null);
  }
}
