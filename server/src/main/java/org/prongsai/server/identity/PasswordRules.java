package org.prongsai.server.identity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * What a password has to be: long, not among the commonest, not the person's own name. No rule of letters and signs,
 * which makes passwords worse (NIST SP 800-63B, 5.1.1.2).
 */
final class PasswordRules {

  static final int LEAST = 12;
  private static final int MOST = 200;
  private static final int FEWEST_SIGNS = 5;
  private static final int SHORTEST_NAME = 4;

  /** What the commonest long passwords are made of, bare or with figures and signs around. */
  private static final List<String> COMMON = List.of("password", "passw0rd", "p@ssword", "p@ssw0rd", "qwerty", "qwertyuiop",
      "asdfghjkl", "zxcvbnm", "qwertyuiopasdfghjkl", "qazwsxedc", "qazwsxedcrfv", "1q2w3e4r5t6y", "iloveyou", "admin",
      "administrator", "welcome", "letmein", "monkey", "dragon", "sunshine", "princess", "football", "changeme", "default",
      "thailand", "bangkok", "sawasdee", "sawatdee", "rakthai", "prongsai", "transparency", "integrity", "abcdefghijkl",
      "abcdefghijklm", "passwordpassword", "correcthorsebatterystaple");
  private static final String ROW = "01234567890123456789";

  private PasswordRules() {}

  /** @param names the person's own: user name, full name, agency */
  static Optional<Problem> wrong(String password, String... names) {
    if (password.codePointCount(0, password.length()) < LEAST) {
      return Optional.of(Problem.of("identity", 1105, Place.NOWHERE, LEAST));
    }
    if (password.length() > MOST) {
      return Optional.of(Problem.of("identity", 1106, Place.NOWHERE, MOST));
    }
    String plain = password.toLowerCase(Locale.ROOT).strip();
    if (isCommon(plain)) {
      return Optional.of(Problem.of("identity", 1107, Place.NOWHERE));
    }
    return Stream.of(names).map(name -> name.toLowerCase(Locale.ROOT).strip())
        .filter(name -> name.length() >= SHORTEST_NAME).anyMatch(name -> bare(plain).equals(bare(name)) || plain.equals(name))
        ? Optional.of(Problem.of("identity", 1108, Place.NOWHERE)) : Optional.empty();
  }

  private static boolean isCommon(String plain) {
    String bare = bare(plain);
    return plain.chars().distinct().count() < FEWEST_SIGNS || COMMON.contains(bare) || COMMON.contains(plain)
        || ROW.contains(plain) || ROW.contains(new StringBuilder(plain).reverse())
        || plain.matches("\\d{" + LEAST + "}") && plain.substring(0, 6).equals(plain.substring(6));
  }

  /** The letters alone, where figures and signs stand only around them. */
  private static String bare(String plain) {
    return plain.replaceAll("^[^\\p{L}]+|[^\\p{L}\\p{M}]+$", "");
  }
}
