package org.prongsai.server.precheck;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Finding;
import org.prongsai.evidence.Format;

/**
 * What was seen of a proof at one moment.
 *
 * @param asked the address that was given; null for a stored file
 * @param address where it really came from, after all redirects; null for a stored file and when nothing came
 * @param copy the bytes as they came, in a file that the caller keeps or {@linkplain #discard discards}; null when nothing
 *     came, and for a stored file
 * @param hash SHA-256 in hexadecimal digits of small letters; null when nothing came
 * @param size in bytes; 0 when nothing came
 * @param format null when nothing came
 * @param gist SHA-256 of what it says without its digits, where counters and clocks tick: of a web page; the {@code hash} of
 *     everything else
 * @param findings in the order in which they should be mended
 */
public record Looked(
    Instant at, @Nullable URI asked, @Nullable URI address, @Nullable Path copy, @Nullable String hash, long size,
    @Nullable Format format, @Nullable String gist, List<Finding> findings) {

  public Looked {
    findings = List.copyOf(findings);
  }

  /** Whether an assessor would hardly object: there are notes at most. */
  public boolean sound() {
    return findings.stream().allMatch(finding -> finding.seriousness() == Finding.Seriousness.NOTE);
  }

  /** Whether the address was looked at at all: outgoing calls may be switched off. */
  public boolean done() {
    return findings.stream().noneMatch(finding -> finding.code().equals("switched-off"));
  }

  /** Removes the copy, when the caller has no use for it. */
  public void discard() {
    if (copy != null) {
      try {
        Files.deleteIfExists(copy);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
