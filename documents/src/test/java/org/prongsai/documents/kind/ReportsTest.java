package org.prongsai.documents.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.model.Style;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

class ReportsTest {

  private static final AgencyYear BARE = AgencyYearReader.parse("bare.yaml", """
      format: prongsai/agency-year/1
      agency: {name: หน่วยงานตัวอย่าง, kind: sao}
      fiscalYear: 2567
      criteria: invented-2566
      """).orThrow();

  @ParameterizedTest
  @EnumSource
  void everyKindIsWrittenFromAFileThatHoldsItsFacts(ReportKind kind) {
    Document document = write(kind);
    assertFalse(document.blocks().isEmpty());
    assertFalse(document.title().isBlank());
    assertEquals("องค์การบริหารส่วนตำบลตัวอย่าง", document.author());
    assertEquals(Language.THAI, document.language());
  }

  @ParameterizedTest
  @EnumSource
  void inventedDataSaySoOnEveryPage(ReportKind kind) {
    Document document = write(kind);
    assertEquals("ข้อมูลสมมติ", document.page().notice());
    document.blocks().forEach(block -> {
      if (block instanceof Block.NewSection section) {
        assertEquals("ข้อมูลสมมติ", section.page().notice());
      }
    });
  }

  @ParameterizedTest
  @EnumSource
  void aKindWithoutItsFactsIsRefusedAndSaysWhatIsMissing(ReportKind kind) {
    var facts = new ReportFacts(BARE, Invented.criteria(), Invented.criteria(), null);
    var refused = assertInstanceOf(Outcome.Refused.class, Reports.write(kind, facts, ReportOptions.usual()));
    Problem problem = (Problem) refused.problems().getFirst();
    assertTrue(problem.number() >= 710 && problem.number() < 720);
    assertTrue(problem.line(Language.ENGLISH).contains(kind.code()));
    assertTrue(problem.line(Language.THAI).contains(kind.code()));
  }

  @Test
  void measuresThatNobodyBeganAreNoProgress() {
    AgencyYear planned = AgencyYearReader.parse("planned.yaml", """
        format: prongsai/agency-year/1
        agency: {name: หน่วยงานตัวอย่าง, kind: sao}
        fiscalYear: 2567
        criteria: invented-2566
        rows: [{table: '1', topic: เรื่อง, measures: [มาตรการ]}]
        """).orThrow();
    var refused = assertInstanceOf(
        Outcome.Refused.class,
        Reports.write(ReportKind.PROGRESS, Invented.facts(planned), ReportOptions.usual()));
    assertEquals(712, ((Problem) refused.problems().getFirst()).number());
  }

  @Test
  void theScorecardShowsEachFigureWithItsOriginAndTheWayUp() {
    Document document = write(ReportKind.SCORECARD);
    String text = DocumentText.all(document);
    assertTrue(text.contains("ได้คะแนนรวม 77.75 คะแนน"), text);
    assertTrue(text.contains("“ต้องปรับปรุง”"), text);
    assertTrue(text.contains("คะแนนรวม | 85.00 | 77.75 | 7.25"), text);
    assertTrue(text.contains("ไม่มีข้อมูล 1 รายการ ได้แก่ 3.2 | - | - | ไม่มีข้อมูล"), text);
    assertTrue(text.contains("E2 คำถามภายนอกข้อสอง · ส่วนที่ 1 ตอบด้วยตนเอง | 80.00 | 80.00 | ตามที่ประกาศ"), text);
    assertTrue(text.contains("O2 แผนดำเนินงาน | 0.00 | 100.00 | 10.00 ถึง 20.00 | OIT ไม่ต่ำกว่า 85"), text);
    assertTrue(text.contains("จาก 80.00 เป็น 79.99 ถึง 80.01"), text);
    List<Block.Chart> charts = document.blocks().stream()
        .filter(Block.Chart.class::isInstance).map(Block.Chart.class::cast).toList();
    ScoreBars last = (ScoreBars) charts.getLast().data();
    assertEquals(3, last.bars().size());
    assertEquals(new BigDecimal("85"), last.line());
  }

