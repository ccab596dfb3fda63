package org.prongsai.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What opens the accounts of a demonstration: one password for all, and the secrets of second factors. Kept in a file, so
 * that a demonstration which is continued can tell them again: first the password, then lines of account and secret.
 */
final class SampleKeys {

  /** Letters that nobody takes for another. */
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int GROUPS = 3;
  private static final int GROUP = 5;

  private final Path file;

  private SampleKeys(Path file) {
    this.file = file;
  }

  static SampleKeys in(Path file) throws IOException {
    if (!Files.exists(file)) {
      Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
      Files.writeString(file, random() + "\n");
    }
    return new SampleKeys(file);
  }

  String password() {
    return lines().getFirst();
  }

  /** Null where the account has no second factor. */
  @Nullable String secret(String account) {
    return lines().stream().skip(1).map(line -> line.split(" ")).filter(line -> line[0].equals(account))
        .map(line -> line[1]).reduce((first, last) -> last).orElse(null);
  }

  /** The last secret kept for an account is the one that counts: an earlier one belongs to an attempt that was stopped. */
  void keep(String account, String secret) {
    try {
      Files.writeString(file, account + " " + secret + "\n", StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> lines() {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Fifteen letters, some 74 bits, in three groups. */
  private static String random() {
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
