package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotpTest {

  private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

  /** RFC 6238, appendix B, SHA-1: the last six of its eight figures. */
  @ParameterizedTest
  @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037"})
  void makesTheCodesOfTheStandard(long second, String code) {
    assertEquals(code, Totp.code(SECRET, Instant.ofEpochSecond(second)));
  }

  @Test
  void takesACodeOfTheStepBesideButNotOfTheOneBeyond() {
    Instant now = Instant.ofEpochSecond(3000);
    assertEquals(OptionalLong.of(99), Totp.step(SECRET, Totp.code(SECRET, now.minusSeconds(30)), now, 0));
    assertEquals(OptionalLong.of(101), Totp.step(SECRET, Totp.code(SECRET, now.plusSeconds(30)), now, 0));
    assertEquals(OptionalLong.empty(), Totp.step(SECRET, Totp.code(SECRET, now.minusSeconds(60)), now, 0));
  }

  @Test
  void takesNoCodeTwice() {
    Instant now = Instant.ofEpochSecond(3000);
    assertEquals(OptionalLong.empty(), Totp.step(SECRET, Totp.code(SECRET, now), now, 100));
  }
}