  @Test
  void theAnalysisTellsStrengthsAndEveryQuestionBelowFullMarksOnce() {
    String text = DocumentText.all(write(ReportKind.ANALYSIS));
    assertTrue(text.contains("ได้คะแนนรวม 100.00 คะแนน องค์การบริหารส่วนตำบลตัวอย่างรักษามาตรฐานนี้ไว้"), text);
    assertTrue(text.contains("ข้อคำถามที่ E2 ได้คะแนน 80.00 คะแนน"), text);
    assertTrue(text.contains("- สาเหตุ ประชาสัมพันธ์น้อย"), text);
    assertTrue(text.contains("ข้อ O2 แผนดำเนินงาน ได้คะแนน 0.00 คะแนน"), text);
    assertTrue(text.contains("อีกแห่งหนึ่งเป็น 77.00"), text);
    assertFalse(text.contains("ข้อ O1"), text);
    assertEquals(text.indexOf("เล่าไว้ใต้หัวข้ออื่น"), text.lastIndexOf("เล่าไว้ใต้หัวข้ออื่น"));
  }

  @Test
  void suggestionsStandOnlyWhereTheAgencyHasWrittenNothingAndSayThatTheyAreDrafts() {
    ReportFacts own = Invented.facts();
    var advice = List.of(suggested("O2", null, "ขาดโครงการ"), suggested("E2", "public", "ไม่ควรปรากฏ"));
    var facts = new ReportFacts(own.year(), own.criteria(), own.serves(), own.scorecard(), advice);
    String text = DocumentText.all(
        Reports.write(ReportKind.ANALYSIS, facts, ReportOptions.usual()).orThrow().document());
    assertTrue(text.indexOf("ร่างข้อเสนอ") < text.indexOf("ขาดโครงการ"), text);
    assertTrue(text.contains("ขาดโครงการ"), text);
    assertFalse(text.contains("ไม่ควรปรากฏ"), text);
  }

  private static AgencyYear.Finding suggested(String code, String part, String issue) {
    return new AgencyYear.Finding(code, part, null, null, null, null, issue, null, null, Place.NOWHERE);
  }

  @Test
  void theMemoFollowsForm29() {
    Document document = write(ReportKind.MEMO);
    assertEquals(30, document.page().left());
    assertEquals(20, document.page().right());
    var emblem = assertInstanceOf(Block.Emblem.class, document.blocks().getFirst());
    assertEquals(15, emblem.heightMillimetres());
    assertNull(emblem.image());
    var title = assertInstanceOf(Block.Paragraph.class, document.blocks().get(1));
    assertEquals(Style.MEMO_TITLE, title.style());
    List<String> lines = DocumentText.lines(document);
    assertEquals(List.of("ส่วนราชการ", "ที่", "เรื่อง", "เรียน"), lines.subList(1, 5).stream()
        .map(line -> line.split("\\s+")[0]).toList());
    assertTrue(lines.get(2).contains("วันที่ ๑๐ เมษายน ๒๕๖๗"), lines.get(2));
    assertTrue(lines.contains("จึงเรียนมาเพื่อโปรดทราบ"));
    assertEquals(
        List.of("นักวิเคราะห์นโยบายและแผน", "หัวหน้าสำนักปลัด [ความเห็นหัวหน้าสำนักปลัด]",
            "ปลัดองค์การบริหารส่วนตำบลตัวอย่าง [ความเห็นปลัดองค์การบริหารส่วนตำบลตัวอย่าง]",
            "นายกองค์การบริหารส่วนตำบลตัวอย่าง [ความเห็นนายกองค์การบริหารส่วนตำบลตัวอย่าง]"),
        lines.subList(lines.size() - 4, lines.size()));
  }

