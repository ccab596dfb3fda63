package org.prongsai.server.overview;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.message.Message;

/** Which one thing a brief asks of its reader: pure. */
final class BriefRules {

  private BriefRules() {}

  /** Work that is late with a unit. @param unit its name; empty where it is nobody's */
  record Late(long activity, String unit) {}

  /**
   * What only the reader can do comes first: papers, then their own follow-up; then what they can hasten.
   *
   * @param late each piece of work once with each of its units
   */
  static Message ask(int papers, int followUps, List<Late> late, int drafts) {
    if (papers > 0) {
      return Message.of("overview.brief.ask.papers", String.valueOf(papers));
    }
    if (followUps > 0) {
      return Message.of("overview.brief.ask.follow-up", String.valueOf(followUps));
    }
    if (!late.isEmpty()) {
      String matters = String.valueOf(late.stream().map(Late::activity).distinct().count());
      String units = units(late);
      return units.isEmpty() ? Message.of("overview.brief.ask.late.nobody", matters)
          : Message.of("overview.brief.ask.late", matters, units);
    }
    return drafts > 0 ? Message.of("overview.brief.ask.agree", String.valueOf(drafts))
        : Message.of("overview.brief.ask.none");
  }

  /** Every unit with how much of it is late, the most first: {@code กองคลัง (2), กองช่าง (1)}; one alone by its name. */
  private static String units(List<Late> late) {
    Map<String, Long> matters = late.stream().map(Late::unit).filter(unit -> !unit.isEmpty())
        .collect(Collectors.groupingBy(unit -> unit, Collectors.counting()));
    return matters.size() == 1 ? matters.keySet().iterator().next() : matters.entrySet().stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
        .map(unit -> unit.getKey() + " (" + unit.getValue() + ")").collect(Collectors.joining(", "));
  }
}
