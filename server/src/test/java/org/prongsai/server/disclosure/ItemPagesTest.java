package org.prongsai.server.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** An item on its way from proof to the public, without JavaScript. Item O9 of 2566 has one component, O1 three. */
class ItemPagesTest {

  private static final byte[] TEXT = "แผนผังโครงสร้าง".getBytes(StandardCharsets.UTF_8);

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Visitor stranger = Visitor.stranger();
  private final String open = "/a/" + office.agency().slug() + "/ita/2566";

  private Answer prove(String item, String title, Object components) {
    return officer.submit(officer.get("./2566/disclosure/" + item), "เพิ่มหลักฐาน", "kind", "ADDRESS", "address",
        "https://example.org/" + title, "title", title, "components", components);
  }

  private Answer publish(String item) {
    Answer page = officer.get("./2566/disclosure/" + item);
    return officer.submit(page, page.html().text().contains("เผยแพร่ฉบับใหม่") ? "เผยแพร่ฉบับใหม่" : "เผยแพร่");
  }

  @Test
  void anEmptyAgencyLacksEveryComponentAndShowsNothing() {
    Answer list = officer.get("./2566/disclosure");
    assertEquals(43, list.html().select("tbody th a[href*=/disclosure/O]").size());
    assertTrue(list.html().select("tbody td[data-label=องค์ประกอบที่มี]").stream().allMatch(cell -> cell.text().startsWith("0/")));
    assertTrue(list.shows("คะแนนแบบตรวจที่คาดไว้ 0.00"), list.html().text());
    assertEquals(43, stranger.get(open).html().select("li.missing").size());
    assertTrue(stranger.get(open + "/O9").shows("ยังไม่เผยแพร่"));
  }

  @Test
  void whatIsProvedIsPublicOnlyWhenItIsPublished() {
    assertEquals(303, prove("O9", "facebook", "1").status());
    assertTrue(officer.get("./2566/disclosure/O9").shows("มีแล้ว 1 จาก 1 องค์ประกอบ"));
    assertFalse(stranger.get(open + "/O9").shows("facebook"));
    assertTrue(officer.get("./2566/disclosure/O9/preview").shows("facebook"));
    assertEquals(303, publish("O9").status());
    Answer item = stranger.get(open + "/O9");
    assertTrue(item.shows("facebook") && item.shows("มีครบ") && item.shows("ฉบับที่ 1"));
    assertTrue(item.shows("ข้อมูลสำหรับสาธิต"), "an invented agency says so on every page");
    assertEquals("https://example.org/facebook", item.html().select(".component-proof a").attr("href"));
  }

  @Test
  void nothingThatIsPublishedChangesSilentlyAndEveryEditionStaysReadable() {
    prove("O9", "facebook", "1");
    publish("O9");
    String before = stranger.get(open + "/O9").html().select("main").text();
    prove("O9", "line", "1");
    assertEquals(before, stranger.get(open + "/O9").html().select("main").text());
    assertTrue(officer.get("./2566/disclosure/O9").shows("แก้ไขหลังเผยแพร่"));
    publish("O9");
    assertNotEquals(before, stranger.get(open + "/O9").html().select("main").text());
    Answer first = stranger.get(open + "/O9?edition=1");
    assertTrue(first.shows("ซึ่งมีฉบับใหม่กว่าแล้ว") && !first.html().select(".published").text().contains("line"));
    assertEquals(404, stranger.get(open + "/O9?edition=3").status());
  }

  @Test
  void withdrawalTakesAllEditionsBackAndLeavesItsReason() {
    prove("O9", "facebook", "1");
    publish("O9");
    Answer refused = officer.submit(officer.get("./2566/disclosure/O9"), "ถอนการเผยแพร่", "withdraw-reason", " ");
    assertEquals(422, refused.status());
    officer.submit(officer.get("./2566/disclosure/O9"), "ถอนการเผยแพร่", "withdraw-reason", "ลงผิดหน่วยงาน");
    Answer gone = stranger.get(open + "/O9");
    assertEquals(410, gone.status());
    assertTrue(gone.shows("ลงผิดหน่วยงาน") && !gone.shows("facebook"));
    assertEquals(410, stranger.get(open + "/O9?edition=1").status());
    assertTrue(officer.get("./2566/disclosure/O9").shows("ถอนการเผยแพร่แล้ว"));
    publish("O9");
    assertTrue(stranger.get(open + "/O9").shows("facebook"));
  }

