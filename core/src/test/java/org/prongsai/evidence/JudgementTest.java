package org.prongsai.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.evidence.Content.Link;
import org.prongsai.evidence.Finding.Seriousness;
import org.prongsai.message.Language;

/** What an assessor objects to: the reasons that seeds 3 and 4 and the guidelines of the years give for lost items. */
class JudgementTest {

  private static final Path CRITERIA = Path.of(System.getProperty("prongsai.home"), "criteria");
  private static final Criteria OF_2566 = new CriteriaShelf(CRITERIA).load("ita-2566").orThrow();
  private static final Judgement JUDGEMENT = new Judgement(ProofWordsReader.read(CRITERIA).orThrow());
  private static final String AGENCY = "องค์การบริหารส่วนตำบลทุ่งสมมติ";
  private static final String REPORT = """
      รายงานผลการดำเนินการป้องกันการทุจริตประจำปี
      ปีงบประมาณ พ.ศ. ๒๕๖๕ องค์การบริหารส่วนตำบลทุ่งสมมติ
      โครงการอบรมคุณธรรม ผลการดำเนินการ จัดแล้ว ๑ ครั้ง ผลการใช้จ่าย ๑๘,๕๐๐ บาท
      ปัญหา/อุปสรรค
      บุคลากรมีภารกิจมาก
      ข้อเสนอแนะ
      จัดเป็นสองรุ่น
      """;

  private static Expected asked(String item) {
    return Expected.of(OF_2566.item(item).orElseThrow(), AgencyKind.SUBDISTRICT_ORGANISATION, AGENCY, Set.of(),
        LocalDate.of(2023, 6, 15));
  }

  private static List<String> objections(Content content, String item) {
    return JUDGEMENT.of(content, asked(item)).stream().filter(finding -> finding.seriousness() != Seriousness.NOTE)
        .map(finding -> finding.code() + (finding.component() == null ? "" : " " + finding.component())).toList();
  }

  private static List<String> objections(String text, String item) {
    return objections(Content.text(text), item);
  }

  @Test
  void aCompleteReportOfTheRightYearMeetsNoObjection() {
    assertEquals(List.of(), objections(REPORT, "O38"));
  }

  @Test
  void theComponentThatSeed4LostIsToldWithItsRemedyInBothLanguages() {
    String without = REPORT.replace("ปัญหา/อุปสรรค\n", "").replace("บุคลากรมีภารกิจมาก\n", "");
    Finding finding = JUDGEMENT.of(Content.text(without), asked("O38")).getFirst();
    assertEquals("component-missing", finding.code());
    assertEquals(3, finding.component());
    assertTrue(finding.why(Language.THAI).contains("องค์ประกอบที่ (๓) \"ปัญหา/อุปสรรค\""), finding.why(Language.THAI));
    assertTrue(finding.remedy(Language.ENGLISH).contains("say that there is none"), finding.remedy(Language.ENGLISH));
  }

  @ParameterizedTest
  @CsvSource({"ปัญหา/อุปสรรค, ข้อจำกัดในการทำงาน", "ข้อเสนอแนะ, แนวทางแก้ไข", "ผลการใช้จ่าย, เบิกจ่าย"})
  void aComponentInOtherWordsIsFound(String word, String other) {
    assertEquals(List.of(), objections(REPORT.replace(word, other), "O38"));
  }

