package org.prongsai.server.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items that write themselves: rows come in through the pages, and page, data and prediction change with them and with nothing else. */
class WrittenByPlansTest {

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Visitor stranger = Visitor.stranger();
  private final String open = "/a/" + office.agency().slug() + "/ita/2566";

  private Answer add(String plan, String name, String budget) {
    return officer.submit(officer.get("./2566/plans/" + plan + "/new"), "บันทึก", "name", name, "budget",
        budget.equals("none") ? "none" : "amount", "amount", budget.equals("none") ? "" : budget, "owner",
        office.units().getFirst().id());
  }

  private void agree(String plan) {
    Answer page = officer.get("./2566/plans/" + plan);
    officer.submit(page, page.html().select("button").eachText().stream().filter(each -> each.startsWith("เห็นชอบร่าง"))
        .findFirst().orElseThrow());
  }

  private List<String> states(String item) {
    return officer.get("./2566/disclosure/" + item).html().select("#proofs .components > li > .status").eachText();
  }

  private String predicted() {
    return officer.get("./2566/disclosure").html().select("p.lead strong").first().text();
  }

  private JsonNode published(String item) {
    JsonNode items = JsonMapper.shared().readTree(stranger.get(open + ".json").bytes()).get("items");
    return items.valueStream().filter(each -> each.get("code").asString().equals(item)).findFirst().orElseThrow();
  }

  @Test
  void anEmptyAgencyLacksEverythingAndADraftIsNoPlanYet() {
    assertEquals(List.of("ยังไม่มี"), states("O11").stream().distinct().toList());
    add("operations", "ปรับปรุงถนนสายหลัก", "๑๒๐,๐๐๐");
    assertEquals(List.of("ยังไม่มี"), states("O11").stream().distinct().toList());
    agree("operations");
    assertEquals(List.of("มีครบ"), states("O11").stream().distinct().toList());
    assertEquals(List.of("ยังไม่มี"), states("O12").stream().distinct().toList(), "nothing was reported yet");
    assertEquals(List.of("ยังไม่มี"), states("O36").stream().distinct().toList(), "another plan");
  }

  @Test
  void aBudgetThatIsTakenOutOfOneActivityIsMissingAndThePublicSeesItOnlyWhenItIsPublishedAgain() {
    add("operations", "ปรับปรุงถนนสายหลัก", "120000");
    add("operations", "อบรมอาสาสมัคร", "none");
    agree("operations");
    String before = predicted();
    officer.submit(officer.get("./2566/disclosure/O11"), "เผยแพร่");
    String page = stranger.get(open + "/O11").html().select("main").text();
    assertTrue(page.contains("ปรับปรุงถนนสายหลัก") && page.contains("120,000") && page.contains("ไม่ใช้งบประมาณ"), page);
    assertEquals("published", published("O11").get("status").asString());

    String activity = officer.get("./2566/plans/operations").html().select("tbody th a").first().attr("href");
    officer.submit(officer.get(activity), "บันทึก", "amount", "");
    Answer item = officer.get("./2566/disclosure/O11");
    assertEquals(List.of("มีครบ", "มีครบ", "ยังไม่มี", "มีครบ", "มีครบ"), states("O11"));
    assertEquals(activity, item.html().select(".component-gaps a").attr("href"), "it says where to mend it");
    assertTrue(item.shows("งบประมาณ: ปรับปรุงถนนสายหลัก"));
    assertTrue(Double.parseDouble(predicted().split(" ")[0]) < Double.parseDouble(before.split(" ")[0]), predicted());
    assertEquals(page, stranger.get(open + "/O11").html().select("main").text());
    assertEquals("published", published("O11").get("status").asString());

    officer.submit(item, "เผยแพร่ฉบับใหม่");
    assertEquals("incomplete", published("O11").get("status").asString());
    assertFalse(published("O11").get("components").get(2).get("met").asBoolean());
    assertTrue(stranger.get(open + "/O11").shows("ยังไม่มี"));
    assertTrue(stranger.get(open + "/O11?edition=1").shows("120,000"));
  }

  /** The year that runs, in the terms of the latest criteria: O6 is a plan with its progress. */
  @Test
  void whatUnitsReportIsTheProgressThatIsDisclosed() {
    int year = FiscalYear.of(Bangkok.day(TestServer.part(Clock.class).instant())).year();
    String plan = "./" + year + "/plans/operations";
    officer.submit(officer.get(plan + "/new"), "บันทึก", "name", "ปรับปรุงถนนสายหลัก", "amount", "120000", "owner",
        office.units().getFirst().id());
    officer.submit(officer.get(plan), "เห็นชอบร่าง 1 กิจกรรม");
    String item = "./" + year + "/disclosure/O6";
    String report = officer.get(item).html().select(".component-gaps a").first().attr("href");
    assertEquals(303, officer.submit(officer.get(report), "ส่งรายงาน", "standing", "UNDER_WAY", "progress",
        "ลงนามสัญญาแล้ว", "spent-none", "yes").status());
    Answer written = officer.get(item);
    assertTrue(written.shows("มีแล้ว 1 จาก 1 องค์ประกอบ"), written.html().text());
    String shown = officer.get(item + "/preview").html().select("main").text();
    assertTrue(shown.contains("ลงนามสัญญาแล้ว") && shown.contains("120,000"), shown);
  }

