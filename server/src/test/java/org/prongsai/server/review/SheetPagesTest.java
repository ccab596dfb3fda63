package org.prongsai.server.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

class SheetPagesTest {

  private final HandingIn agency = new HandingIn();

  private static String field(Answer page, String name) {
    var field = page.html().selectFirst("[name='" + name + "']");
    return field == null ? "(none)" : field.val();
  }

  @Test
  void whatIsPublishedFillsItsRowAndNothingElseIsFilled() {
    Answer page = agency.officer.get(agency.sheet);
    assertEquals("http://localhost/a/" + agency.office.agency().slug() + "/ita/2566/O9", field(page, "O9.address"));
    assertTrue(field(page, "O9.explanation").startsWith("องค์ประกอบที่ 1 ")
        && field(page, "O9.explanation").endsWith("ลิงก์ “facebook” https://example.org/facebook"), field(page,
            "O9.explanation"));
    assertEquals("", field(page, "O1.address"));
    assertTrue(page.shows("ยังไม่มีที่อยู่ 42 ข้อ"));
  }

  @Test
  void whatIsTypedStaysAndAnEmptyFieldGoesBackToWhatThePortalSays() {
    Answer page = agency.officer.get(agency.sheet);
    assertEquals(303, agency.officer.submit(page, "บันทึกแบบ", "O1.address", "example.go.th/oit", "O1.explanation",
        "เมนู OIT",
        "O9.address", "https://old.example.go.th").status());
    Answer kept = agency.officer.get(agency.sheet);
    assertEquals("https://example.go.th/oit", field(kept, "O1.address"));
    assertEquals("https://old.example.go.th", field(kept, "O9.address"));
    agency.officer.submit(kept, "บันทึกแบบ", "O9.address", "");
    assertTrue(field(agency.officer.get(agency.sheet), "O9.address").endsWith("/ita/2566/O9"));
  }

  @Test
  void anAddressThatLeadsNowhereIsRefusedAndWhatWasTypedComesBack() {
    Answer refused = agency.officer.submit(agency.officer.get(agency.sheet), "บันทึกแบบ", "O1.address",
        "javascript:alert(1)",
        "O1.explanation", "เมนู");
    assertEquals(422, refused.status());
    assertEquals("javascript:alert(1)", field(refused, "O1.address"));
    assertEquals("เมนู", field(refused, "O1.explanation"));
  }

  @Test
  void whoSavesOverSomebodyElsesChangeIsToldAndLosesNothing() {
    Answer old = agency.officer.get(agency.sheet);
    agency.officer.submit(agency.officer.get(agency.sheet), "บันทึกแบบ", "O1.address", "https://first.example.org");
    Answer stale = agency.officer.submit(old, "บันทึกแบบ", "O2.address", "https://second.example.org");
    assertEquals(409, stale.status());
    assertEquals("https://second.example.org", field(stale, "O2.address"));
  }

  @Test
  void onlyTheExecutiveApprovesAndOnlyWhatTheySaw() {
    assertEquals(403, agency.officer.post(agency.sheet + "/approve", "seen", "x").status());
    assertEquals(409, agency.officer.post(agency.sheet + "/submit", "seen", field(agency.mayor.get(agency.sheet),
        "seen")).status(),
        "nobody has approved it");
    Answer seen = agency.mayor.get(agency.sheet);
    agency.officer.submit(agency.officer.get(agency.sheet), "บันทึกแบบ", "O1.address", "https://example.org");
    assertEquals(409, agency.mayor.submit(seen, "อนุมัติให้ส่ง").status());
  }

  @Test
  void aChangeOrANewEditionEndsTheApproval() {
    agency.mayor.submit(agency.mayor.get(agency.sheet), "อนุมัติให้ส่ง");
    Answer approved = agency.officer.get(agency.sheet);
    assertTrue(approved.shows("ผู้บริหารอนุมัติแล้ว"));
    agency.prove("O9", "line");
    agency.publish("O9");
    assertTrue(agency.officer.get(agency.sheet).shows("กำลังจัดทำ"));
    assertEquals(409, agency.officer.submit(approved, "ส่งและตรึงสำเนา").status());
  }

