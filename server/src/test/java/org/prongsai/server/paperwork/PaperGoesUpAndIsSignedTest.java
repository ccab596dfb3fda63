package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** From the year's data to a signed paper, pressed button by button as without JavaScript. */
class PaperGoesUpAndIsSignedTest {

  private final Office office = Office.open();
  private final WritingOffice writing = new WritingOffice(office);

  @Test
  void aProgressReportIsWrittenSentEndorsedAndSignedInNinePresses() throws IOException {
    Answer begun = writing.begin("รายงานความก้าวหน้า รอบ 6 เดือน");
    assertTrue(begun.shows("ร่าง"), begun.html().text());
    Visitor officer = office.as(Role.OFFICER);
    Answer sent = officer.follow(officer.submit(begun, "เสนอตามสายงาน"));
    assertTrue(sent.shows("อยู่ระหว่างเสนอ"));
    assertTrue(writing.endorse(Role.HEAD, sent).shows("อยู่ระหว่างเสนอ"));
    assertTrue(writing.endorse(Role.CLERK, sent).shows("อยู่ระหว่างเสนอ"));
    Answer signed = writing.endorse(Role.MAYOR, sent);
    assertTrue(signed.shows("ลงนามแล้ว"), signed.html().text());

    byte[] pdf = officer.get(sent.path() + "/file/pdf").bytes();
    String text = WritingOffice.text(pdf);
    assertTrue(text.contains("บันทึกข้อความ"), text);
    for (Role role : List.of(Role.HEAD, Role.CLERK, Role.MAYOR)) {
      assertTrue(text.contains("(ลงชื่อ) " + office.person(role).name()), text);
    }
    assertTrue(text.contains("รหัสตรวจสอบ"), text);
    assertFalse(text.contains("ร่าง ยังไม่ได้ลงนาม"), text);
    assertArrayEquals(pdf, officer.get(sent.path() + "/file/pdf").bytes(), "the same bytes for ever");

    Answer genuine = Visitor.stranger().upload("/verify", "file", "x.pdf", pdf);
    assertTrue(genuine.shows("เป็นเอกสารฉบับจริง"), genuine.html().text());
    assertTrue(genuine.shows(office.agency().name()));
    byte[] word = officer.get(sent.path() + "/file/docx").bytes();
    assertTrue(Visitor.stranger().upload("/verify", "file", "x.docx", word).shows("เป็นเอกสารฉบับจริง"));
  }

  @Test
  void theLineOfAPaperCanBeChangedBeforeItGoesUp() {
    Answer begun = writing.begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer route = officer.get(begun.path() + "/route");
    officer.follow(officer.submit(route, "บันทึก", "station1", "mayor", "station2", "", "station3", ""));
    Answer sent = officer.follow(officer.submit(officer.get(begun.path()), "เสนอตามสายงาน"));
    assertTrue(writing.endorse(Role.MAYOR, sent).shows("ลงนามแล้ว"));
  }

  @Test
  void endorsementsStandOnThePaperWithOpinionAndTheLineIsKeptInOrder() throws IOException {
    Answer sent = writing.sent("รายงานการวิเคราะห์ผล");
    Visitor clerk = office.as(Role.CLERK);
    assertTrue(clerk.get(sent.path()).html().select("form[action$=/endorse]").isEmpty(), "not the clerk's turn");
    assertEquals(403, clerk.post(sent.path() + "/endorse", "version", "1", "opinion", "approve").status());
    Visitor head = office.as(Role.HEAD);
    Answer page = head.get(sent.path());
    head.submit(page, "ลงความเห็นและเสนอต่อ", "opinion", "other", "words", "ควรเร่งรัดข้อ ๒");
    String text = WritingOffice.text(clerk.get(sent.path() + "/file/pdf").bytes());
    assertTrue(text.contains("ควรเร่งรัดข้อ ๒"), text);
    assertTrue(text.contains("ความเห็น"), text);
    assertTrue(text.contains("ร่าง ยังไม่ได้ลงนาม"), text);
  }

