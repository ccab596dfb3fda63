package org.prongsai.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

/** Cells as offices write them. */
class PurchaseReadTest {

  static Purchase read(String... cells) {
    return Purchase.read(cells(cells)).orThrow();
  }

  static Map<String, String> cells(String... cells) {
    Map<String, String> row = new HashMap<>(Map.of("work", "จ้างซ่อมถนน"));
    for (int i = 0; i < cells.length; i += 2) {
      row.put(cells[i], cells[i + 1]);
    }
    return row;
  }

  private static List<Integer> problems(String... cells) {
    List<Problem> problems = assertInstanceOf(Outcome.Refused.class, Purchase.read(cells(cells))).problems();
    problems.forEach(problem -> {
      assertFalse(problem.line(Language.THAI).contains("{"), problem.line(Language.THAI));
      assertFalse(problem.line(Language.ENGLISH).contains("{"), problem.line(Language.ENGLISH));
    });
    return problems.stream().map(Problem::number).toList();
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      12,500.50        | 12500.50
      ๑๒,๕๐๐.๕๐        | 12500.50
      12500            | 12500.00
      12,500.-         | 12500.00
      12,500.00 บาท    | 12500.00
      1,250,000บาทถ้วน | 1250000.00
      0                | 0.00
      """)
  void amountsAreReadAsPeopleWriteThem(String written, BigDecimal baht) {
    assertEquals(Stated.given(baht), read("budget", written).budget());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2345", "-500", "12.345", "สามพันบาท", "12,50", "1e5", "12 000 x"})
  void whatIsNoAmountIsTold(String written) {
    assertEquals(List.of(3100), problems("budget", written));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      15 ธ.ค. 2565         | 2022-12-15
      15 ธ.ค. 65           | 2022-12-15
      ๑๕ ธันวาคม ๒๕๖๕      | 2022-12-15
      15/12/2565           | 2022-12-15
      วันที่ 15 ธันวาคม พ.ศ. 2565 | 2022-12-15
      2022-12-15           | 2022-12-15
      """)
  void daysOfTheBuddhistEraAreReadWithAbbreviatedMonths(String written, LocalDate day) {
    assertEquals(Stated.given(day), read("day", written).contract().day());
  }

  @Test
  void theFiscalYearGivesADayItsYear() {
    assertEquals(Stated.given(LocalDate.of(2022, 12, 15)), read("year", "๒๕๖๖", "day", "15 ธ.ค.").contract().day());
  }

  @ParameterizedTest
  @ValueSource(strings = {"31 ก.พ. 2566", "ธันวาคม 2565", "เมื่อวาน"})
  void whatIsNoDayIsTold(String written) {
    assertEquals(List.of(3102), problems("day", written));
  }

  @Test
  void aNoneIsAnAnswerAndAnEmptyCellIsNot() {
    assertEquals(Stated.none("-"), read("reference", "-").reference());
    assertEquals(Stated.none("ไม่มี"), read("project", " ไม่มี ").project());
    assertEquals(Stated.none("ไม่ต้องมีเลขที่โครงการ"), read("project", "ไม่ต้องมีเลขที่โครงการ").project());
    assertTrue(read("reference", "  ").reference().isMissing());
    assertTrue(read().project().isMissing());
    assertEquals(Stated.given("ไม่มีผู้เสนอราคารายอื่น"), read("reason", "ไม่มีผู้เสนอราคารายอื่น").reason());
  }

  @Test
  void aProjectNumberHasElevenDigits() {
    assertEquals(Stated.given("66017123456"), read("project", "๖๖๐๑๗๑๒๓๔๕๖").project());
    assertEquals(List.of(3106), problems("project", "6601712345"));
    assertEquals(List.of(3110), problems("project", "6.60171E+10"));
  }

  @Test
  void biddersStandALineEachWithTheirPrices() {
    assertEquals(Stated.given(List.of(bidder("บริษัท ตัวอย่างก่อสร้าง จำกัด", "498000.00"),
        bidder("หจก. สมมติการโยธา", "499500.50"),
        bidder("ร้าน ช. 2000", null))), read("offers", """
        1. บริษัท ตัวอย่างก่อสร้าง จำกัด  เสนอราคา 498,000.-
        (๒) หจก. สมมติการโยธา / ๔๙๙,๕๐๐.๕๐ บาท
        3) ร้าน ช. 2000
        """).bidders());
  }

  @Test
  void numbersPartBiddersThatStandInOneLine() {
    assertEquals(Stated.given(List.of(bidder("ร้าน ก", "500.00"), bidder("ร้าน ข", "600.50"))),
        read("offers", "1. ร้าน ก 500.00 2. ร้าน ข 600.50").bidders());
  }