  /** Page, Word, spreadsheet, CSV and JSON say the same rows; the hash is of the content in the JSON, byte for byte. */
  @Test
  void whatIsPublishedIsThereInEveryForm() throws Exception {
    add("operations", "ปรับปรุงถนน \"สายหลัก\", ระยะที่ ๑", "120000.50");
    agree("operations");
    officer.submit(officer.get("./2566/disclosure/O11"), "เผยแพร่");
    String table = stranger.get(open + "/O11").html().select("a[href*=.csv]").attr("href");
    String csv = stranger.get(table).text();
    assertTrue(csv.startsWith("\uFEFFnumber,activity,budget,source,period,owner,indicators\r\n1,"), csv);
    assertTrue(csv.contains("\"ปรับปรุงถนน \"\"สายหลัก\"\", ระยะที่ ๑\",120000.50,"), csv);

    String json = stranger.get(open + "/O11.json").text();
    String content = json.substring(json.indexOf("\"content\":") + 10, json.length() - 1);
    assertEquals(JsonMapper.shared().readTree(json).get("hash").asString(), HexFormat.of().formatHex(
        MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8))));
    assertEquals("ข้อมูลสมมติ", JsonMapper.shared().readTree(json).get("note").asString());

    try (var word = new XWPFDocument(new ByteArrayInputStream(stranger.get(open + "/O11.docx").bytes()))) {
      assertTrue(word.getTables().getFirst().getText().contains("๑๒๐,๐๐๐.๕๐"), word.getTables().getFirst().getText());
    }
    try (var sheets = new XSSFWorkbook(new ByteArrayInputStream(stranger.get(open + "/O11.xlsx").bytes()))) {
      assertTrue(StreamSupport.stream(sheets.spliterator(), false).flatMap(sheet -> StreamSupport.stream(sheet.spliterator(), false))
          .flatMap(row -> StreamSupport.stream(row.spliterator(), false))
          .anyMatch(cell -> cell.getCellType() == CellType.NUMERIC && cell.getNumericCellValue() == 120000.5));
    }
    assertEquals("%PDF", new String(stranger.get(open + "/O11.pdf").bytes(), 0, 4, StandardCharsets.US_ASCII));
    assertEquals(404, stranger.get(open + "/O11/nothing.csv").status());
    assertEquals(404, stranger.get(open + "/O12.pdf").status(), "nothing was published of it");
  }

  @Test
  void twoWhoEditOneActivityAreShownBoth() {
    add("operations", "ปรับปรุงถนนสายหลัก", "120000");
    String activity = officer.get("./2566/plans/operations").html().select("tbody th a").first().attr("href");
    Answer mine = officer.get(activity);
    officer.submit(officer.get(activity), "บันทึก", "amount", "90000");
    Answer both = officer.submit(mine, "บันทึก", "amount", "80000");
    assertEquals(409, both.status());
    assertTrue(both.shows("80000") && both.shows("90,000"), both.html().text());
    assertEquals(303, officer.submit(both, "บันทึก", "amount.keep", "theirs").status());
    assertTrue(officer.get("./2566/plans/operations").shows("90,000"));
  }

  @Test
  void badInputOfAnActivityComesBackAsTypedWithWhatToDo() {
    Answer fresh = officer.get("./2566/plans/operations/new");
    Answer refused = officer.submit(fresh, "บันทึก", "name", "", "amount", "หมื่นสอง", "period", "ภายในเดือนสิบสาม");
    assertEquals(422, refused.status());
    assertEquals("หมื่นสอง", refused.html().getElementById("amount").val());
    assertEquals("ภายในเดือนสิบสาม", refused.html().getElementById("period").val());
    assertTrue(refused.html().select(".error-summary li").size() >= 3, refused.html().select(".error-summary").text());
    assertEquals(404, officer.get("./2566/plans/integrity-measures").status());
    assertEquals(404, officer.get("./2566/plans/nothing").status());
  }

  @Test
  void whatIsDroppedNamesItsReasonAndIsInThePlanNoMore() {
    add("operations", "ปรับปรุงถนนสายหลัก", "120000");
    String activity = officer.get("./2566/plans/operations").html().select("tbody th a").first().attr("href");
    assertEquals(422, officer.submit(officer.get(activity), "ยกเลิกกิจกรรมนี้", "reason", "").status());
    officer.submit(officer.get(activity), "ยกเลิกกิจกรรมนี้", "reason", "ไม่ได้รับงบประมาณ");
    assertTrue(officer.get("./2566/plans/operations").shows("ยังไม่มีกิจกรรมในแผนนี้"));
    assertEquals(403, office.as(Role.UNIT).get(activity).status());
  }
}
