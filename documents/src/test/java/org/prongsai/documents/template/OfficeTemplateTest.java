package org.prongsai.documents.template;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.documents.template.TemplateFile.paragraph;
import static org.prongsai.documents.template.TemplateFile.row;
import static org.prongsai.documents.template.TemplateFile.run;
import static org.prongsai.documents.template.TemplateFile.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.ooxml.SampleDocument;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;

class OfficeTemplateTest {

  record Agency(String name, String province) {}

  private static final TemplateData DATA = TemplateData.of(Map.of(
      "agency", new Agency("อบต. ตัวอย่าง", "จังหวัดสมมติ"),
      "memo", Map.of("subject", "รายงานผล & <แผน>", "body", "บรรทัดหนึ่ง\nบรรทัดสอง"),
      "score", new BigDecimal("91.50"),
      "empty", "",
      "rows", List.of(
          Map.of("no", "๑", "topic", "E9", "units", List.of("สำนักปลัด", "กองคลัง")),
          Map.of("no", "๒", "topic", "{{memo.subject}}", "units", List.of()))));

  @TempDir Path folder;

  private Outcome<byte[]> fill(TemplateFile template) {
    return OfficeTemplate.fill(template.in(folder), DATA);
  }

  private XWPFDocument filled(TemplateFile template) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(fill(template).orThrow()));
  }

  private String text(TemplateFile template) throws IOException {
    try (XWPFDocument document = filled(template)) {
      return document.getParagraphs().stream().map(XWPFParagraph::getText).collect(Collectors.joining("|"));
    }
  }

  private String cells(TemplateFile template) throws IOException {
    try (XWPFDocument document = filled(template)) {
      return document.getTables().stream().map(XWPFTable::getRows).flatMap(List::stream)
          .map(XWPFTableRow::getTableCells)
          .map(row -> row.stream().map(XWPFTableCell::getText).collect(Collectors.joining(";")))
          .collect(Collectors.joining("|"));
    }
  }

  private String english(TemplateFile template) {
    return switch (fill(template)) {
      case Outcome.Refused<byte[]>(var problems) ->
          problems.stream().map(p -> p.number() + " " + p.what(Language.ENGLISH) + "; " + p.remedy(Language.ENGLISH))
              .collect(Collectors.joining("\n"));
      case Outcome.Done<byte[]> _ -> "done";
    };
  }

  @Test
  void placesAreFilledWithTheTextsOfTheirNames() throws IOException {
    assertEquals("อบต. ตัวอย่าง จังหวัดสมมติ: รายงานผล & <แผน> 91.50",
        text(TemplateFile.saying("{{agency.name}} {{ agency.province }}: {{memo.subject}} {{score}}{{empty}}")));
  }

  @Test
  void aPlaceCutIntoRunsKeepsThePropertiesOfTheRunInWhichItBegins() throws IOException {
    String properties = "<w:rFonts w:cs=\"TH SarabunIT๙\"/><w:sz w:val=\"32\"/><w:szCs w:val=\"36\"/>";
    String body = "<w:p>" + run("เรื่อง {", "") + run("{mem", properties) + "<w:proofErr w:type=\"spellStart\"/>"
        + run("o.subj", "") + run("ect}", "") + run("} จบ", "<w:b/>") + "</w:p>";
    String xml = TemplateFile.part(fill(TemplateFile.with(body)).orThrow(), "word/document.xml");
    assertTrue(xml.contains("w:szCs w:val=\"36\""));
    assertEquals("เรื่อง รายงานผล & <แผน> จบ", text(TemplateFile.with(body)));
    String second = "<w:p>" + run("ก ", "") + run("{{memo", properties) + run(".subject}}", "") + "</w:p>";
    try (XWPFDocument document = filled(TemplateFile.with(second))) {
      var run = document.getParagraphs().getFirst().getRuns().get(1);
      assertEquals("รายงานผล & <แผน>", run.text());
      assertEquals("36", run.getCTR().getRPr().getSzCsArray(0).getVal().toString());
    }
  }

  @Test
  void placesAreFoundHoweverWordHasCutThem() throws IOException {
    var random = new Random(2566);
    String text = "ก{{memo.subject}}ข{{score}}{{agency.name}}ค";
    for (int round = 0; round < 200; round++) {
      var runs = new StringBuilder("<w:p>");
      for (int from = 0; from < text.length();) {
        int to = Math.min(text.length(), from + 1 + random.nextInt(12));
        runs.append(run(text.substring(from, to), ""));
        from = to;
      }
      assertEquals("กรายงานผล & <แผน>ข91.50อบต. ตัวอย่างค", text(TemplateFile.with(runs + "</w:p>")));
    }
  }

  @Test
  void lineEndsOfATextAreLineEndsInWord() throws IOException {
    assertEquals("บรรทัดหนึ่ง\nบรรทัดสอง.", text(TemplateFile.saying("{{memo.body}}.")));
  }

  @Test
  void paragraphsBetweenMarksRepeatForEachRow() throws IOException {
    assertEquals("ต้น|๑ E9|- สำนักปลัด|- กองคลัง|๒ {{memo.subject}}|ปลาย", text(TemplateFile.with(
        paragraph("ต้น") + paragraph("{{#rows}}") + paragraph("{{no}} {{topic}}") + paragraph("{{#units}}")
            + paragraph("- {{.}}") + paragraph("{{/units}}") + paragraph("{{/rows}}") + paragraph("ปลาย"))));
  }

  @Test
  void rowsOfATableRepeatBetweenMarksInTheirCells() throws IOException {
    assertEquals("ที่;หัวข้อ|๑;E9|๒;{{memo.subject}}|รวม;",
        cells(TemplateFile.with(table(row("ที่", "หัวข้อ"), row("{{#rows}}{{no}}", "{{topic}}{{/rows}}"),
            row("รวม", "")))));
  }

  @Test
  void rowsThatHoldOnlyAMarkGoAwayAndSeveralRowsRepeatTogether() throws IOException {
    assertEquals("๑|E9|๒|{{memo.subject}}", cells(TemplateFile.with(
        table(row("{{#rows}}"), row("{{no}}"), row("{{topic}}"), row("{{/rows}}")))));
  }

  @Test
  void marksInOneCellRepeatInsideIt() throws IOException {
    String units = paragraph("{{#units}}") + paragraph("{{.}}") + paragraph("{{/units}}");
    try (XWPFDocument document = filled(TemplateFile.with(
        table(row("{{#rows}}{{no}}", units, "{{topic}}{{/rows}}"))))) {
      XWPFTable table = document.getTables().getFirst();
      assertEquals(List.of("สำนักปลัด", "กองคลัง"),
          table.getRow(0).getCell(1).getParagraphs().stream().map(XWPFParagraph::getText).toList());
      assertEquals(1, table.getRow(1).getCell(1).getParagraphs().size(), "a cell is never without a paragraph");
    }
  }

  @Test
  void whatStandsBetweenMarksOfATextIsShownOnlyWhenTheTextIsNotEmpty() throws IOException {
    assertEquals("มี|จบ", text(TemplateFile.with(paragraph("{{#score}}") + paragraph("มี") + paragraph("{{/score}}")
        + paragraph("{{#empty}}") + paragraph("ไม่มี") + paragraph("{{/empty}}") + paragraph("จบ"))));
  }

  @Test
  void headersAreFilledToo() throws IOException {
    byte[] filled = fill(TemplateFile.saying("x").header(paragraph("{{agency.name}}"))).orThrow();
    assertTrue(TemplateFile.part(filled, "word/header1.xml").contains("อบต. ตัวอย่าง"));
  }

  @Test
  void aTemplateOfWordBecomesADocument() throws IOException {
    byte[] filled = fill(TemplateFile.saying("{{score}}").mainOfType("template.main")).orThrow();
    assertTrue(TemplateFile.part(filled, "[Content_Types].xml").contains("document.main+xml"));
  }

  @Test
  void whoMadeTheTemplateIsNotToldOn() throws IOException {
    byte[] filled = fill(TemplateFile.saying("x")
        .override("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml")
        .part("docProps/core.xml", """
            <cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
            xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>somebody</dc:creator>\
            <cp:lastModifiedBy>somebody</cp:lastModifiedBy></cp:coreProperties>""")).orThrow();
    assertFalse(TemplateFile.part(filled, "docProps/core.xml").contains("somebody"));
  }

  @Test
  void theSameTemplateAndDataGiveTheSameBytes() {
    TemplateFile template = TemplateFile.saying("{{agency.name}}");
    assertArrayEquals(fill(template).orThrow(), fill(template).orThrow());
  }

  @Test
  void ourOwnDocumentsAreTemplatesToo() throws IOException {
    Path own = Files.write(folder.resolve("own.docx"), DocxWriter.write(SampleDocument.document(Numerals.ARABIC,
        List.of(SampleDocument.paragraph(Style.BODY, Inline.text("{{memo.subject}}"), new Inline.CheckBox(true)),
            SampleDocument.disclosure(3)))));
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(OfficeTemplate.fill(own, DATA).orThrow()))) {
      assertTrue(document.getParagraphs().getFirst().getText().startsWith("รายงานผล & <แผน>"));
    }
  }

  @Test
  void anUnknownPlaceIsNamedAndTheKnownOnesAreListed() {
    String said = english(TemplateFile.saying("{{agency.phone}}"));
    assertTrue(said.startsWith("754 the template names {{agency.phone}}"), said);
    assertTrue(said.contains("{{agency.name}}") && said.contains("{{memo.subject}}") && said.contains("{{#rows}}"), said);
    assertTrue(english(TemplateFile.with(paragraph("{{#nothing}}") + paragraph("{{/nothing}}"))).startsWith("754"));
  }

  @Test
  void marksThatDoNotFitAreSaidWithTheirName() {
    assertTrue(english(TemplateFile.saying("{{rows}}")).startsWith("755 {{rows}}"));
    assertTrue(english(TemplateFile.saying("{{agency name}}")).startsWith("756"));
    assertTrue(english(TemplateFile.saying("{{agency.name")).startsWith("756"));
    assertTrue(english(TemplateFile.saying("{{#rows}}")).startsWith("757 {{#rows}} and {{/rows}}"));
    assertTrue(english(TemplateFile.saying("{{/rows}}")).startsWith("757"));
    assertTrue(english(TemplateFile.with(table(row("{{#rows}}", "x")))).startsWith("757"));
    assertTrue(english(TemplateFile.saying("หน่วยงาน {{#rows}}{{no}}{{/rows}}")).contains("758 {{#rows}} stands among"));
  }

  @Test
  void repeatingInsideRepeatingIsBounded() {
    List<Map<String, String>> many = java.util.stream.IntStream.range(0, 2000).mapToObj(i -> Map.of("n", "x")).toList();
    TemplateData data = TemplateData.of(Map.of("a", many));
    TemplateFile template = TemplateFile.with(paragraph("{{#a}}") + paragraph("{{#a}}") + paragraph("{{n}}")
        + paragraph("{{/a}}") + paragraph("{{/a}}"));
    assertEquals(List.of(759), switch (OfficeTemplate.fill(template.in(folder), data)) {
      case Outcome.Refused<byte[]>(var problems) -> problems.stream().map(p -> p.number()).toList();
      case Outcome.Done<byte[]> _ -> List.of();
    });
  }

  @Test
  void dataThatNoTextCanShowIsAFaultOfTheProgram() {
    assertThrows(IllegalArgumentException.class, () -> TemplateData.of(Map.of("x", new Object())));
  }
}
