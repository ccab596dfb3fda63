package org.prongsai.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.message.Language;

class DateCommandTest {

  private record Answer(int status, List<String> out, String err) {}

  private static Answer date(String input, String... options) {
    return date(Language.ENGLISH, input, options);
  }

  private static Answer date(Language language, String input, String... options) {
    return date(language, input.getBytes(StandardCharsets.UTF_8), options);
  }

  private static Answer date(Language language, byte[] input, String... options) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    String[] args = java.util.stream.Stream.concat(java.util.stream.Stream.of("date"), java.util.stream.Stream.of(options))
        .toArray(String[]::new);
    int status = Prongsai.run(new ByteArrayInputStream(input),
        new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, false, StandardCharsets.UTF_8), language,
        Path.of(System.getProperty("prongsai.home")), args);
    return new Answer(status, out.toString(StandardCharsets.UTF_8).lines().toList(), err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theContractsExampleIsAnsweredToTheLetter() {
    Answer answer = date("ต.ค. ๖๕ ถึง ก.ย. ๖๖\n");
    assertEquals(new Answer(0,
        List.of("{\"text\":\"ต.ค. ๖๕ ถึง ก.ย. ๖๖\",\"kind\":\"range\",\"start\":\"2022-10-01\",\"end\":\"2023-09-30\"}"), ""), answer);
  }

  @Test
  void eachKindHasItsFields() {
    Answer answer = date("""
        ๓๑ มี.ค.๖๖
        เดือนเมษายน ๒๕๖๖
        ภายในเดือนเมษายน ๒๕๖๖
        ทุกเดือน/ไตรมาส
        ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี
        เป็นระยะๆ
        ไม่เกิน ๗ วัน
        แผนระยะ ๑ ปี
        อย่างต่อเนื่อง
        """);
    assertEquals(List.of(
        "{\"text\":\"๓๑ มี.ค.๖๖\",\"kind\":\"date\",\"start\":\"2023-03-31\",\"end\":\"2023-03-31\"}",
        "{\"text\":\"เดือนเมษายน ๒๕๖๖\",\"kind\":\"month\",\"start\":\"2023-04-01\",\"end\":\"2023-04-30\"}",
        "{\"text\":\"ภายในเดือนเมษายน ๒๕๖๖\",\"kind\":\"due\",\"due\":\"2023-04-30\"}",
        "{\"text\":\"ทุกเดือน/ไตรมาส\",\"kind\":\"recurrence\",\"every\":[\"P1M\",\"P3M\"]}",
        "{\"text\":\"ทุก ๖ เดือน ภายในเดือนเมษายน และเดือนตุลาคม ของทุกปี\",\"kind\":\"recurrence\",\"every\":[\"P6M\"],"
            + "\"months\":[4,10],\"due\":[\"--04-30\",\"--10-31\"]}",
        "{\"text\":\"เป็นระยะๆ\",\"kind\":\"recurrence\",\"every\":null}",
        "{\"text\":\"ไม่เกิน ๗ วัน\",\"kind\":\"relative\",\"every\":[],\"length\":\"P7D\"}",
        "{\"text\":\"แผนระยะ ๑ ปี\",\"kind\":\"duration\",\"length\":\"P1Y\"}",
        "{\"text\":\"อย่างต่อเนื่อง\",\"kind\":\"unspecific\"}"), answer.out());
  }

  @Test
  void everyLineIsAnsweredEvenAnEmptyOne() {
    assertEquals(List.of("{\"text\":\"\",\"kind\":\"none\"}", "{\"text\":\"กองคลัง\",\"kind\":\"none\"}"), date("\r\nกองคลัง").out());
    assertEquals(List.of(), date("").out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2566", "๒๕๖๖", " 2566 "})
  void theFiscalYearGivesTheMissingYear(String year) {
    assertEquals(List.of("{\"text\":\"ธันวาคม\",\"kind\":\"month\",\"start\":\"2022-12-01\",\"end\":\"2022-12-31\"}"),
        date("ธันวาคม\n", "--fiscal-year", year).out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"2023", "66", "ปีนี้", "25660", ""})
  void whatIsNoFiscalYearIsRefusedWithItsRemedy(String year) {
    Answer answer = date("ธันวาคม\n", "--fiscal-year", year);
    assertEquals(2, answer.status());
    assertEquals(List.of(), answer.out());
    assertTrue(answer.err().contains("[P804]"), answer.err());
  }

  @Test
  void anImpossibleDateIsNoneAndSaysWhyInTheUsersLanguage() {
    assertEquals(List.of("{\"text\":\"๒๙ กุมภาพันธ์ ๒๕๖๘\",\"kind\":\"none\",\"problem\":"
        + "\"there is no 29/2/2568 in the calendar; compare day, month and year with the original document [P802]\"}"),
        date("๒๙ กุมภาพันธ์ ๒๕๖๘").out());
    assertTrue(date(Language.THAI, "๒๙ กุมภาพันธ์ ๒๕๖๘").out().getFirst().contains("ไม่มีวันที่ 29/2/2568 ในปฏิทิน"));
  }

  @Test
  void aLineThatIsNotUtf8StopsAtItsPlace() {
    Answer answer = date(Language.ENGLISH, "๓๑ มี.ค.๖๖\n".getBytes(java.nio.charset.Charset.forName("x-windows-874")));
    assertEquals(2, answer.status());
    assertTrue(answer.err().startsWith("-:1:1: this line is not UTF-8 text; "), answer.err());
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() {
    assertEquals(List.of("{\"text\":\"2566\",\"kind\":\"range\",\"start\":\"2023-01-01\",\"end\":\"2023-12-31\"}"),
        date("\uFEFF2566\n").out());
  }

  @Test
  void anExpressionInsideALongCellIsNamed() {
    assertEquals(List.of("{\"text\":\"รายงานผู้บริหาร ภายในเดือนกันยายน ๒๕๖๕ ต่อไป\",\"kind\":\"due\",\"due\":\"2022-09-30\","
        + "\"phrase\":\"ภายในเดือนกันยายน ๒๕๖๕\"}"), date("รายงานผู้บริหาร ภายในเดือนกันยายน ๒๕๖๕ ต่อไป", "--fiscal-year=2566").out());
  }
}