  @Test
  void ordersAndAnnouncementsEndWithTheirDateAndSignatory() {
    List<String> order = DocumentText.lines(write(ReportKind.ORDER));
    assertTrue(order.contains("คำสั่งองค์การบริหารส่วนตำบลตัวอย่าง"));
    assertTrue(order.contains("ที่ 12/2567"));
    assertTrue(order.contains("สั่ง ณ วันที่ ๑ พฤศจิกายน พ.ศ. ๒๕๖๖"), order.toString());
    assertEquals("นายกองค์การบริหารส่วนตำบลตัวอย่าง", order.getLast());
    List<String> announcement = DocumentText.lines(write(ReportKind.ANNOUNCEMENT));
    assertTrue(announcement.contains("ประกาศ ณ วันที่ ๑๕ พฤศจิกายน พ.ศ. ๒๕๖๖"), announcement.toString());
    assertTrue(announcement.contains("จึงประกาศให้ทราบโดยทั่วกัน"));
  }

  @Test
  void minutesHaveThePartsOfForm11InOrder() {
    String text = DocumentText.all(write(ReportKind.MINUTES));
    int before = -1;
    for (String part : List.of(
        "รายงานการประชุมคณะทำงาน", "เมื่อวันที่", "ณ ห้องประชุม", "ผู้มาประชุม", "ผู้ไม่มาประชุม", "เริ่มประชุมเวลา",
        "ระเบียบวาระที่ 1", "มติที่ประชุม", "ระเบียบวาระที่ 2", "เลิกประชุมเวลา", "ผู้จดรายงานการประชุม",
        "ผู้ตรวจรายงานการประชุม")) {
      assertTrue(text.indexOf(part) > before, part + " in\n" + text);
      before = text.indexOf(part);
    }
  }

  @Test
  void whichMeetingItWasStandsOnALineOfItsOwn() {
    assertEquals(
        List.of("รายงานการประชุมคณะทำงานขับเคลื่อนการประเมิน", "ครั้งที่ ๑/๒๕๖๗"),
        DocumentText.lines(write(ReportKind.MINUTES)).subList(0, 2));
  }

  /** What assessors asked an agency for in one of the seeds: obstacles, and day, place and participants of an activity. */
  @Test
  void obstaclesMoneyAndOccasionsStandBelowWhatWasDoneInEveryLayout() {
    AgencyYear year = Invented.year();
    AgencyYear told = AgencyYearReader.parse("told.yaml", """
        format: prongsai/agency-year/1
        agency: {name: หน่วยงานตัวอย่าง, kind: sao}
        fiscalYear: 2567
        criteria: invented-2566
        rows:
          - measures: [อบรมเจ้าหน้าที่]
            budget: {baht: 12500.50, source: งบกลาง}
            success: [ผ่านการอบรมทุกคน]
            status: done
            problems: [วิทยากรติดราชการ]
            suggestions: [จัดเป็นสองรุ่น]
            spent: {none: true}
            events: [{day: 2024-01-20, venue: ห้องประชุม, participants: 32 คน}]
            followUp: [ปลัดติดตามทุกเดือน]
            followedUp: [{text: ปลัดติดตามทุกเดือน, day: 2024-02-01}]
            links: ['https://example.org/1']
            files: [ภาพกิจกรรม.jpg]
          - {measures: [ติดป้าย], status: done}
        """).orThrow();
    for (String layout : Layouts.names()) {
      var options = new ReportOptions(Layouts.find(layout).orThrow(), Numerals.ARABIC, null, null);
      Report report =
          Reports.write(ReportKind.PROGRESS, Invented.facts(year.withRows(told.rows())), options).orThrow();
      String text = DocumentText.all(report.document());
      for (String said : List.of("วิทยากรติดราชการ", "จัดเป็นสองรุ่น", "ไม่ใช้งบประมาณ", "12,500.50 บาท (งบกลาง)",
          "ผ่านการอบรมทุกคน", "๒๐ มกราคม ๒๕๖๗ ณ ห้องประชุม ผู้เข้าร่วม 32 คน",
          "ปลัดติดตามทุกเดือน ดำเนินการแล้วเมื่อวันที่ ๑ กุมภาพันธ์ ๒๕๖๗", "https://example.org/1", "ภาพกิจกรรม.jpg")) {
        assertTrue(text.contains(said), layout + ": " + said + " in\n" + text);
      }
      assertEquals(text.indexOf("ปัญหา/อุปสรรค"), text.lastIndexOf("ปัญหา/อุปสรรค"), "only where a row has some");
      assertEquals(List.of(), report.notes().stream().map(note -> note.in(Language.ENGLISH))
          .filter(note -> note.contains("obstacles") || note.contains("money") || note.contains("budget")).toList());
    }
  }

