package org.prongsai.documents.xlsx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Block.Row;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.ooxml.SampleDocument;

/** Apache POI reads what we wrote: another program's view of the file. */
class XlsxWriterTest {

  private static XSSFWorkbook written(Document document) throws IOException {
    return new XSSFWorkbook(new ByteArrayInputStream(XlsxWriter.write(document)));
  }

  private static XSSFWorkbook of(Block... blocks) throws IOException {
    return written(SampleDocument.document(Numerals.THAI, List.of(blocks)));
  }

  private static Block.Table table(String title, String text, Object value) {
    return new Block.Table(title, List.of(1.0), List.of(),
        List.of(new Row(List.of(SampleDocument.cell(text, Align.LEFT, value)))));
  }

  /** Below the title and the notice. */
  private static XSSFCell onlyCell(XSSFWorkbook book) {
    return book.getSheetAt(0).getRow(2).getCell(0);
  }

  @Test
  void theSameDocumentGivesTheSameBytes() {
    assertArrayEquals(
        XlsxWriter.write(SampleDocument.whole(Numerals.THAI)), XlsxWriter.write(SampleDocument.whole(Numerals.THAI)));
  }

  @Test
  void eachTableHasASheetOfItsOwnAndTheTextIsTheLastOne() throws IOException {
    try (XSSFWorkbook book = written(SampleDocument.whole(Numerals.THAI))) {
      assertEquals(List.of("การเปิดเผยข้อมูล OIT ๒๕๖๖", "มาตรการ", "ข้อความ"),
          IntStream.range(0, book.getNumberOfSheets()).mapToObj(book::getSheetName).toList());
      XSSFSheet text = book.getSheet("ข้อความ");
      assertEquals(SampleDocument.NOTICE, text.getRow(0).getCell(0).getStringCellValue());
      assertEquals("บันทึกข้อความ", text.getRow(1).getCell(0).getStringCellValue());
    }
  }

  @Test
  void aDocumentWithoutTablesIsOneSheetOfItsText() throws IOException {
    try (XSSFWorkbook book = of(SampleDocument.paragraph(Style.TITLE, Inline.text("ประกาศ")),
        SampleDocument.paragraph(Style.BODY, new Inline.CheckBox(true), Inline.text(" ข้อ 1")))) {
      assertEquals(1, book.getNumberOfSheets());
      assertEquals("☑ ข้อ ๑", book.getSheetAt(0).getRow(2).getCell(0).getStringCellValue());
    }
  }

