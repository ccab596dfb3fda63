package org.prongsai.server.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.review.ComponentState;
import org.prongsai.review.ReviewState;
import org.prongsai.review.Verdict;
import org.prongsai.review.Window;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;

/** How states and verdicts look. */
final class Look {

  private Look() {}

  private static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Message words(Verdict verdict) {
    return Message.of("review.verdict." + code(verdict));
  }

  static Status status(Verdict verdict) {
    return switch (verdict) {
      case MET -> new Status(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, words(verdict));
      case NOT_MET -> new Status(Tone.BAD, Icon.DASH_CIRCLE, words(verdict));
      case NONE_TO_SHOW -> new Status(Tone.PLAIN, Icon.SLASH_CIRCLE, words(verdict));
    };
  }

  static Status status(ReviewState state) {
    Message words = Message.of("review.state." + code(state));
    return switch (state) {
      case DRAFT -> new Status(Tone.INFO, Icon.CIRCLE_HALF, words);
      case APPROVED -> new Status(Tone.INFO, Icon.PERSON_CHECK, words);
      case SUBMITTED -> new Status(Tone.WAIT, Icon.LOCK_FILL, words);
      case ISSUED -> new Status(Tone.WAIT, Icon.HOURGLASS_SPLIT, words);
      case ANSWERING -> new Status(Tone.WAIT, Icon.CHAT_LEFT_TEXT, words);
      case FINAL -> new Status(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, words);
    };
  }

  static Status status(ComponentState state) {
    Message words = Message.of("review.component." + code(state));
    return switch (state) {
      case UNREAD -> new Status(Tone.PLAIN, Icon.CIRCLE, words);
      case DIFFERS -> new Status(Tone.WAIT, Icon.ARROW_LEFT_RIGHT, words);
      case DECIDED -> new Status(Tone.INFO, Icon.PERSON_CHECK, words);
      case OPEN -> new Status(Tone.WAIT, Icon.HOURGLASS_SPLIT, words);
      case OBJECTED -> new Status(Tone.WAIT, Icon.CHAT_LEFT_TEXT, words);
      case REISSUED -> new Status(Tone.INFO, Icon.REPLY, words);
      case ACCEPTED -> new Status(Tone.GOOD, Icon.CHECK_LG, words);
    };
  }

  /** Of an item by its verdicts. @param whole null while it is not decided */
  static Status points(@Nullable Boolean whole) {
    return whole == null ? Status.of(Tone.PLAIN, Icon.CIRCLE, "review.points.unknown")
        : whole ? Status.of(Tone.GOOD, Icon.CHECK_CIRCLE_FILL, "review.points.full")
            : Status.of(Tone.BAD, Icon.DASH_CIRCLE, "review.points.none");
  }

  /** The clock of the time for objection. */
  static String left(Ui ui, Window window, Instant now) {
    Duration left = window.left(now);
    return !window.isOpen(now) ? ui.say("review.left.none", window.lastDay())
        : left.toHours() < 1 ? ui.say("review.left.minutes", left.toMinutes(), window.lastDay())
            : ui.say("review.left", left.toDays(), left.toHoursPart(), window.lastDay());
  }
}