  @Test
  void theNameOfTheReportIsNoResultAndTheFiscalYearNoMoney() {
    assertEquals(List.of("component-missing 1", "component-missing 2"),
        objections(REPORT.replace("โครงการอบรมคุณธรรม ผลการดำเนินการ จัดแล้ว ๑ ครั้ง ผลการใช้จ่าย ๑๘,๕๐๐ บาท", ""), "O38"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-", "......", ""})
  void anEmptyFieldAnswersNothing(String field) {
    String report = REPORT.replace("ข้อเสนอแนะ\nจัดเป็นสองรุ่น", "ข้อเสนอแนะ\n" + field);
    assertEquals(List.of("component-empty 4"), objections(report, "O38"));
  }

  @Test
  void aStatedNoneAnswers() {
    assertEquals(List.of(), objections(REPORT.replace("จัดเป็นสองรุ่น", "ไม่มี"), "O38"));
  }

  @Test
  void aSlipOfRecognitionIsNoMissingComponent() {
    assertEquals(List.of(), objections(REPORT.replace("ข้อเสนอแนะ", "ขอเสนอเเนะ").replace("อุปสรรค", "อุปสรรด"), "O38"));
  }

  @Test
  void anotherYearAtTheHeadIsCertain() {
    Finding finding = JUDGEMENT.of(Content.text(REPORT.replace("๒๕๖๕", "๒๕๖๔")), asked("O38")).getFirst();
    assertEquals("year-other", finding.code());
    assertEquals(Seriousness.CERTAIN, finding.seriousness());
    assertEquals("ปีงบประมาณ พ.ศ. 2564 องค์การบริหารส่วนตำบลทุ่งสมมติ", finding.quote().text());
  }

  @Test
  void theYearOfALawIsNoYearOfThePaper() {
    assertEquals(List.of("year-missing"), objections(REPORT.replace("ปีงบประมาณ พ.ศ. ๒๕๖๕",
        "ตามพระราชบัญญัติวินัยการเงินการคลังของรัฐ พ.ศ. ๒๕๖๑"), "O38"));
  }

  @ParameterizedTest
  @CsvSource({"(พ.ศ. ๒๕๖๖ - ๒๕๗๐), true", "(พ.ศ. ๒๕๖๑ – ๒๕๖๕), false", "ประจำปีงบประมาณ 2564-2568, true",
      "ปีงบประมาณ พ.ศ. ๒๕๖๖, true", "1 ต.ค. 65 - 30 ก.ย. 66, true", "1 ต.ค. 64 - 30 ก.ย. 65, false"})
  void aPlanOfSeveralYearsCoversEachOfThem(String years, boolean covers) {
    String plan = "แผนปฏิบัติการป้องกันการทุจริต " + years + "\n" + AGENCY
        + "\nตามยุทธศาสตร์ชาติ (พ.ศ. ๒๕๖๑ - ๒๕๘๐)\nโครงการ งบประมาณ (บาท) ระยะเวลา";
    assertEquals(covers ? List.of() : List.of("period-not-covering"), objections(plan, "O36"));
  }

  @ParameterizedTest
  @CsvSource({"รอบ ๖ เดือน, ''", "(๑ ต.ค. ๖๕ - ๓๑ มี.ค. ๖๖), ''", "ตุลาคม ๒๕๖๕ ถึงมีนาคม ๒๕๖๖, ''",
      "รอบ ๖ เดือนหลัง, half-other", "๑ เมษายน ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๖, half-other", "'', half-not-stated"})
  void theFirstHalfOfTheYearIsTold(String when, String finding) {
    String report = "การติดตามแผนปฏิบัติการป้องกันการทุจริต ปีงบประมาณ พ.ศ. ๒๕๖๖ " + when + "\n" + AGENCY
        + "\nรายงานการกำกับติดตาม โครงการ ความก้าวหน้า แล้วเสร็จ งบประมาณที่ใช้ (บาท) ๕๐๐";
    assertEquals(finding.isEmpty() ? List.of() : List.of(finding), objections(report, "O37"));
  }

  @Test
  void anotherAgencysPaperIsTold() {
    assertEquals(List.of("agency-other"), objections(REPORT.replace(AGENCY, "เทศบาลตำบลบ้านนาจำลอง"), "O38"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"อบต.ทุ่งสมมติ", "อบต. ทุ่งสมมติ", "องค์การบริหารส่วนตำบล ทุงสมมติ"})
  void theAgencyMayBeCalledShortly(String name) {
    assertEquals(List.of(), objections(REPORT.replace(AGENCY, name), "O38"));
  }

  @Test
  void ofAScanNothingElseIsSaid() {
    Content scan = new Content(Format.PDF, List.of(""), false, List.of(), null, null, null, false, List.of(), false, Set.of());
    assertEquals(List.of("scan"), objections(scan, "O38"));
  }

  @ParameterizedTest
  @CsvSource({"ENCRYPTED, file-encrypted", "BROKEN, file-broken", "BOMB, file-bomb", "EMPTY, file-empty", "SLOW, file-slow"})
  void whatCannotBeReadIsToldAsSuch(Fault fault, String code) {
    assertEquals(List.of(code), objections(Content.unread(Format.DOCX, fault), "O38"));
  }

  @Test
  void aPageThatAsksForAPasswordAndSaysNothingElseIsADoor() {
    assertEquals(List.of("sign-in"), objections(page("ชื่อผู้ใช้ รหัสผ่าน", true, List.of()), "O38"));
  }

  @Test
  void aPageWithAFormForItsStaffBesideTheReportIsNoDoor() {
    assertEquals(List.of(), objections(page((REPORT + "เนื้อหาของรายงานฉบับเต็ม ").repeat(6), true, List.of()), "O38"));
  }

  @Test
  void aLinkHasToSayWhatIsBehindIt() {
    Content page = page(REPORT, false, List.of(new Link("คลิกที่นี่", "/a.pdf"), new Link("แผน 2566 (PDF, 1.2 MB)", "/b.pdf")));
    List<String> codes = JUDGEMENT.of(page, asked("O38")).stream().map(Finding::code).toList();
    assertTrue(codes.contains("link-unnamed") && codes.contains("link-without-size"), codes.toString());
    Content good = page(REPORT, false, List.of(new Link("แผน 2566 (PDF, 1.2 MB)", "/b.pdf")));
    assertTrue(JUDGEMENT.of(good, asked("O38")).stream().noneMatch(finding -> finding.code().startsWith("link")));
  }

  @Test
  void ofAPageThatOnlyLinksToItsFileNoComponentIsCalledMissing() {
    Content page = page("รายงานผลการดำเนินการป้องกันการทุจริตประจำปี 2565 " + AGENCY, false,
        List.of(new Link("รายงาน 2565 (PDF, 1 MB)", "/o38.pdf")));
    assertEquals(List.of(), objections(page, "O38"));
    assertTrue(JUDGEMENT.of(page, asked("O38")).stream().anyMatch(finding -> finding.code().equals("file-behind-link")));
  }

  @Test
  void monthsOneAfterTheOtherAreTheFirstHalf() {
    String rows = "การติดตาม ปีงบประมาณ พ.ศ. ๒๕๖๖ " + AGENCY + " รายงานการกำกับติดตามการดำเนินการป้องกันการทุจริต\n"
        + "ต.ค. พ.ย. ธ.ค. ม.ค. ก.พ. มี.ค.\nความก้าวหน้า โครงการ งบประมาณที่ใช้ (บาท)";
    assertEquals(List.of(), objections(rows, "O37"));
    assertEquals(List.of("half-not-stated"), objections(rows.replace(" ก.พ. มี.ค.", ""), "O37"));
  }

  private static Content page(String text, boolean password, List<Link> links) {
    return new Content(Format.HTML, List.of(text, ""), true, List.of(), "หน้าเว็บ", null, null, false, links, password, Set.of());
  }
}
