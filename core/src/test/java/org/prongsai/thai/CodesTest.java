package org.prongsai.thai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

  @ParameterizedTest
  @CsvSource({
    "๐๑๒, O12", "0๑๒, O12", "O๑๒, O12", "o12, O12", "O 12, O12", "ข้อ ๐๒๕, O25", "๐๕, O5", "O05, O5", "อ๑๒, O12",
    "e๖, E6", "e๑๐, E10", "E๔, E4", " I 7 , I7", "i๗, I7", "I5.1, I5.1", "i ๕.๑, I5.1", "I07, I7", "ข้อคำถามที่ E๙, E9",
    "sub:9.2, sub:9.2", "SUB: ๙.๒, sub:9.2", "ตัวชี้วัดย่อยที่ ๙.๒, sub:9.2", "indicator:8, indicator:8",
    "Indicator : ๘, indicator:8", "ตัวชี้วัดที่ ๘, indicator:8", "ตัวชี้วัดที่ ๐๔๒, O42", "instrument:EIT, instrument:EIT",
    "instrument: eit, instrument:EIT", "OIT, instrument:OIT", "total, total", "Total, total", "ＯＩＴ, instrument:OIT",
    "\u041E12, O12", "๐\u200B๑๒, O12", "'O\u00A0๑๒', O12"
  })
  void aCodeHoweverWrittenHasOneNormalForm(String written, String normal) {
    assertEquals(Optional.of(normal), Codes.normal(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "๑๗", "๒๗", "12", "I", "O", "0", "๐๐", "X3", "I123", "ข้อ 12", "E9a", "sub:9", "instrument:XYZ",
    "๙๑.๕๙", "indicator:", "ข้อ", "EIT7", "O12,O13"})
  void whatIsNoCodeIsNotGuessed(String written) {
    assertEquals(Optional.empty(), Codes.normal(written));
  }

  @ParameterizedTest
  @ValueSource(strings = {"O12", "E9", "I7", "I5.1", "sub:9.2", "indicator:8", "instrument:EIT", "total"})
  void theNormalFormIsItsOwn(String normal) {
    assertEquals(Optional.of(normal), Codes.normal(normal));
  }
}
