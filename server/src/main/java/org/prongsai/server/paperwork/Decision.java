package org.prongsai.server.paperwork;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody did with a paper. Never changed once written.
 *
 * @param no from 1 within the paper
 * @param place of the station; 0 for the writer
 * @param position of the person, in the agency's words
 * @param actingPosition the position that the person holds in another's stead; null when nobody's
 * @param opinion as it stands on the paper
 * @param reason of a return, a recall or a withdrawal
 * @param rowLabel the one row that was returned, in words
 * @param strength by what the person had signed in
 * @param content SHA-256 of the paper's text without signatures at that moment, in hexadecimal
 */
record Decision(
    int no, int round, int place, Deed deed, long account, String name, String position, @Nullable Long actingFor,
    @Nullable String actingPosition, @Nullable String opinion, @Nullable String reason, @Nullable String rowLabel,
    Instant at, String strength, String content) {

  /** What was done. */
  enum Deed {
    SENT, RESENT, ENDORSED, SIGNED, RETURNED, RECALLED, WITHDRAWN, PRINTED, SCANNED;

    boolean signs() {
      return this == SENT || this == ENDORSED || this == SIGNED;
    }
  }
}
