package org.prongsai.server.improvement;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.findings.Weakness;

/**
 * A finding beside what the scores tell of it.
 *
 * @param costs points of the total that full marks would add, at most; null when the scores do not tell
 * @param least at least; equal to {@code costs} when the weights are known
 * @param weakness null for a finding that was added by hand
 * @param measures of the year that answer it
 */
record Loss(Finding finding, @Nullable BigDecimal costs, @Nullable BigDecimal least, @Nullable Weakness weakness,
    List<Measure> measures) {

  private static final BigDecimal FULL = new BigDecimal(100);

  /** Whether a measure can be drafted for it: points were lost, and somebody, or the knowledge, has said what is wrong. */
  boolean isReady() {
    BigDecimal score = finding.score();
    return !finding.isDismissed() && measures.isEmpty() && (score == null || score.compareTo(FULL) < 0)
        && (finding.issue() != null || finding.recommendation() != null);
  }

  /** Whether it still waits for a measure, or for words. */
  boolean isOpen() {
    return measures.isEmpty() && !finding.isDismissed() && !isNote();
  }

  /** Papers also say of whole indicators how they did: where no measure can be drafted of that, it waits for nothing. */
  boolean isNote() {
    return finding.code() == null && finding.indicator() != null && !finding.isDismissed() && measures.isEmpty()
        && !isReady();
  }

  String topic() {
    String topic = weakness == null ? finding.topic() : weakness.topic().th();
    return topic == null ? "" : topic;
  }
}