  @Test
  void theLastOneSignsOnlyUnderTheirOwnName() {
    Answer sent = writing.sent("แผนมาตรการ");
    writing.endorse(Role.HEAD, sent);
    writing.endorse(Role.CLERK, sent);
    Visitor mayor = office.as(Role.MAYOR);
    Answer refused = mayor.submit(mayor.get(sent.path()), "ลงนาม", "typed", "คนอื่น", "words", "ดีมาก");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ชื่อที่พิมพ์ไม่ตรงกับชื่อของท่าน"));
    assertEquals("ดีมาก", refused.html().select("textarea[name=words]").text());
    assertEquals(PaperState.ROUTED, writing.paper().state());
  }

  @Test
  void whoActsForAnotherSignsWithBothPositions() throws IOException {
    Answer sent = writing.sent("แผนมาตรการ");
    writing.endorse(Role.HEAD, sent);
    Person clerk = office.person(Role.CLERK);
    Person deputy = new Person(office.person(Role.HEAD).account(), "ผู้ทดสอบ head", "หัวหน้าสำนักปลัด", office.agency(),
        Set.of(Role.CLERK), Set.of(),
        new Person.Stead(clerk.account(), clerk.name(), "ปลัดเทศบาลตำบลตัวอย่าง"), "test");
    Paper paper = writing.paper();
    assertTrue(TestServer.part(Papers.class).waitingFor(deputy).stream().anyMatch(each -> each.id() == paper.id()));
    TestServer.part(WayUp.class).endorse(deputy, paper, "เห็นชอบ", "", "http://localhost/verify/").orThrow();
    String text = WritingOffice.text(office.as(Role.OFFICER).get(sent.path() + "/file/pdf").bytes());
    assertTrue(text.contains("รักษาราชการแทน ปลัดเทศบาลตำบลตัวอย่าง"), text);
  }

  @Test
  void printedSignedByPenAndScannedItIsASignedPaperToo() throws IOException {
    Answer begun = writing.begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer printed = officer.follow(officer.submit(begun, "พิมพ์เพื่อลงนามด้วยปากกา"));
    byte[] toPrint = officer.get(begun.path() + "/file/pdf").bytes();
    assertTrue(WritingOffice.text(toPrint).contains("รหัสตรวจสอบ"));
    assertFalse(WritingOffice.text(toPrint).contains("ร่าง ยังไม่ได้ลงนาม"));
    Paper paper = writing.paper();
    Answer missing = officer.upload(begun.path() + "/scan", "scan", "x.pdf", new byte[0], "version", paper.version());
    assertEquals(422, missing.status());
    Answer notAScan = officer.upload(begun.path() + "/scan", "scan", "x.csv",
        "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "version", paper.version(), "signatories", "ชื่อสมมติ, ปลัด");
    assertEquals(422, notAScan.status(), notAScan.html().text());
    assertEquals(PaperState.ON_PAPER,
        TestServer.part(PaperStore.class).find(paper.agency(), paper.id()).orElseThrow().state());
    byte[] scan = toPrint.clone();
    Answer kept = officer.upload(begun.path() + "/scan", "scan", "ลงนาม.pdf", scan, "version", paper.version(),
        "signatories", "ชื่อสมมติ หนึ่ง, หัวหน้าสำนักปลัด\nชื่อสมมติ สอง, ปลัดเทศบาล");
    assertEquals(303, kept.status(), kept.html().text());
    Answer genuine = Visitor.stranger().upload("/verify", "file", "x.pdf", scan);
    assertTrue(genuine.shows("เป็นเอกสารฉบับจริง"));
    assertTrue(genuine.shows("ชื่อสมมติ สอง"));
    assertTrue(printed.shows("รอลงนามด้วยปากกา"));
  }
}
