package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.message.Problem;

class PasswordRulesTest {

  private static Optional<Integer> problem(String password) {
    return PasswordRules.wrong(password, "somchai@tuayang", "องค์การบริหารส่วนตำบลบ้านใหม่").map(Problem::number);
  }

  @ParameterizedTest
  @CsvSource({"short1!,1105", "password1234,1107", "Password2569!,1107", "123456789012,1107", "987654321098,1107",
      "aaaaaaaaaaaa,1107", "abababababab,1107", "121212121212,1107", "qwertyuiop12,1107", "Sawasdee2026,1107",
      "somchai@tuayang,1108", "SOMCHAI@TUAYANG99,1108", "องค์การบริหารส่วนตำบลบ้านใหม่,1108"})
  void refusesWhatIsShortCommonOrAName(String password, int problem) {
    assertEquals(Optional.of(problem), problem(password));
  }

  @ParameterizedTest
  @ValueSource(strings = {"correct horse battery staple", "ข้าวเหนียวมะม่วงกลางฝน", "ต้นไทร-ใบที่เจ็ด", "k7v-tallow-9 reef",
      "four unrelated words"})
  void takesPhrasesWithoutAskingForFiguresOrSigns(String password) {
    assertEquals(Optional.empty(), problem(password));
  }
}
