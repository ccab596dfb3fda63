package org.prongsai.server.identity;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A code on paper, for who has lost the device: ten letters and figures that do not look alike, some 49 bits. */
final class RecoveryCode {

  private static final int AT_ONCE = 10;
  private static final int LENGTH = 10;
  private static final int HALF = 5;
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

  private RecoveryCode() {}

  static List<String> some(SecureRandom chance) {
    return Stream.generate(() -> one(chance)).distinct().limit(AT_ONCE).toList();
  }

  private static String one(SecureRandom chance) {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < LENGTH; i++) {
      code.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return code.insert(HALF, '-').toString();
  }

  /** As typed, without what people add: capitals, spaces, hyphens. */
  static String plain(String typed) {
    return typed.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", "");
  }
}
