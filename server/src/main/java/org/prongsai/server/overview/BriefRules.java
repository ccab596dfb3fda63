package org.prongsai.server.overview;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.message.Message;

/** Which one thing a brief asks of its reader: pure. */
final class BriefRules {

  private BriefRules() {}

  /**
   * What only the reader can do comes first: papers, then their own follow-up; then what they can hasten.
   *
   * @param late the unit of each piece of work that is late; empty where it is nobody's
   */
  static Message ask(int papers, int followUps, List<String> late, int drafts) {
    if (papers > 0) {
      return Message.of("overview.brief.ask.papers", String.valueOf(papers));
    }
    if (followUps > 0) {
      return Message.of("overview.brief.ask.follow-up", String.valueOf(followUps));
    }
    if (!late.isEmpty()) {
      Map.Entry<String, Long> most = late.stream().collect(Collectors.groupingBy(each -> each, Collectors.counting()))
          .entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
              .thenComparing(Map.Entry.<String, Long>comparingByKey(Comparator.reverseOrder()))).orElseThrow();
      return most.getKey().isEmpty() ? Message.of("overview.brief.ask.late.nobody", String.valueOf(late.size()))
          : Message.of("overview.brief.ask.late", most.getKey(), String.valueOf(most.getValue()));
    }
    return drafts > 0 ? Message.of("overview.brief.ask.agree", String.valueOf(drafts))
        : Message.of("overview.brief.ask.none");
  }
}
