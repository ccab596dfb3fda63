package org.prongsai.thai;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The keys as TIS 820-2538 has them. */
class ThaiKeyboardTest {

  @ParameterizedTest
  @CsvSource(delimiter = '~', quoteCharacter = '^', value = {
    "'[xit,kI ~ งบประมาณ", "l;ylfu ~ สวัสดี", "9k, ~ ตาม", "O12 ~ ฯๅ/"})
  void whatWasTypedOnTheOtherKeyboardIsReadAsItWasMeant(String typed, String meant) {
    assertEquals(Optional.of(meant), ThaiKeyboard.other(typed));
    assertEquals(Optional.of(typed), ThaiKeyboard.other(meant));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ข้อ O12", "2566", "", "😀"})
  void aTextOfBothOrOfNeitherIsLeftAlone(String written) {
    assertEquals(Optional.empty(), ThaiKeyboard.other(written));
  }

  @Test
  void blanksStay() {
    assertEquals(Optional.of("no gift"), ThaiKeyboard.other("ืน เรดะ"));
  }
}
