package org.prongsai.server.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

class ResultPagesTest {

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);

  private Answer seed3() {
    return officer.follow(officer.upload("./2568/results/upload", "file", "seed3.csv", Seeds.csv(3), "version", "0"));
  }

  @Test
  void aYearWithoutScoresSaysInOneSentenceWhatToBring() {
    Answer page = officer.get("./2568/results");
    assertEquals(200, page.status());
    assertTrue(page.shows("นำคะแนนปี 2568 ที่สำนักงาน ป.ป.ช. ประกาศมาเท่าที่มี"));
    assertEquals(1, page.html().select("input[type=file]").size());
  }

  @Test
  void whoMayNotEnterScoresIsToldWhoDoes() {
    Answer page = office.as(Role.MAYOR).get("./2568/results");
    assertTrue(page.shows("เมื่อเจ้าหน้าที่ผู้รับผิดชอบ ITA บันทึกคะแนน"));
    assertTrue(page.html().select("input[type=file]").isEmpty());
    assertEquals(403, office.as(Role.MAYOR).upload("./2568/results/upload", "file", "a.csv", Seeds.csv(3)).status());
  }

  @Test
  void seedThreeUploadedIsTheScoreCardWithTheWayToItsWeaknesses() {
    Answer page = seed3();
    assertTrue(page.shows("91.59"));
    assertTrue(page.shows("ระดับผ่าน"));
    assertTrue(page.shows("ระดับถัดไปคือ ผ่านดี"));
    assertTrue(page.shows("OIT ต้องได้ 85 ขาดอีก 2.50 คะแนน"), page.html().select(".goal").text());
    assertEquals("/office/" + office.agency().slug() + "/2569/findings",
        page.html().select(".page-actions a.btn-main").attr("href"));
    assertTrue(page.shows("บันทึกคะแนน 29 รายการแล้ว"), page.html().select(".notice").text());
  }

  @Test
  void theHeadingThatContradictsTheTableIsShownAndMendedByOneButton() {
    Answer page = seed3();
    assertTrue(page.shows("ตัวชี้วัดที่ 8 พิมพ์ไว้ 99.05 แต่ตัวเลขอื่นให้ 94.30"), page.html().select(".notice").text());
    Answer mended = officer.follow(officer.submit(page, "ไม่ใช้ค่า 99.05 ตัวชี้วัดที่ 8"));
    assertTrue(mended.shows("ไม่ใช้ค่า 99.05 ของ ตัวชี้วัดที่ 8 แล้ว"));
    assertFalse(mended.shows("พิมพ์ไว้ 99.05"));
    assertTrue(mended.shows("91.59"));
    assertTrue(officer.get("./2568/results/scores").shows("แก้ตัวเลขที่ขัดแย้งกัน"));
  }

  @Test
  void seedTwoMustImprove() {
    Answer page = officer.follow(officer.upload("./2566/results/upload", "file", "seed2.csv", Seeds.csv(2), "version", "0"));
    assertTrue(page.shows("71.54"));
    assertTrue(page.shows("ระดับต้องปรับปรุง"));
  }

  @Test
  void theAgencyYearFileBringsItsScores() {
    Answer page = officer.follow(
        officer.upload("./2568/results/upload", "file", "seed-3.yaml", Seeds.file(3), "version", "0"));
    assertTrue(page.shows("91.59"));
    assertTrue(officer.get("./2568/results/scores").shows("ไฟล์ข้อมูลหน่วยงานรายปี seed-3.yaml"));
  }

  @Test
  void theAgencyYearFileOfAnotherYearIsRefused() {
    Answer page = officer.upload("./2567/results/upload", "file", "seed-3.yaml", Seeds.file(3), "version", "0");
    assertEquals(422, page.status());
    assertTrue(page.shows("ไฟล์นี้เป็นผลของปี 2568 แต่หน้านี้เป็นของปี 2567"));
  }

  @Test
  void theScoreCardIsExportedInEachFormat() throws IOException {
    seed3();
    assertTrue(officer.get("./2568/results/scorecard.csv").text().contains("total,,\"\",91.59,91.58,91.60,91.59"));
    Answer json = officer.get("./2568/results/scorecard.json");
    assertTrue(json.text().contains("\"criteria\" : \"ita-2568\""), json.text().substring(0, 200));
    assertTrue(new String(officer.get("./2568/results/scorecard.pdf").bytes(), StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    assertTrue(officer.get("./2568/results/scorecard.docx").text().startsWith("PK"));
    try (var sheets = new XSSFWorkbook(new ByteArrayInputStream(officer.get("./2568/results/scorecard.xlsx").bytes()))) {
      assertTrue(sheets.getNumberOfSheets() > 0);
    }
  }

  @Test
  void anotherFileTakesThePlaceOfAllThatStoodAndTheOldFiguresAreKept() {
    seed3();
    Answer again = officer.get("./2568/results/enter");
    assertTrue(again.shows("ขณะนี้มีคะแนน 29 รายการ"), again.html().select(".notice").text());
    Answer page = officer.follow(officer.upload("./2568/results/upload", "file", "total.csv",
        "code,part,score\ntotal,,80.00\n".getBytes(StandardCharsets.UTF_8), "version", "1"));
    assertTrue(page.shows("80.00"));
    assertFalse(page.shows("91.59"));
    assertTrue(officer.get("./2568/results/scores").shows("91.59"));
  }

  @Test
  void whatWasEnteredCanBeBroughtInAgain() {
    seed3();
    byte[] kept = officer.get("./2568/results/scores.csv").bytes();
    Office other = Office.open();
    Visitor there = other.as(Role.OFFICER);
    assertTrue(there.follow(there.upload("./2568/results/upload", "file", "scores.csv", kept, "version", "0")).shows("91.59"));
  }

  @Test
  void anotherAgencySeesNothing() {
    seed3();
    Visitor stranger = Office.open().as(Role.OFFICER);
    String path = "/office/" + office.agency().slug() + "/2568/results";
    assertEquals(404, stranger.get(path).status());
    assertEquals(404, stranger.get(path + "/scorecard.json").status());
    assertEquals(404, stranger.post(path + "/repair", "figure", "indicator:8", "given", "99.05").status());
    assertTrue(stranger.get("./2568/results").html().select(".goal").isEmpty());
  }

  @Test
  void thePageSpeaksEnglishToo() {
    seed3();
    Answer page = office.as(Role.OFFICER).reading("en").get("./2568/results");
    assertTrue(page.shows("Level: Passed"), page.html().select(".goal").text());
    assertTrue(page.shows("OIT needs 85 2.50 points short"), page.html().select(".goal").text());
  }

  @Test
  void theWayIntoTheResultsLeadsToTheLatestYear() {
    seed3();
    assertEquals("/office/" + office.agency().slug() + "/2568/results", officer.get("./results").location());
  }

  @Test
  void theVersionsSayWhoEnteredWhatFromWhere() {
    seed3();
    Answer page = officer.get("./2568/results/scores");
    assertTrue(page.shows("ไฟล์ CSV seed3.csv"));
    assertTrue(page.shows("SHA-256"));
    assertTrue(page.shows("ผู้ทดสอบ officer"));
  }

  @Test
  void theYearsStandSideBySideAndWhatChangedIsMarked() {
    seed3();
    TestServer.part(Results.class).importFrom(office.person(Role.OFFICER).author(), Seeds.year(2));
    Answer page = officer.get("./2568/results/years");
    assertTrue(page.shows("2566"));
    assertTrue(page.shows("เพิ่ม 20.05"), page.html().select("#heads").text());
    assertTrue(page.html().select("#indicators").text().contains("เทียบกับปีก่อนไม่ได้"), page.html().select("#indicators").text());
  }
}
