package org.prongsai.server.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * A change written down.
 *
 * @param no from 1 within the agency, without gaps
 * @param before and {@code after} as JSON, fields in alphabetical order
 * @param previous the hash of the entry before, in hexadecimal; 64 zeros before the first
 * @param hash over all the fields and {@code previous}
 */
public record Entry(long agency, long no, Instant at, @Nullable Long account, String name, @Nullable Long actingFor,
    String screen, String subject, long subjectId, String deed, String before, String after, String previous,
    String hash) {

  static final String FIRST = "0".repeat(64);

  /** The hash that this entry has to bear: each field with its length before it, so that no two entries read alike. */
  String expectedHash() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Object field : new @Nullable Object[] {previous, agency, no, at, account, name, actingFor, screen, subject,
          subjectId, deed, before, after}) {
        byte[] bytes = String.valueOf(field).getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + (field == null ? "n" : ":")).getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  Entry sealed() {
    return new Entry(agency, no, at, account, name, actingFor, screen, subject, subjectId, deed, before, after, previous,
        expectedHash());
  }
}
