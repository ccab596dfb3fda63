package org.prongsai.server.precheck;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What was seen of a proof, the same from a first to a last time.
 *
 * @param exhibit its key
 * @param answered the address that answered in the end; null for a file kept here and when nothing came
 * @param hash SHA-256 of what came the last time; null when nothing came
 * @param size in bytes; 0 when nothing came
 * @param gist hash of what it says without its digits; null when nothing came
 * @param copy number of the file that keeps what came from outside; null when none was kept
 * @param good what was seen when it was good last, at this or an earlier time; null when it never was
 */
public record Look(long agency, long id, String exhibit, Instant first, Instant last, Verdict verdict,
    List<Objection> objections, @Nullable String answered, @Nullable String hash, long size, @Nullable String gist,
    @Nullable Long copy, @Nullable Good good) {

  /** What passes by itself more often than not: it is believed when it is seen twice. */
  private static final Set<String> PASSING =
      Set.of("busy", "slow", "server-fault", "no-connection", "no-answer", "host-unknown");

  /** @param until the last time at which it was seen so */
  public record Good(Instant until, @Nullable String gist) {}

  public Look {
    objections = List.copyOf(objections);
  }

  /** Whether it was good once and is not now. */
  public boolean broke() {
    return verdict != Verdict.GOOD && good != null;
  }

  /**
   * Whether it is the proof that broke, and not only our rules or what is asked of it: it no longer says what it said then.
   */
  boolean isOtherThanGood() {
    Good last = good;
    return last != null && verdict != Verdict.GOOD && (gist == null || !gist.equals(last.gist()));
  }

  boolean mayPass() {
    return objections.stream().anyMatch(each -> PASSING.contains(each.code()));
  }

  boolean isLike(Look other) {
    return verdict == other.verdict && Objects.equals(gist, other.gist) && Objects.equals(answered, other.answered)
        && objections.stream().map(Objection::mark).toList().equals(other.objections.stream().map(Objection::mark).toList());
  }
}
