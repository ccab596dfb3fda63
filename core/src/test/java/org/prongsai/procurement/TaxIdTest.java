package org.prongsai.procurement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of companies and agencies that the thread python-stdnum 118 gathered from public pages. */
class TaxIdTest {

  @ParameterizedTest
  @ValueSource(strings = {"0107537001510", "0107537001706", "0105515004336", "0994000189940", "0735560003739",
      "0205560014832", "0105556075980", "0105551082333", "0993000132246", "0115562002441", "0105552074946",
      "0993000285042", "0994000165421", "0105560194629", "0745555004781", "0105556187729"})
  void numbersInUseHaveARightCheckDigit(String digits) {
    assertTrue(new TaxId(digits).isJuristic());
    for (char other = '0'; other <= '9'; other++) {
      String changed = digits.substring(0, TaxId.LENGTH - 1) + other;
      assertEquals(changed.equals(digits), TaxId.checks(changed), changed);
    }
  }
}
