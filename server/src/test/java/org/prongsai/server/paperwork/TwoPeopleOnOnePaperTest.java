package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Whoever comes second at the same paper is shown what the other did and loses nothing they typed. */
class TwoPeopleOnOnePaperTest {

  private final Office office = Office.open();
  private final WritingOffice writing = new WritingOffice(office);

  @Test
  void twoAtOnceLoseNothing() {
    Answer begun = writing.begin("รายงานความก้าวหน้า รอบ 6 เดือน");
    Visitor officer = office.as(Role.OFFICER);
    Answer mine = officer.get(begun.path() + "/edit");
    Answer theirs = officer.get(begun.path() + "/edit");
    officer.submit(theirs, "บันทึก", "closing", "ข้อความของเพื่อน");
    Answer clash = officer.submit(mine, "บันทึก", "closing", "ข้อความของฉัน");
    assertEquals(409, clash.status());
    assertEquals("ข้อความของฉัน", clash.html().select("textarea[name=closing]").text());
    assertTrue(clash.shows("ข้อความของเพื่อน"));
    assertEquals(303, officer.submit(clash, "บันทึก").status());
    assertTrue(officer.get(begun.path() + "/preview").text().contains("ข้อความของฉัน"));
  }

  @Test
  void whatOneChangesOfTheMakeIsShownToWhoEditsAtTheSameTime() {
    Answer begun = writing.begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer mine = officer.get(begun.path() + "/edit");
    Answer theirs = officer.get(begun.path() + "/edit");
    assertEquals(303, officer.submit(theirs, "บันทึก", "dated", "10 เมษายน 2569").status());
    Answer conflict = officer.submit(mine, "บันทึก", "dated", "11 เมษายน 2569");
    assertEquals(409, conflict.status());
    assertTrue(conflict.shows("10 เมษายน 2569"), conflict.html().text());
    assertEquals("11 เมษายน 2569", conflict.html().getElementById("dated").val());
  }

  @Test
  void whoOnlyOpenedAnOlderVersionAndChangedNothingOfItIsNotAskedToChoose() {
    Answer begun = writing.begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer mine = officer.get(begun.path() + "/edit");
    Answer route = officer.get(begun.path() + "/route");
    officer.follow(officer.submit(route, "บันทึก", "station1", "mayor", "station2", "", "station3", ""));
    assertEquals(303, officer.submit(mine, "บันทึก").status());
  }

  @Test
  void whoeverDecidesOnAnOlderVersionIsShownTheNewOne() {
    Answer sent = writing.sent("แผนมาตรการ");
    Visitor head = office.as(Role.HEAD);
    Answer old = head.get(sent.path());
    office.as(Role.OFFICER).submit(office.as(Role.OFFICER).get(sent.path()), "ดึงเอกสารกลับ", "why", "แก้คำผิด");
    office.as(Role.OFFICER).submit(office.as(Role.OFFICER).get(sent.path()), "เสนอตามสายงาน");
    Answer late = head.submit(old, "ลงความเห็นและเสนอต่อ", "words", "เห็นด้วยอย่างยิ่ง");
    assertEquals(409, late.status());
    assertTrue(late.shows("เอกสารนี้เปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้"));
    assertEquals("เห็นด้วยอย่างยิ่ง", late.html().select("textarea[name=words]").text());
  }

  @Test
  void aStepThatThePaperNoLongerAllowsGivesItsTextBackAndChangesNothing() {
    Answer begun = writing.begin("แผนมาตรการ");
    Answer refused = office.as(Role.OFFICER).post(begun.path() + "/recall", "version", "0",
        "why", "ข้อความที่พิมพ์ไว้ยาวมาก");
    assertEquals(409, refused.status());
    assertEquals("ข้อความที่พิมพ์ไว้ยาวมาก", refused.html().select("textarea").text());
    assertTrue(office.as(Role.OFFICER).get(begun.path()).shows("ร่าง"));
  }
}
