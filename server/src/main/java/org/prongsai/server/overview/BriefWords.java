package org.prongsai.server.overview;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.web.Ui;

/** The sentences that the brief's page and its paper have in common. */
final class BriefWords {

  private BriefWords() {}

  static Message month(YearMonth month) {
    return Message.of("overview.brief.month", Message.of("web.month.long." + month.getMonthValue()),
        String.valueOf(month.getYear() + 543));
  }

  /** Where the agency stands, in one sentence. */
  static String standing(@Nullable Standing standing, Ui ui) {
    if (standing == null) {
      return ui.say("overview.brief.standing.none");
    }
    String now = standing.level() == null
        ? ui.say("overview.goal.about.open", String.valueOf(standing.resultYear()))
        : ui.say("overview.goal.about", String.valueOf(standing.resultYear()), standing.level(), ui.score(standing.total()));
    Standing.Gap gap = standing.gap();
    String next = standing.next();
    if (gap == null || next == null) {
      return now;
    }
    String begin = gap.instrument() == null ? ui.say("overview.goal.before")
        : ui.say("overview.goal.before.instrument", gap.instrument());
    return now + " · " + begin + " " + ui.score(gap.points()) + " " + ui.say("overview.goal.after", next);
  }

  static String line(Brief.Line line, Ui ui) {
    return line.what() + " (" + (line.who().isEmpty() ? "" : line.who() + " · ") + ui.say(line.when()) + ")";
  }
}