  @Test
  void aFileIsHandedOutByItsContentWhileItIsPublishedAndNotBefore() {
    Answer page = officer.get("./2566/disclosure/O1");
    Answer taken = officer.submitWithFiles(page, "เพิ่มหลักฐาน", "files", Map.of("ผังโครงสร้าง.txt", TEXT), "kind", "FILE",
        "components", "1");
    assertEquals(303, taken.status());
    Answer preview = officer.get("./2566/disclosure/O1/preview");
    String inside = preview.html().select(".files a").attr("href");
    assertEquals(200, officer.get(inside).status());
    String address = "/a/" + office.agency().slug() + "/files/" + inside.substring(inside.indexOf("/preview/") + 9);
    assertEquals(404, stranger.get(address).status());
    publish("O1");
    Answer file = stranger.get(stranger.get(open + "/O1").html().select(".files a").attr("href"));
    assertEquals(200, file.status());
    assertEquals(new String(TEXT, StandardCharsets.UTF_8), new String(file.bytes(), StandardCharsets.UTF_8));
    assertEquals(404, stranger.get(address.replaceFirst("/a/[^/]+", "/a/" + Office.open().agency().slug())).status());
    officer.submit(officer.get("./2566/disclosure/O1"), "ถอนการเผยแพร่", "withdraw-reason", "ทดสอบ");
    assertEquals(404, stranger.get(address).status());
  }

  @Test
  void aStatementThatThereIsNoneMeetsAComponentAndAnEmptyFieldDoesNot() {
    Answer page = officer.get("./2566/disclosure/O29");
    Answer refused = officer.submit(page, "เพิ่มหลักฐาน", "kind", "NONE", "title", "", "components", "1");
    assertEquals(422, refused.status());
    officer.submit(page, "เพิ่มหลักฐาน", "kind", "NONE", "title", "ไม่มีเรื่องร้องเรียนในช่วง 6 เดือนแรก", "components",
        List.of("1", "2", "3", "4", "5", "6"));
    publish("O29");
    Answer item = stranger.get(open + "/O29");
    assertTrue(item.shows("ไม่มีเรื่องร้องเรียนในช่วง 6 เดือนแรก") && item.shows("ระบุว่าไม่มี"));
  }

  @Test
  void theSecondReaderIsAnotherPersonAndReadsTheVeryContentThatIsPublished() {
    prove("O9", "facebook", "1");
    officer.submit(officer.get("./2566/disclosure/O9"), "ส่งให้ผู้อ่านคนที่สอง");
    Answer own = officer.get("./2566/disclosure/O9");
    assertTrue(own.shows("พร้อม รอผู้อ่านคนที่สอง") && !own.html().select("button").eachText().contains("อ่านแล้ว เห็นว่าเผยแพร่ได้"));
    assertEquals(403, officer.post("./2566/disclosure/O9/read", "seen", seen(own)).status());

    Visitor reader = office.as(Role.READER);
    Answer shown = reader.get("./2566/disclosure/O9");
    prove("O9", "line", "1");
    assertEquals(409, reader.submit(shown, "อ่านแล้ว เห็นว่าเผยแพร่ได้").status(), "it is no longer what the reader saw");
    officer.submit(officer.get("./2566/disclosure/O9"), "ส่งให้ผู้อ่านคนที่สอง");
    Answer returned = reader.get("./2566/disclosure/O9");
    assertEquals(422, reader.submit(returned, "ส่งคืนให้แก้ไข", "reason", "").status());
    reader.submit(returned, "ส่งคืนให้แก้ไข", "reason", "ลิงก์ที่สองเปิดไม่ได้");
    assertTrue(officer.get("./2566/disclosure/O9").shows("ลิงก์ที่สองเปิดไม่ได้"));
    officer.submit(officer.get("./2566/disclosure/O9"), "ส่งให้ผู้อ่านคนที่สอง");
    reader.submit(reader.get("./2566/disclosure/O9"), "อ่านแล้ว เห็นว่าเผยแพร่ได้");
    assertTrue(officer.get("./2566/disclosure/O9").shows("อ่านแล้ว รอเผยแพร่"));
  }

  private static String seen(Answer page) {
    return page.html().select("input[name=seen]").attr("value");
  }

