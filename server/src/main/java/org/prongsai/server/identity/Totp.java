package org.prongsai.server.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes of six digits that change every 30 seconds (RFC 6238, with SHA-1: the only form that all apps know). */
final class Totp {

  /** Bytes of a secret, as RFC 4226 recommends. */
  static final int SECRET = 20;
  private static final String ISSUER = "Prongsai";
  private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();
  private static final long STEP = CODES.getTimeStep().toMillis();

  private Totp() {}

  static String code(byte[] secret, Instant at) {
    try {
      return CODES.generateOneTimePasswordString(new SecretKeySpec(secret, CODES.getAlgorithm()), at, Locale.ROOT);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * The time step to which a code belongs: the present one, or one beside it, for clocks that differ.
   *
   * @param after steps up to this one have been used and are no longer taken
   */
  static OptionalLong step(byte[] secret, String code, Instant now, long after) {
    long present = now.toEpochMilli() / STEP;
    return LongStream.rangeClosed(present - 1, present + 1)
        .filter(step -> step > after && same(code(secret, Instant.ofEpochMilli(step * STEP)), code)).findFirst();
  }

  /** What the QR code holds. */
  static String address(String account, byte[] secret) {
    String name = URLEncoder.encode(account, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/" + ISSUER + ":" + name + "?secret=" + Base32.of(secret) + "&issuer=" + ISSUER;
  }

  private static boolean same(String right, String typed) {
    return MessageDigest.isEqual(right.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
  }
}
