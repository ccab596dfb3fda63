package org.prongsai.server.demo;

import java.security.SecureRandom;

/** A password that is easy to copy from a screen: no letters that look alike. */
final class SamplePassword {

  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 3;
  private static final int GROUP = 5;

  private SamplePassword() {}

  /** Fifteen letters, some 74 bits, in three groups. */
  static String random() {
    SecureRandom chance = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < GROUPS * GROUP; i++) {
      if (i > 0 && i % GROUP == 0) {
        password.append('-');
      }
      password.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return password.toString();
  }
}
