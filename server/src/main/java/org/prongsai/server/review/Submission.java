package org.prongsai.server.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.review.Window;

/**
 * What an agency hands in to be assessed in a fiscal year.
 *
 * @param criteria id of those whose codes its items bear
 * @param version raised with each change of the draft
 * @param allowed the time for objection
 * @param approval of the sheet as it then was; null before there was any
 * @param submitted null while it is a draft
 * @param issued null until the results are out
 * @param closed when it was written down that the time for objection was over; null before
 */
record Submission(long agency, long id, int fiscalYear, String criteria, Purpose purpose, int version, Allowance allowed,
    Instant opened, String openedBy, @Nullable Approval approval, @Nullable Act submitted, @Nullable Act issued,
    @Nullable Instant closed) {

  enum Purpose {
    OFFICIAL, MOCK;

    Message label() {
      return Message.of("review.purpose." + name().toLowerCase(java.util.Locale.ROOT));
    }
  }

  /**
   * How long an agency may object.
   *
   * @param days 1 to 90
   * @param source from where that is known
   */
  record Allowance(int days, String source) {

    static final int MOST = 90;
  }

  /** @param account null where it was the system, or is not known */
  record Act(Instant at, String by, @Nullable Long account) {}

  /** @param sheet hash of what was approved */
  record Approval(String sheet, Act act) {}

  /** Null while the results are not out. */
  @Nullable Window window() {
    Act out = issued;
    return out == null ? null : new Window(out.at(), allowed.days());
  }

  boolean isDraft() {
    return submitted == null;
  }

  /** Whoever has prepared it is no reader of it. */
  boolean wasPreparedBy(long account) {
    Approval by = approval;
    Act in = submitted;
    return by != null && Long.valueOf(account).equals(by.act().account())
        || in != null && Long.valueOf(account).equals(in.account());
  }
}