  @Test
  void numbersAndDatesAreSuchWhateverDigitsTheTextHas() throws IOException {
    try (XSSFWorkbook book = of(table("a", "๙๐.๕๐", new BigDecimal("90.50")))) {
      XSSFCell cell = onlyCell(book);
      assertEquals(CellType.NUMERIC, cell.getCellType());
      assertEquals(90.5, cell.getNumericCellValue());
      assertEquals("90.5", cell.getRawValue().replaceAll("0+$", ""));
      assertEquals("[$-D00041E]0.00", cell.getCellStyle().getDataFormatString());
    }
    try (XSSFWorkbook book = of(table("a", "๒", 2))) {
      assertEquals(2, onlyCell(book).getNumericCellValue());
      assertEquals("[$-D00041E]0", onlyCell(book).getCellStyle().getDataFormatString());
    }
    try (XSSFWorkbook book = of(table("a", "๓๑ มีนาคม ๒๕๖๖", LocalDate.of(2023, 3, 31)))) {
      XSSFCell cell = onlyCell(book);
      assertTrue(DateUtil.isCellDateFormatted(cell));
      assertEquals(LocalDateTime.of(2023, 3, 31, 0, 0), cell.getLocalDateTimeCellValue());
      assertTrue(cell.getCellStyle().getDataFormatString().startsWith("[$-D07041E]"));
    }
    try (XSSFWorkbook book = of(table("a", "๑๐๐", null))) {
      assertEquals(CellType.STRING, onlyCell(book).getCellType());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+66 2", "-", "@SUM(A1)", "\t=1", "=HYPERLINK(\"http://example.org\")"})
  void noTextBecomesAFormulaNeitherNowNorWhenItIsEdited(String text) throws IOException {
    try (XSSFWorkbook book = written(SampleDocument.document(Numerals.ARABIC, List.of(table("a", text, null))))) {
      XSSFCell cell = onlyCell(book);
      assertEquals(CellType.STRING, cell.getCellType());
      assertEquals(text, cell.getStringCellValue());
      assertTrue(cell.getCellStyle().getQuotePrefixed());
    }
  }

  @Test
  void theHeadStaysInSightIsFilteredAndRepeatsOnPaper() throws IOException {
    try (XSSFWorkbook book = written(SampleDocument.whole(Numerals.THAI))) {
      XSSFSheet sheet = book.getSheetAt(0);
      assertEquals(4, sheet.getPaneInformation().getHorizontalSplitPosition());
      assertEquals("A4:F50", sheet.getCTWorksheet().getAutoFilter().getRef());
      assertEquals(CellRangeAddress.valueOf("3:4").formatAsString(), sheet.getRepeatingRows().formatAsString());
      assertTrue(sheet.getPrintSetup().getLandscape());
      assertTrue(sheet.getFitToPage());
      assertEquals(1, sheet.getPrintSetup().getFitWidth());
      assertEquals(0, sheet.getPrintSetup().getFitHeight());
    }
  }

  @Test
  void spansAreMergedCellsInsideTheSheet() throws IOException {
    try (XSSFWorkbook book = written(SampleDocument.whole(Numerals.THAI))) {
      List<String> merged = book.getSheetAt(0).getMergedRegions().stream()
          .map(CellRangeAddress::formatAsString).toList();
      assertTrue(merged.containsAll(List.of("A3:A4", "D3:E3", "F3:F4", "A5:F5")), merged.toString());
    }
  }

  @Test
  void textsAreWrappedInTheFontOfOfficialPapers() throws IOException {
    try (XSSFWorkbook book = written(SampleDocument.whole(Numerals.THAI))) {
      XSSFCell cell = book.getSheetAt(0).getRow(5).getCell(2);
      assertEquals("๑. แสดงข้อมูลของผู้บริหาร\n๒. แสดงช่องทางการติดต่อที่ผู้ใช้บริการเข้าถึงได้โดยสะดวก",
          cell.getStringCellValue());
      assertTrue(cell.getCellStyle().getWrapText());
      assertEquals("TH Sarabun New", cell.getCellStyle().getFont().getFontName());
      assertEquals(14, cell.getCellStyle().getFont().getFontHeightInPoints());
    }
  }

  @Test
  void namesOfSheetsAreSafeShortAndUnlike() throws IOException {
    String marks = "ก" + "ำ".repeat(40);
    try (XSSFWorkbook book = of(
        table("ตาราง: [1]/2?*\\", "", null), table("ตาราง 1 2", "", null), table("TABLE", "", null),
        table("table", "", null), table("'", "", null), table("ยาว".repeat(30), "", null),
        table("ยาว".repeat(30), "", null), table(marks, "", null))) {
      for (int i = 0; i < book.getNumberOfSheets(); i++) {
        String name = book.getSheetName(i);
        assertTrue(name.length() <= 31 && !name.isBlank(), name);
        assertFalse(name.matches(".*[\\[\\]:*?/\\\\].*") || name.startsWith("'") || name.endsWith("'"), name);
      }
      assertEquals(8, book.getNumberOfSheets());
    }
  }

  @Test
  void tablesOfOneTitleAreNamedByTheHeadingsAboveThem() throws IOException {
    try (XSSFWorkbook book = of(
        new Block.Heading(3, List.of(Inline.text("ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล"))),
        new Block.Heading(4, List.of(Inline.text("ตัวชี้วัดย่อยที่ 9.1 ข้อมูลพื้นฐาน"))),
        table("การเปิดเผย", "ก", null),
        new Block.Heading(4, List.of(Inline.text("ตัวชี้วัดย่อยที่ 9.2 การบริหารงาน"))),
        table("การเปิดเผย", "ข", null))) {
      assertEquals("๙.๑ ข้อมูลพื้นฐาน", book.getSheetName(0));
      assertEquals("๙.๒ การบริหารงาน", book.getSheetName(1));
      assertEquals(List.of("การเปิดเผย", "ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล", "ตัวชี้วัดย่อยที่ ๙.๒ การบริหารงาน"),
          IntStream.range(0, 3).mapToObj(i -> book.getSheetAt(1).getRow(i).getCell(0).getStringCellValue()).toList());
    }
  }

  @Test
  void aLabelInACellIsBoldAndItsTextIsNot() throws IOException {
    var cell = new Block.Cell(List.of(
        SampleDocument.paragraph(Style.TABLE_TEXT, Inline.bold("ปัญหา")),
        new Block.ListItem(0, "-", List.of(Inline.text("ฝนตก")))), 1, 1, Align.LEFT, false, false, null);
    try (XSSFWorkbook book = of(new Block.Table("t", List.of(1.0), List.of(), List.of(new Row(List.of(cell)))))) {
      var text = onlyCell(book).getRichStringCellValue();
      assertEquals("ปัญหา\n- ฝนตก", text.getString());
      assertTrue(text.getFontOfFormattingRun(0).getBold());
      assertFalse(text.getFontOfFormattingRun(1).getBold());
      assertEquals("TH Sarabun New", text.getFontOfFormattingRun(1).getFontName());
    }
  }

  @Test
  void theNumbersOfAChartAreATable() throws IOException {
    var chart = new Block.Chart(new ScoreBars("คะแนน", "คะแนนตามเครื่องมือ",
        List.of(new ScoreBars.Bar("IIT", new BigDecimal("99.78"), null),
            new ScoreBars.Bar("OIT", null, "ไม่ทราบ")), BigDecimal.valueOf(100), null, null));
    try (XSSFWorkbook book = of(chart)) {
      XSSFSheet sheet = book.getSheet("คะแนน");
      assertEquals(99.78, sheet.getRow(3).getCell(1).getNumericCellValue());
      assertEquals("–", sheet.getRow(4).getCell(1).getStringCellValue());
      assertEquals("ไม่ทราบ", sheet.getRow(4).getCell(2).getStringCellValue());
    }
  }

  @Test
  void everyTextOfEveryTableIsThere() throws IOException {
    try (XSSFWorkbook book = written(SampleDocument.whole(Numerals.ARABIC))) {
      var formatter = new DataFormatter();
      var all = new StringBuilder();
      book.sheetIterator().forEachRemaining(sheet -> sheet.forEach(row -> {
        for (Cell cell : row) {
          all.append(formatter.formatCellValue(cell)).append('\n');
        }
      }));
      for (int i = 1; i <= 43; i++) {
        assertTrue(all.indexOf("O" + i + "\n") >= 0, "O" + i);
      }
      assertTrue(all.indexOf("จึงเรียนมาเพื่อโปรดทราบ") > 0);
    }
  }
}
