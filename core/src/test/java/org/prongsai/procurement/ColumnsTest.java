package org.prongsai.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

/** Headings as spreadsheets have them. */
class ColumnsTest {

  /** As the page of the police station of Noen Kum prints them, with what recognition made of three words. */
  private static final String PRINTED = "1) ที่|2) ปีงบประมาณ|3) ชื่อหน่วยงาน|4) อำเภอ|5) จังหวัด|6) กระทรวง|"
      + "7) ประเภทหน่วยงาน|8) ชื่อรายการของงานที่ซื้อหรือจ้าง|9) วงเงินงบประมาณที่ได้รับจัดสรร (บาท)|"
      + "10) แหล่งที่มาของงบประมำณ|11) สถานะการจัดซื้อจัดจ้ำง|12) วิธีการจัดซื้อจัดจ้าง|13) ราคากลาง (บาท)|"
      + "14) ราคาที่ตกลงซื้อหรือจ้าง (บาท)|15) รายชื่อผู้ประกอบการที่ได้รับการคัดเลือก|16) เลขที่โครงการในระบบ e-GP";

  private static Columns columns(String header) {
    return Columns.recognise(Arrays.asList(header.split("\\|"))).orThrow();
  }

  @Test
  void theOfficialFormIsRecognisedAsItIsPrinted() {
    Columns columns = columns(PRINTED);
    assertEquals("ita-2567", columns.form().id());
    assertEquals(List.of(), columns.unknown());
    assertEquals(List.copyOf(ProcurementForm.ita2567().columns().keySet()),
        IntStream.range(0, 16).mapToObj(columns.fields()::get).toList());
  }

  @Test
  void theOfficialFormHasItsSixteenColumns() {
    assertEquals(16, ProcurementForm.ita2567().columns().size());
    assertEquals(PRINTED.replace("ำณ", "าณ").replace("จ้ำง", "จ้าง").replaceAll("\\d+\\) ", ""),
        String.join("|", ProcurementForm.ita2567().columns().values()));
  }

  @Test
  void theMonthlyFormIsRecognised() {
    Columns columns = columns("ลำดับที่|งานที่จัดซื้อหรือจัดจ้าง|วงเงินที่จะซื้อหรือจ้าง|ราคากลาง|"
        + "วิธีซื้อหรือจ้าง|รายชื่อผู้เสนอราคาและราคาที่เสนอ|"
        + "ผู้ได้รับการคัดเลือกและราคาที่ตกลงซื้อหรือจ้าง|เหตุผลที่คัดเลือกโดยสรุป|"
        + "เลขที่และวันที่ของสัญญาหรือข้อตกลงในการซื้อหรือจ้าง");
    assertEquals("sakhoro-1", columns.form().id());
    assertEquals(Field.AGREEMENT, columns.fields().get(8));
  }

  @Test
  void anExportIsRecognisedAndItsRowsAreRead() {
    Columns columns = columns("ลำดับ|เลขที่โครงการ|ชื่อโครงการ|วิธีการจัดหา|งบประมาณโครงการ|ราคากลาง|สถานะโครงการ|"
        + "เลขประจำตัวผู้เสียภาษีอากร|ชื่อผู้ชนะการเสนอราคา|เลขที่สัญญา|วันที่ลงนามในสัญญา|มูลค่าตามสัญญา|หมายเหตุ");
    assertEquals("e-gp", columns.form().id());
    assertEquals(List.of("หมายเหตุ"), columns.unknown());
    Map<String, String> cells = columns.cells(List.of("1", "66017123456", "ซื้อครุภัณฑ์", "เฉพาะเจาะจง", "20,000.00"));
    assertEquals(Map.of("number", "1", "project", "66017123456", "work", "ซื้อครุภัณฑ์", "method", "เฉพาะเจาะจง",
        "budget", "20,000.00"), cells);
    assertEquals("66017123456", Purchase.read(cells).orThrow().project().value().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ๙) วงเงินงบประมาณ ที่ได้รับจัดสรร(บาท) | BUDGET
      วงเงิน งปม. (บาท)                      |
      งปม.                                   | BUDGET
      ราคากลาง                               | REFERENCE
      วิธี จัดหา                              | METHOD
      เลขทีโครงการในระบบ EGP                  | PROJECT
      winner_tin                             | TAX_ID
      """)
  void headingsAreTolerated(String heading, Field field) {
    assertEquals(field, Headings.meaning(heading).orElse(null));
  }

  @Test
  void twoColumnsOfOneMeaningAreTold() {
    assertEquals(List.of(3111), numbers("ชื่อโครงการ", "รายการ"));
  }

  @Test
  void aTableThatDoesNotSayWhatIsBoughtIsTold() {
    assertEquals(List.of(3114), numbers("ชื่อ", "สกุล", "อายุ"));
  }

  @Test
  void theRowOfHeadingsIsFoundUnderTheTitle() {
    var sheet = List.of(List.of("รายการจัดซื้อจัดจ้าง ปี 2568"), List.of(PRINTED.split("\\|")));
    assertEquals(1, Columns.headerRow(sheet).orElseThrow());
    assertTrue(Columns.headerRow(List.of(List.of("รายการ"), List.of("ก", "ข"))).isEmpty());
  }

  private static List<Integer> numbers(String... header) {
    return assertInstanceOf(Outcome.Refused.class, Columns.recognise(List.of(header))).problems().stream()
        .map(problem -> ((Problem) problem).number()).toList();
  }
}