  @Test
  void unitsProveTheItemsThatAreTheirsAndNoOthers() {
    officer.submit(officer.get("./2566/disclosure/O9"), "บันทึก", "units", "สำนักปลัด", "due", "๓๑ มีนาคม ๒๕๖๖");
    assertTrue(officer.get("./2566/disclosure").shows("31 มี.ค. 2566"));
    Visitor unit = office.as(Role.UNIT);
    Answer theirs = unit.get("./2566/disclosure/O9");
    assertEquals(303, unit.submit(theirs, "เพิ่มหลักฐาน", "kind", "ADDRESS", "address", "example.org/page", "title", "เพจ",
        "components", "1").status());
    assertTrue(unit.get("./2566/disclosure/O1").html().select("form[action$=/proof]").isEmpty());
    assertEquals(403, unit.post("./2566/disclosure/O1/proof", "kind", "NONE", "title", "ไม่มี", "components", "1").status());
    assertEquals(403, unit.post("./2566/disclosure/O9/publish", "seen", seen(theirs)).status());
  }

  @Test
  void badInputComesBackAsItWasTypedWithWhatToDo() {
    Answer page = officer.get("./2566/disclosure/O9");
    Answer address = officer.submit(page, "เพิ่มหลักฐาน", "kind", "ADDRESS", "address", "javascript:alert(1)", "title", "เพจ",
        "components", "1");
    assertEquals(422, address.status());
    assertEquals("javascript:alert(1)", address.html().getElementById("address").val());
    assertFalse(address.html().select("a[href=#address]").isEmpty());
    assertEquals(422, officer.submit(page, "เพิ่มหลักฐาน", "kind", "FILE", "components", "1").status());
    assertEquals(422, officer.submit(page, "เพิ่มหลักฐาน", "kind", "ADDRESS", "address", "https://example.org", "title", "เพจ",
        "components", "").status());
    Answer due = officer.submit(page, "บันทึก", "due", "๒๙ กุมภาพันธ์ ๒๕๖๖");
    assertEquals(422, due.status());
    assertEquals("๒๙ กุมภาพันธ์ ๒๕๖๖", due.html().getElementById("due").val());
    assertEquals(404, officer.get("./2566/disclosure/O44").status());
    assertEquals(404, stranger.get(open + "/O44").status());
  }

  @Test
  void twoWhoCareForOneItemAreToldOfEachOther() {
    Answer mine = officer.get("./2566/disclosure/O9");
    officer.submit(officer.get("./2566/disclosure/O9"), "บันทึก", "note", "รอผู้บริหารยืนยัน");
    Answer conflict = officer.submit(mine, "บันทึก", "note", "ขอรายชื่อจากกองคลัง");
    assertEquals(409, conflict.status());
    assertTrue(conflict.shows("รอผู้บริหารยืนยัน"));
    assertEquals("ขอรายชื่อจากกองคลัง", conflict.html().getElementById("note").wholeText().strip());
    assertEquals(303, officer.submit(conflict, "บันทึก").status());
  }

  @Test
  void lastYearsProofIsCarriedOverAndCountsOnlyWhenItIsRenewed() {
    prove("O2", "facebook", "1");
    officer.submit(officer.get("./2567/disclosure"), "คัดลอกจากปี 2566");
    Answer list = officer.get("./2567/disclosure");
    String item = list.html().select("tbody tr").stream().filter(row -> row.text().contains("กำลังรวบรวม")).findFirst()
        .orElseThrow().select("th a").attr("href");
    Answer carried = officer.get(item);
    assertTrue(carried.shows("facebook") && carried.shows("มีแล้ว 0 จาก"));
    assertEquals(422, officer.submit(carried, "ใช้กับปีนี้").status(), "of which component?");
    officer.submit(carried, "ใช้กับปีนี้", "components", "1");
    assertTrue(officer.get(item).shows("มีแล้ว 1 จาก"));
  }

  @Test
  void everyStepStandsInTheTrailAndTheChainHolds() {
    prove("O9", "facebook", "1");
    publish("O9");
    officer.submit(officer.get("./2566/disclosure/O9"), "ถอนการเผยแพร่", "withdraw-reason", "ทดสอบ");
    List<String> subjects = TestServer.part(AuditTrail.class).subjects(office.agency().id());
    assertTrue(subjects.containsAll(List.of("evidence", "publication")), subjects.toString());
    assertTrue(office.as(Role.ADMINISTRATOR).get("./trail").shows("facebook"));
  }
}