  @Test
  void aPlanSaysItsBudgetAndIndicatorsOfSuccessAndNothingOfWhatWasDone() {
    AgencyYear told = AgencyYearReader.parse("told.yaml", """
        format: prongsai/agency-year/1
        agency: {name: หน่วยงานตัวอย่าง, kind: sao}
        fiscalYear: 2567
        criteria: invented-2566
        rows: [{measures: [ติดป้าย], budget: {none: true}, success: [มีป้ายครบ], problems: [ฝนตก], spent: {baht: 3}}]
        """).orThrow();
    String text = DocumentText.all(Reports.write(ReportKind.MEASURES,
        Invented.facts(Invented.year().withRows(told.rows())), ReportOptions.usual()).orThrow().document());
    assertTrue(text.contains("ไม่ใช้งบประมาณ") && text.contains("มีป้ายครบ"), text);
    assertFalse(text.contains("ฝนตก"), text);
  }

  @Test
  void stepsOfAPlanAreToldFromItsMeasures() {
    AgencyYear told = AgencyYearReader.parse("told.yaml", """
        format: prongsai/agency-year/1
        agency: {name: หน่วยงานตัวอย่าง, kind: sao}
        fiscalYear: 2567
        criteria: invented-2566
        rows: [{measures: [ติดป้าย, ทำคู่มือ], steps: [ออกแบบ, สั่งพิมพ์]}]
        """).orThrow();
    String text = DocumentText.all(Reports.write(ReportKind.MEASURES,
        Invented.facts(Invented.year().withRows(told.rows())), ReportOptions.usual()).orThrow().document());
    assertTrue(text.contains("1. ติดป้าย 2. ทำคู่มือ ขั้นตอน 1. ออกแบบ 2. สั่งพิมพ์"), text);
  }

  @Test
  void aSixMonthReportIsAskedForOrReadFromTheTitle() {
    var half = new ReportOptions(
        ReportOptions.usual().layout(), ReportOptions.usual().numerals(), ReportOptions.Period.SIX_MONTHS, null);
    assertTrue(DocumentText.all(document(ReportKind.PROGRESS, half)).contains("รอบ 6 เดือน (1 ตุลาคม 2566 - 31 มีนาคม 2567)"));
    assertTrue(DocumentText.all(write(ReportKind.PROGRESS)).contains("(1 ตุลาคม 2566 - 30 กันยายน 2567)"));
  }

  @Test
  void disclosureStandsUnderItsSubIndicatorsWithItsBoxes() {
    List<String> lines = DocumentText.lines(write(ReportKind.DISCLOSURE));
    assertTrue(lines.indexOf("ตัวชี้วัดย่อยที่ 3.1 ข้อมูลพื้นฐาน") < lines.indexOf("ตัวชี้วัดย่อยที่ 3.2 การบริหารงาน"));
    assertEquals(1, lines.stream().filter(line -> line.startsWith("ตัวชี้วัดที่ 3 ")).count(), lines.toString());
    String second = lines.stream().filter(line -> line.startsWith("O2 |")).findFirst().orElseThrow();
    assertTrue(second.contains("แผนดำเนินงาน"), second);
    assertTrue(second.contains("☑ ยังไม่ได้ดำเนินการ ☐ อยู่ระหว่างดำเนินการ ☐ ดำเนินการแล้ว"), second);
  }

  private static Document write(ReportKind kind) {
    return document(kind, ReportOptions.usual());
  }

  private static Document document(ReportKind kind, ReportOptions options) {
    return Reports.write(kind, Invented.facts(), options).orThrow().document();
  }
}