  @Test
  void aPriceOnALineOfItsOwnBelongsToTheNameAbove() {
    assertEquals(Stated.given(List.of(bidder("ร้านสมมติพาณิชย์", "8500.00"))),
        read("offers", "ร้านสมมติพาณิชย์\n8,500.00 บาท").bidders());
    assertEquals(List.of(3109), problems("offers", "8,500.00 บาท"));
    assertEquals(List.of(3109), problems("offers", "ร้านสมมติพาณิชย์\n8,500.00 บาท\n9,500.00 บาท"));
  }

  @Test
  void theMonthlyFormsCellsOfTwoThingsAreTakenApart() {
    Purchase purchase = read("chosen", "ร้านสมมติพาณิชย์ ราคา 8,500.00 บาท",
        "agreement", "เลขที่ 12/2566 ลงวันที่ 15 ธันวาคม 2565");
    assertEquals(Stated.given(List.of(bidder("ร้านสมมติพาณิชย์", "8500.00"))), purchase.suppliers());
    assertEquals(Stated.given(new BigDecimal("8500.00")), purchase.agreed());
    assertEquals(new Contract(Stated.given("12/2566"), Stated.given(LocalDate.of(2022, 12, 15))), purchase.contract());
  }

  @Test
  void aSuppliersNumberIsChecked() {
    Purchase purchase = read("supplier", "บริษัท ตัวอย่าง จำกัด", "tax-id", "0-1055-56187-72-9");
    assertEquals("0105556187729",
        Objects.requireNonNull(purchase.suppliers().value().orElseThrow().getFirst().taxId()).digits());
    assertEquals(List.of(3105), problems("supplier", "บริษัท ตัวอย่าง จำกัด", "tax-id", "0105556187728"));
    assertEquals(List.of(3104), problems("supplier", "บริษัท ตัวอย่าง จำกัด", "tax-id", "105556187729"));
    assertEquals(List.of(3112), problems("supplier", "ก\nข", "tax-id", "0105556187729"));
  }

  @Test
  void allThatIsWrongIsToldAtOnce() {
    assertEquals(List.of(3107, 3100, 3106),
        problems("year", "2024", "budget", "มาก", "project", "66"));
  }

  @Test
  void aRowThatBuysNothingIsNoPurchase() {
    assertEquals(List.of(3108), problems("work", ""));
    assertEquals(List.of(3113), problems("work", "ไม่มีการจัดซื้อจัดจ้างในเดือนนี้"));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      วิธีเฉพาะเจาะจง                          | SPECIFIC
      เฉพาะเจาะจง                              | SPECIFIC
      วิธีคัดเลือก                              | SELECTION
      วิธีประกาศเชิญชวนทั่วไป (e-bidding)        | E_BIDDING
      ประกวดราคาอิเล็กทรอนิกส์ (e - bidding)     | E_BIDDING
      วิธีตลาดอิเล็กทรอนิกส์ (e-market)          | E_MARKET
      วิธีประกาศเชิญชวนทั่วไป                    | GENERAL_INVITATION
      """)
  void methodsOfTheActAreKnownByTheirWords(String written, Method method) {
    assertEquals(method, read("method", written).knownMethod().orElseThrow());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      ยังไม่ลงนามในสัญญา                | BUYING
      อยู่ระหว่างการจัดซื้อจัดจ้าง        | BUYING
      อยู่ระหว่างดำเนินการและตรวจรับ     | UNDER_CONTRACT
      ลงนามในสัญญาแล้ว                  | UNDER_CONTRACT
      สิ้นสุดสัญญา                      | ENDED
      ยกเลิกการดำเนินการ                | CANCELLED
      ยังไม่ได้ดำเนินการ                 | NOT_BEGUN
      อยู่ระหว่างดำเนินการ              |
      """)
  void statesAreKnownOnlyWhenTheirWordsAreClear(String written, Stage stage) {
    assertEquals(stage, read("status", written).stage().orElse(null));
  }

  static Bidder bidder(String name, String price) {
    return new Bidder(name, price == null ? null : new BigDecimal(price), null);
  }

  @Test
  void aPersonsIdentityNumberIsNeverWrittenOut() {
    List<String> shown = new ArrayList<>();
    String number = IntStream.range(0, 10).mapToObj(last -> "110000000000" + last).filter(TaxId::checks).findFirst()
        .orElseThrow();
    Purchase purchase = read("supplier", "นางสาวสมมติ ตัวอย่าง", "tax-id", number);
    PurchaseTable.official(List.of(purchase)).rows().forEach(shown::addAll);
    PurchaseTable.summary(List.of(purchase)).rows().forEach(shown::addAll);
    PurchaseTable.of(ProcurementForm.eGp(), List.of(purchase)).rows().forEach(shown::addAll);
    assertTrue(shown.contains("นางสาวสมมติ ตัวอย่าง"));
    assertFalse((shown + " " + purchase).contains(number));
  }
}
