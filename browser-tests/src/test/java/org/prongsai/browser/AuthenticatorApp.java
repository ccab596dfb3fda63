package org.prongsai.browser;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Locale;
import javax.crypto.spec.SecretKeySpec;

/** The app on a person's telephone that shows the six digits of this half minute. */
final class AuthenticatorApp {

  private AuthenticatorApp() {}

  /** @param secret in base 32, with or without spaces */
  static String code(String secret) {
    BigInteger bits = BigInteger.ZERO;
    String digits = secret.replace(" ", "");
    for (char digit : digits.toCharArray()) {
      bits = bits.shiftLeft(5).or(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(digit)));
    }
    byte[] key = new byte[digits.length() * 5 / 8];
    for (int i = key.length - 1; i >= 0; i--, bits = bits.shiftRight(8)) {
      key[i] = bits.byteValue();
    }
    try {
      var codes = new TimeBasedOneTimePasswordGenerator();
      return codes.generateOneTimePasswordString(new SecretKeySpec(key, codes.getAlgorithm()), Instant.now(), Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }
}
