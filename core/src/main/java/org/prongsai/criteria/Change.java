package org.prongsai.criteria;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One difference between two criteria. A mere shift of all years is none: years are compared as distances from the
 * fiscal year. Codes of what stands on both sides are those of the newer side.
 */
public sealed interface Change {

  enum Subject { INSTRUMENT, PART, INDICATOR, SUB_INDICATOR, QUESTION, ITEM, LEVEL }

  /** Of what it is a change; rounding is one of the instruments, sampling one of the levels. */
  Subject subject();

  sealed interface OfInstrument extends Change {
    @Override
    default Subject subject() {
      return Subject.INSTRUMENT;
    }
  }

  sealed interface OfQuestion extends Change {
    @Override
    default Subject subject() {
      return Subject.QUESTION;
    }
  }

  sealed interface OfItem extends Change {
    @Override
    default Subject subject() {
      return Subject.ITEM;
    }
  }

  sealed interface OfLevel extends Change {
    @Override
    default Subject subject() {
      return Subject.LEVEL;
    }
  }

  record Appeared(Subject subject, String code, LocalText name) implements Change {}

  record Gone(Subject subject, String code, LocalText name) implements Change {}

  record Renumbered(Subject subject, String from, String to, LocalText name) implements Change {}

  /** Another thing takes its place: the newer one names the older as the one it succeeds. */
  record Replaced(Subject subject, String from, String to, LocalText fromName, LocalText toName) implements Change {}

  record Merged(Subject subject, List<String> from, String to, LocalText name) implements Change {}

  record Split(Subject subject, String from, List<String> to, LocalText name) implements Change {}

  /** Several became several others, not to be told apart one by one. */
  record Regrouped(Subject subject, List<String> from, List<String> to) implements Change {}

  record Reworded(Subject subject, String code, StatedText from, StatedText to) implements Change {}

  /** @param from name of the indicator, sub-indicator or instrument to which it belonged */
  record Moved(Subject subject, String code, LocalText from, LocalText to) implements Change {}

  /**
   * One of the two criteria knows nothing of this, so that nothing can be said of what changed.
   *
   * @param instrument empty for the levels
   * @param criteria id of the side that does not know
   */
  record Unknown(Subject subject, String instrument, String criteria) implements Change {}

  /** How a question is answered and what the answers count. */
  record Answers(Scale scale, Polarity polarity) {}

  /** @param part from 1; null for the whole question */
  record Rescaled(String code, @Nullable Integer part, Answers from, Answers to) implements OfQuestion {}

  record Turned(String code, @Nullable Integer part, Polarity from, Polarity to) implements OfQuestion {}

  /** The sub-questions of a composite question became more, fewer or others; single questions have none. */
  record Recomposed(String code, List<String> gone, List<String> added) implements OfQuestion {}

  record Rescheduled(String code, RelativePeriod from, RelativePeriod to) implements OfItem {}

  record ComponentAdded(String code, StatedText text) implements OfItem {}

  record ComponentGone(String code, StatedText text) implements OfItem {}

  record ComponentReworded(String code, StatedText from, StatedText to) implements OfItem {}

  /** @param required since the newer criteria; false when it has become optional */
  record ComponentObliged(String code, StatedText text, boolean required) implements OfItem {}

  /** @param from empty for all kinds of agencies */
  record Readdressed(Subject subject, String code, Set<AgencyKind> from, Set<AgencyKind> to) implements Change {}

  record Reformed(String code, @Nullable String from, @Nullable String to) implements OfItem {}

  record Refed(String code, Item.Feed from, Item.Feed to) implements OfItem {}

  /** Weights on both sides; where there are none on one side, the combination above says so. */
  record Reweighed(Subject subject, String code, WeightRange from, WeightRange to) implements Change {}

  record Recombined(Subject subject, String code, Combination from, Combination to) implements Change {}

  record Rebounded(Level from, Level to) implements OfLevel {}

  /** @param part null for the whole instrument */
  record Resampled(String instrument, @Nullable String part, @Nullable SamplingRule from, @Nullable SamplingRule to)
      implements OfLevel {}

  record Rerounded(Rounding from, Rounding to) implements OfInstrument {}
}
