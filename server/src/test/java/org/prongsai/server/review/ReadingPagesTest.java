package org.prongsai.server.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

class ReadingPagesTest {

  private final HandingIn agency = new HandingIn().handIn();
  private final Visitor first = agency.office.as(agency.reader);
  private final Visitor second = agency.office.as(agency.head);
  private final Visitor moderator = agency.office.as(agency.clerk);

  private String item(String code) {
    return agency.review() + "/" + code;
  }

  @Test
  void nobodyReadsWhatTheyWereNotInvitedTo() {
    assertEquals(404, first.get(agency.review()).status());
    agency.withReaders();
    assertEquals(200, first.get(agency.review()).status());
    assertTrue(first.get("./reviews").shows("ผู้ตรวจ"));
    assertEquals(404, agency.office.as(agency.office.addPerson(Role.READER, Set.of())).get(agency.review()).status());
  }

  @Test
  void whoPreparedItDoesNotReadIt() {
    assertEquals(422, agency.invite(agency.office.person(Role.OFFICER), "READER").status());
    assertTrue(agency.invite(agency.office.person(Role.MAYOR), "MODERATOR").shows("เป็นผู้ตรวจหรือผู้ชี้ขาดไม่ได้"));
  }

  @Test
  void aReaderOfANeighbourReadsFromTheirOwnOfficeAndSeesNothingElse() {
    Office neighbour = Office.open();
    Person there = neighbour.person(Role.OVERSEER);
    String name = TestServer.part(JdbcClient.class).sql("select name from identity.account where id = :id")
        .param("id", there.account()).query(String.class).single();
    Answer invited = agency.officer.submit(agency.officer.get(agency.sheet), "เชิญ", "sign-in-name", name, "part", "READER");
    assertEquals(303, invited.status(), invited.html().text());
    Visitor visitor = neighbour.as(Role.OVERSEER);
    assertTrue(visitor.get(item("O9")).shows("facebook"));
    assertEquals(404, visitor.get(agency.sheet).status());
    assertEquals(303, agency.give(visitor, "O9", no -> "MET").status());
    assertTrue(TestServer.part(AuditTrail.class).latest(agency.office.agency().id(), Long.MAX_VALUE, 1).getFirst().deed()
        .equals("read"),
        "in the trail of the agency that is read");
  }

  @Test
  void anUnknownNameIsRefusedLikeOneThatMayNotRead() {
    Answer refused = agency.officer.submit(agency.officer.get(agency.sheet), "เชิญ", "sign-in-name", "nobody@nowhere",
        "part",
        "READER");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ไม่พบบัญชีชื่อนี้"));
    assertEquals(422, agency.officer.post(agency.sheet + "/readers", "member", Office.open().person(Role.READER).account(),
        "part", "READER").status(), "people elsewhere are not invited by guessing their numbers");
  }

  @Test
  void aVerdictThatSomethingIsMissingNeedsItsReason() {
    agency.withReaders();
    Answer refused = first.submit(first.get(item("O9")), "บันทึกผล", "verdict.1", "NOT_MET");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ยังไม่ได้ระบุเหตุผลขององค์ประกอบที่ 1"));
    assertEquals(422, first.submit(first.get(item("O9")), "บันทึกผล").status(), "no verdict at all");
    assertEquals(422, first.submit(first.get(item("O9")), "บันทึกผล", "verdict.1", "NONE_TO_SHOW").status(),
        "it is asked for without condition");
  }

  @Test
  void neitherReaderSeesTheOthersVerdictBeforeBothHaveGivenTheirs() {
    agency.withReaders();
    first.submit(first.get(item("O9")), "บันทึกผล", "verdict.1", "NOT_MET", "reason.1", "ลิงก์เปิดไม่ได้");
    for (Visitor other : java.util.List.of(second, moderator)) {
      assertFalse(other.get(item("O9")).text().contains("ลิงก์เปิดไม่ได้"));
    }
    assertFalse(agency.officer.get(agency.sheet + "/O9").text().contains("ลิงก์เปิดไม่ได้"));
    assertFalse(agency.officer.get("./trail").text().contains("ลิงก์เปิดไม่ได้"), "the trail does not tell either");
    first.submit(first.get(item("O9")), "บันทึกผล", "verdict.1", "NOT_MET", "reason.1", "หน้าเปล่า");
    second.submit(second.get(item("O9")), "บันทึกผล", "verdict.1", "MET");
    assertTrue(second.get(item("O9")).shows("หน้าเปล่า") && first.get(item("O9")).shows("พบ"));
    assertEquals(409, first.post(item("O9") + "/read", "verdict.1", "MET").status(), "nobody takes back what all have seen");
    assertFalse(agency.officer.get(agency.sheet + "/O9").text().contains("หน้าเปล่า"), "results are not issued");
  }

  @Test
  void afterTheFirstVerdictNobodyIsInvitedAndWhoHasSpokenStays() {
    agency.withReaders();
    agency.give(first, "O9", no -> "MET");
    assertFalse(agency.officer.get(agency.sheet).html().select("button").eachText().contains("เชิญ"));
    Person late = agency.office.addPerson(Role.READER, Set.of());
    assertEquals(422, agency.officer.post(agency.sheet + "/readers", "member", late.account(), "part", "READER").status());
    assertEquals(409, agency.officer.post(agency.sheet + "/readers/let-go", "account", agency.reader.account()).status());
    assertEquals(303, agency.officer.post(agency.sheet + "/readers/let-go", "account", agency.head.account()).status());
  }

