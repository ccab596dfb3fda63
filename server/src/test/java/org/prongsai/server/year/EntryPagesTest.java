package org.prongsai.server.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

class EntryPagesTest {

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Results results = TestServer.part(Results.class);

  private Answer upload(String name, String text) {
    return upload(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Answer upload(String name, byte[] content) {
    return officer.upload("./2568/results/upload", "file", name, content, "version", "0");
  }

  private static byte[] madeUpSheet(String... parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(out)) {
      for (int i = 0; i < parts.length; i += 2) {
        zip.putNextEntry(new java.util.zip.ZipEntry(parts[i]));
        zip.write(parts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  @Test
  void aMadeUpSheetIsRefusedAndNeverAFault() throws IOException {
    String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    String main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    String[] parts = {
        "[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
            + "<Override PartName=\"/xl/s.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>",
        "_rels/.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"" + office + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>",
        "xl/workbook.xml", "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\"><sheets>"
            + "<sheet name=\"a\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>",
        "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
            + "<Relationship Id=\"r1\" Type=\"" + office + "/worksheet\" Target=\"s.xml\"/></Relationships>",
        "xl/s.xml", ""};
    String secret = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]>";
    String laughs = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    for (String sheet : List.of(
        "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>999</v></c></row></sheetData></worksheet>",
        "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\"><c r=\"??\" t=\"str\"><v>code</v></c></row></sheetData></worksheet>",
        "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"-5\"><c r=\"A99999999999\" t=\"str\"><v>code</v></c></row></sheetData></worksheet>",
        secret + "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&e;</v></c></row></sheetData></worksheet>",
        laughs + "<worksheet xmlns=\"" + main + "\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"str\"><v>&b;</v></c></row></sheetData></worksheet>",
        "not even xml")) {
      parts[9] = sheet;
      Answer page = upload("scores.xlsx", madeUpSheet(parts));
      assertEquals(422, page.status(), sheet);
      assertTrue(standing().isEmpty());
    }
  }

  private Map<String, String> standing() {
    return results.of(office.agency().id(), 2568).map(result -> ScoreChanges.texts(result.entered().scores()))
        .orElse(Map.of());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "code,part,points;I7,,96.77                 | a.csv บรรทัดที่ 1",
      "code,part,score;I7,,96.77;E9,public,101    | a.csv บรรทัดที่ 3 อักษรที่ 11",
      "code,part,score;X99,,96.77                 | a.csv บรรทัดที่ 2 อักษรที่ 1",
      "code,part,score;E9,somewhere,96.77         | a.csv บรรทัดที่ 2 อักษรที่ 4",
      "code,part,score;I7,,ดีมาก                   | a.csv บรรทัดที่ 2 อักษรที่ 5"})
  void aFileThatIsWrongIsRefusedWithThePlaceAndNothingIsTaken(String lines, String place) {
    Answer page = upload("a.csv", lines.replace(';', '\n'));
    assertEquals(422, page.status());
    assertTrue(page.html().select("#problems").text().contains(place), page.html().select("#problems").text());
    assertTrue(standing().isEmpty());
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    Answer page = upload("a.csv", "code,part,score\nI7,,500\nX1,,1\nI5,,77\n");
    assertTrue(page.html().select("#problems").text().contains("พบ 2 แห่งที่ต้องแก้"));
  }

  @Test
  void thaiDigitsAndOddCodesAreRead() {
    upload("a.csv", "code,part,score\no๑๒,,๐\n๐๕,,๑๐๐\ne๙,public,๙๐.๐๐\n");
    assertEquals(Map.of("O12", "0", "O5", "100", "E9/public", "90.00"), standing());
  }

  @Test
  void aFileInTheThaiLettersOfWindowsIsRead() {
    byte[] file = "code,part,score\nตัวชี้วัดที่ ๘,,๙๔.๓๐\n".getBytes(Charset.forName("x-windows-874"));
    upload("a.csv", file);
    assertEquals(Map.of("indicator:8", "94.30"), standing());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "empty.csv    | ''                | ไฟล์นี้ว่างเปล่า",
      "blank.csv    | ' '               | ไฟล์นี้ว่างเปล่า",
      "report.pdf   | %PDF-1.7 abc      | ไฟล์นี้ไม่ใช่ CSV, XLSX",
      "broken.xlsx  | PK\u0003\u0004abc | เปิดไฟล์นี้แบบ XLSX ไม่ได้"})
  void aFileOfAnotherKindIsToldFromABrokenOne(String name, String content, String said) {
    Answer page = upload(name, content);
    assertEquals(422, page.status());
    assertTrue(page.shows(said), page.html().select("main").text());
  }

  @Test
  void withoutAFileTheFieldSaysSo() {
    Answer page = officer.upload("./2568/results/upload", "file", "", new byte[0], "version", "0");
    assertEquals(422, page.status());
    assertTrue(page.shows("ไฟล์คะแนน"));
    assertFalse(page.html().select(".error-summary").isEmpty());
  }

  @Test
  void aSheetIsReadByWhatItsCellsHold() throws IOException {
    upload("scores.xlsx", sheet(List.of(
        List.of("code", "part", "score"), List.of("I7", "", new BigDecimal("96.77")),
        List.of("E9", "public", "๙๐.๐๐"), List.of("O12", "", new BigDecimal("0")))));
    assertEquals(Map.of("I7", "96.77", "E9/public", "90.00", "O12", "0"), standing());
  }

  @Test
  void aSheetThatIsWrongNamesRowAndColumn() throws IOException {
    Answer page = upload("scores.xlsx", sheet(List.of(
        List.of("code", "part", "score"), List.of("I7", "", new BigDecimal("101")))));
    assertTrue(page.html().select("#problems").text().contains("scores.xlsx แถวที่ 2 คอลัมน์ที่ 3"), page.html().select("#problems").text());
  }

  @Test
  void aBookWithoutSuchASheetIsRefused() throws IOException {
    assertTrue(upload("scores.xlsx", sheet(List.of(List.of("ชื่อ", "คะแนน")))).shows("ไม่มีแผ่นงานใดที่แถวแรกเป็น code"));
  }

  private static byte[] sheet(List<List<Object>> rows) throws IOException {
    try (var book = new XSSFWorkbook(); var out = new ByteArrayOutputStream()) {
      book.createSheet("อื่น").createRow(0).createCell(0).setCellValue("คำอธิบาย");
      var sheet = book.createSheet("scores");
      for (int i = 0; i < rows.size(); i++) {
        var row = sheet.createRow(i);
        for (int j = 0; j < rows.get(i).size(); j++) {
          switch (rows.get(i).get(j)) {
            case BigDecimal number -> row.createCell(j).setCellValue(number.doubleValue());
            case Object text when !text.toString().isEmpty() -> row.createCell(j).setCellValue(text.toString());
            default -> { }
          }
        }
      }
      book.write(out);
      return out.toByteArray();
    }
  }

  @Test
  void aPastedTableFromASheetIsRead() {
    Answer page = officer.get("./2568/results");
    Answer after = officer.post("./2568/results/paste", "version", "0", "criteria", "ita-2568",
        "scores", "code\tpart\tscore\nI7\t\t96.77\n");
    assertEquals(200, page.status());
    assertEquals(303, after.status());
    assertEquals(Map.of("I7", "96.77"), standing());
  }

  @Test
  void aPastedTableThatIsWrongStaysInItsField() {
    Answer page = officer.post("./2568/results/paste", "version", "0", "scores", "code,part,score\nI7,,x\n");
    assertEquals(422, page.status());
    assertTrue(page.html().select("#scores").val().contains("I7,,x"));
  }

  @Test
  void typedScoresStandAndAFigurePublishedTwiceKeepsBoth() {
    Answer form = officer.get("./2568/results/type");
    Answer after = officer.submit(form, "บันทึกคะแนนและแสดงผล",
        "I7", "๙๖.๗๗", "E9/public", "90.00", "indicator:8", "94.30 / 99.05");
    assertEquals(303, after.status(), after.text());
    assertEquals(Map.of("I7", "96.77", "E9/public", "90.00", "indicator:8", "94.30 / 99.05"), standing());
    assertEquals("94.30 / 99.05", officer.get("./2568/results/type").html().getElementById("indicator:8").val());
  }

  @Test
  void aTypedScoreThatIsWrongSaysSoAtItsFieldAndKeepsAll() {
    Answer form = officer.get("./2568/results/type");
    Answer page = officer.submit(form, "บันทึกคะแนนและแสดงผล", "I7", "196.77", "E9/public", "90.00");
    assertEquals(422, page.status());
    assertTrue(page.html().getElementById("I7-error").text().contains("196.77"));
    assertEquals("196.77", page.html().getElementById("I7").val());
    assertEquals("90.00", page.html().getElementById("E9/public").val());
    assertTrue(standing().isEmpty());
  }

  @Test
  void twoPeopleWhoChangeOtherFiguresBothKeepTheirs() {
    upload("a.csv", "code,part,score\nI7,,96.77\nE9,public,90\n");
    Person colleague = office.addPerson(Role.OFFICER, Set.of());
    Visitor other = office.as(colleague);
    Answer mine = officer.get("./2568/results/type");
    Answer theirs = other.get("./2568/results/type");
    officer.submit(mine, "บันทึกคะแนนและแสดงผล", "I7", "95");
    Answer after = other.follow(other.submit(theirs, "บันทึกคะแนนและแสดงผล", "E9/public", "99.5"));
    assertTrue(after.shows("โดยรวมกับคะแนนที่ ผู้ทดสอบ officer บันทึกไว้"));
    assertEquals(Map.of("I7", "95", "E9/public", "99.5"), standing());
  }

  @Test
  void twoPeopleWhoChangeTheSameFigureSeeBothAndChoose() {
    upload("a.csv", "code,part,score\nI7,,96.77\nE9,public,90\n");
    Visitor other = office.as(office.addPerson(Role.OFFICER, Set.of()));
    Answer theirs = other.get("./2568/results/type");
    officer.submit(officer.get("./2568/results/type"), "บันทึกคะแนนและแสดงผล", "I7", "95");
    Answer choice = other.submit(theirs, "บันทึกคะแนนและแสดงผล", "I7", "94", "E9/public", "99.5");
    assertEquals(409, choice.status());
    assertTrue(choice.html().select(".conflict").text().contains("94"));
    assertTrue(choice.html().select(".conflict").text().contains("95"));
    assertEquals("95", standing().get("I7"));
    Answer done = other.submit(choice, "บันทึกตามที่เลือก", "I7.keep", "theirs");
    assertEquals(303, done.status());
    assertEquals(Map.of("I7", "95", "E9/public", "99.5"), standing());
    assertEquals(3, results.versions(office.agency().id(), 2568).size());
  }

  @Test
  void aStaleRepairChangesNothing() {
    officer.follow(upload("seed3.csv", Seeds.csv(3)));
    officer.follow(officer.post("./2568/results/repair", "figure", "indicator:8", "given", "99.05"));
    Answer again = officer.follow(officer.post("./2568/results/repair", "figure", "indicator:8", "given", "99.05"));
    assertTrue(again.shows("ตัวเลขนี้ถูกแก้ไปแล้ว"));
    assertEquals(2, results.versions(office.agency().id(), 2568).size());
  }
}
