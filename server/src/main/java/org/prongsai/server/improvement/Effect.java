package org.prongsai.server.improvement;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;

/**
 * What became of a score after the year of a measure against it.
 *
 * @param code of a question or item, or {@link #INDICATOR} and a number, in the numbering of the year before, {@code laterCode} in that of the year after; null when it is gone
 * @param before score; null when not known
 * @param after score; null when not known or not comparable
 */
record Effect(Measure measure, String code, @Nullable String part, @Nullable String laterCode,
    @Nullable BigDecimal before, @Nullable BigDecimal after, Verdict verdict) {

  /** Before the number of an indicator that a measure answers as a whole. */
  static final String INDICATOR = "indicator:";

  enum Verdict { BETTER, SAME, WORSE, NOT_COMPARABLE, NOT_KNOWN }

  /** What was measured, in the words of a page. */
  String name(Ui ui) {
    return named(ui, code);
  }

  /** What it is called in the year after, where that is something else; null else. */
  @Nullable String laterName(Ui ui) {
    return laterCode == null || laterCode.equals(code) ? null : named(ui, laterCode);
  }

  private static String named(Ui ui, String of) {
    return of.startsWith(INDICATOR) ? ui.say("improvement.effect.indicator", of.substring(INDICATOR.length())) : of;
  }

  @Nullable BigDecimal difference() {
    return before == null || after == null ? null : after.subtract(before);
  }

  Status status() {
    String key = "improvement.effect." + verdict;
    return switch (verdict) {
      case BETTER -> Status.of(Tone.GOOD, Icon.SORT_UP, key);
      case SAME -> Status.of(Tone.PLAIN, Icon.DASH_CIRCLE, key);
      case WORSE -> Status.of(Tone.BAD, Icon.SORT_DOWN, key);
      case NOT_COMPARABLE -> Status.of(Tone.PLAIN, Icon.SLASH_CIRCLE, key);
      case NOT_KNOWN -> Status.of(Tone.PLAIN, Icon.QUESTION_CIRCLE, key);
    };
  }
}