  @Test
  void readersReadAndTheModeratorModerates() {
    agency.withReaders();
    assertEquals(403, moderator.post(item("O9") + "/read", "verdict.1", "MET").status());
    assertEquals(403, first.post(item("O9") + "/moderate", "verdict.1", "MET", "reason.1", "x").status());
    assertEquals(403, first.post(agency.review() + "/issue").status());
    assertEquals(409, moderator.post(item("O9") + "/moderate").status(), "there is nothing to decide");
    assertEquals(409, moderator.post(agency.review() + "/issue").status(), "nothing is decided");
  }

  @Test
  void lastYearsProofIsShownBesideThisYears() {
    agency.withReaders();
    assertTrue(first.get(item("O9")).shows("ปีก่อน (2565)"));
  }

  @Test
  void fromTwoReadersWhoDifferToTheEndOfTheTimeForObjection() {
    agency.withReaders().readAllBut(Set.of("O1", "O9"));
    agency.give(first, "O9", no -> "NOT_MET");
    agency.give(second, "O9", no -> "MET");
    agency.give(first, "O1", no -> "NOT_MET");
    agency.give(second, "O1", no -> "NOT_MET");
    assertEquals(409, moderator.post(agency.review() + "/issue").status(), "O9 is not decided");
    Answer refused = moderator.submit(moderator.get(item("O9")), "บันทึกคำชี้ขาด", "verdict.1", "MET");
    assertEquals(422, refused.status(), "the reason is missing");
    moderator.submit(moderator.get(item("O9")), "บันทึกคำชี้ขาด", "verdict.1", "NOT_MET", "reason.1",
        "ไม่ใช่ของหน่วยงานนี้");
    assertEquals(303, moderator.submit(moderator.get(agency.review()), "แจ้งผลทุกข้อ").status());

    Answer issued = agency.officer.get(agency.sheet);
    assertTrue(issued.shows("เหลือเวลาทักท้วง 15 วัน") && issued.shows("แจ้งผลแล้ว อยู่ในเวลาทักท้วง"), issued.html()
        .text());
    assertTrue(agency.officer.get(agency.sheet + "/O9").shows("ไม่ใช่ของหน่วยงานนี้"));
    assertFalse(agency.officer.get(agency.sheet + "/O9").shows("เห็นจากสำเนา 1"), "who was overruled speaks no longer");
    assertEquals(409, agency.officer.post(agency.sheet + "/O2/object", "reason.1", "ไม่เห็นด้วย").status(),
        "it was found met");
    assertEquals(422, agency.officer.submit(agency.officer.get(agency.sheet + "/O9"), "ส่งข้อทักท้วง").status());
    assertEquals(303, agency.officer.submit(agency.officer.get(agency.sheet + "/O9"), "ส่งข้อทักท้วง", "reason.1",
        "ชื่อหน่วยงานอยู่ในหน้าแรก").status());
    agency.prove("O9", "line");
    agency.publish("O9");
    assertFalse(moderator.get(item("O9")).text().contains("https://example.org/line"), "only the frozen copy is judged");
    assertTrue(moderator.get(item("O9")).shows("ชื่อหน่วยงานอยู่ในหน้าแรก"));
    assertEquals(303, moderator.submit(moderator.get(item("O9")), "แจ้งผลใหม่", "verdict.1", "MET", "reason.1",
        "พบในหน้าแรกของสำเนา").status());
    assertEquals(409, moderator.post(item("O9") + "/answer", "verdict.1", "MET", "reason.1", "x").status(), "once");
    Answer again = agency.officer.get(agency.sheet + "/O9");
    assertTrue(again.shows("แจ้งผลใหม่แล้ว") && again.shows("พบในหน้าแรกของสำเนา")
        && again.shows("ผลที่แจ้งครั้งแรก: ไม่พบ"));
    assertTrue(again.shows("ครบ ได้ 100 คะแนน"));

    agency.letPass(20);
    assertEquals(409, agency.officer.post(agency.sheet + "/O1/object", "reason.1", "ช้าไป").status());
    Answer over = agency.officer.get(agency.sheet);
    assertTrue(over.shows("ผลถึงที่สุด") && over.shows("พ้นเวลาทักท้วง"), over.html().text());
    assertTrue(agency.officer.get(agency.sheet + "/O1").shows("ยอมรับโดยไม่ทักท้วง"));
    TestServer.part(Silence.class).recordAll();
    TestServer.part(Silence.class).recordAll();
    long id = Long.parseLong(agency.sheet.substring(agency.sheet.lastIndexOf('/') + 1));
    var accepted = TestServer.part(AuditTrail.class).of(agency.office.agency().id(), "submission", id).stream()
        .filter(entry -> entry.deed().equals("accepted")).toList();
    assertEquals(1, accepted.size(), "once on record");
    assertTrue(accepted.getFirst().after().contains("\"objections\":1"), accepted.getFirst().after());
  }

  @Test
  void anObjectionKeepsItOpenUntilItIsAnswered() {
    agency.withReaders().readAllBut(Set.of("O9"));
    agency.give(first, "O9", no -> "NOT_MET");
    agency.give(second, "O9", no -> "NOT_MET");
    moderator.submit(moderator.get(agency.review()), "แจ้งผลทุกข้อ");
    agency.officer.submit(agency.officer.get(agency.sheet + "/O9"), "ส่งข้อทักท้วง", "reason.1", "มีอยู่แล้ว");
    agency.letPass(20);
    assertTrue(agency.officer.get(agency.sheet).shows("รอคำตอบข้อทักท้วง"));
    moderator.submit(moderator.get(item("O9")), "แจ้งผลใหม่", "verdict.1", "NOT_MET", "reason.1", "ไม่พบในสำเนา");
    assertTrue(agency.officer.get(agency.sheet).shows("ผลถึงที่สุด"));
    assertTrue(agency.officer.get(agency.sheet + "/O9").shows("ไม่ครบ ได้ 0 คะแนน"));
  }
}