  @Test
  void whatWasHandedInStaysWhateverIsPublishedOrWithdrawnLater() {
    agency.handIn();
    String before = agency.officer.get(agency.sheet + "/O9").html().select("main").text();
    assertTrue(before.contains("facebook") && before.contains("ฉบับที่ 1"), before);
    agency.prove("O9", "line");
    agency.publish("O9");
    assertEquals(before, agency.officer.get(agency.sheet + "/O9").html().select("main").text());
    agency.officer.submit(agency.officer.get("./2566/disclosure/O9"), "ถอนการเผยแพร่", "withdraw-reason", "ทดสอบ");
    assertEquals(before, agency.officer.get(agency.sheet + "/O9").html().select("main").text());
    assertEquals(409, agency.officer.post(agency.sheet, "version", "0", "O9.address", "https://new.example.org").status());
  }

  @Test
  void theDatabaseItselfRefusesToChangeACopy() {
    agency.handIn();
    var change = TestServer.part(JdbcClient.class).sql("update review.frozen set address = 'x' where agency = :agency")
        .param("agency", agency.office.agency().id());
    assertThrows(org.springframework.dao.DataAccessException.class, change::update);
  }

  @Test
  void aFrozenFileIsThereAfterItsItemWasWithdrawn() {
    agency.officer.submitWithFiles(agency.officer.get("./2566/disclosure/O1"), "เพิ่มหลักฐาน", "files",
        Map.of("ผัง.txt", "แผนผังโครงสร้าง".getBytes(StandardCharsets.UTF_8)), "kind", "FILE", "components", "1");
    agency.publish("O1");
    agency.handIn();
    agency.officer.submit(agency.officer.get("./2566/disclosure/O1"), "ถอนการเผยแพร่", "withdraw-reason", "ทดสอบ");
    String file = agency.officer.get(agency.sheet + "/O1").html().select("a[href*=/files/]").attr("href");
    Answer answer = agency.officer.get(file);
    assertEquals(200, answer.status(), file);
    assertEquals("แผนผังโครงสร้าง", new String(answer.bytes(), StandardCharsets.UTF_8));
    assertEquals(404, agency.officer.get(file.replace("/O1/", "/O9/")).status(), "of that item only");
  }

  @Test
  void theSheetIsAFileBeforeAndAfterItIsHandedIn() {
    agency.officer.submit(agency.officer.get(agency.sheet), "บันทึกแบบ", "O1.explanation", "=HYPERLINK(\"x\")", "O1.address",
        "https://example.org");
    String draft = agency.officer.get(agency.sheet + "/file/csv").text();
    assertTrue(draft.contains("O9,") && draft.contains("/ita/2566/O9") && draft.contains("ข้อมูลสมมติ"), draft);
    assertTrue(draft.contains("'=HYPERLINK"), "no spreadsheet takes it for a formula");
    agency.handIn();
    assertEquals(draft.lines().count(), agency.officer.get(agency.sheet + "/file/csv").text().lines().count());
    Answer workbook = agency.officer.get(agency.sheet + "/file/xlsx");
    assertEquals(200, workbook.status());
    assertEquals("PK", new String(workbook.bytes(), 0, 2, StandardCharsets.US_ASCII));
  }

  @Test
  void thereIsOneOpenSheetOfAPurpose() {
    Answer again = agency.officer.submit(agency.officer.get(HandingIn.LIST), "เริ่มแบบบันทึก", "purpose", "MOCK", "days",
        "15",
        "window-source", "x");
    assertEquals(409, again.status());
    Answer other = agency.officer.submit(agency.officer.get(HandingIn.LIST), "เริ่มแบบบันทึก", "purpose", "OFFICIAL",
        "days", "0",
        "window-source", "");
    assertEquals(422, other.status());
    assertTrue(other.shows("1 ถึง 90"));
  }

  @Test
  void theTrailTellsWhoDidWhat() {
    agency.handIn();
    long id = Long.parseLong(agency.sheet.substring(agency.sheet.lastIndexOf('/') + 1));
    var deeds = TestServer.part(AuditTrail.class).of(agency.office.agency().id(), "submission", id).stream()
        .map(entry -> entry.deed()).toList();
    assertEquals(java.util.List.of("submitted", "approved", "created"), deeds);
  }
}
