package org.prongsai.server.overview;

import java.util.List;
import org.prongsai.message.Message;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;

/**
 * The one thing to do next, for whoever leads the agency's year.
 *
 * @param path below the office
 */
record NextStep(Message what, Message why, Message button, String path) {

  /**
   * @param year the fiscal year of the measures; the results are those of the year before
   * @param running the fiscal year that runs today
   * @param late how many things are late
   * @param waiting how many papers are on their way up the line
   */
  static NextStep of(int year, int running, boolean results, List<Activity> measures, int late, int waiting) {
    if (year == running - 1 && results && !measures.isEmpty()) {
      return step("new-year", running, "/" + year + "/results");
    }
    if (!results) {
      return step("results", year - 1, "/" + (year - 1) + "/results");
    }
    if (measures.isEmpty()) {
      return step("findings", year - 1, "/" + year + "/findings");
    }
    long drafts = measures.stream().filter(measure -> measure.state() == ActivityState.DRAFTED).count();
    if (drafts > 0) {
      return step("agree", drafts, "/" + year + "/measures");
    }
    if (late > 0) {
      return step("late", late, "/" + year + "/measures");
    }
    if (measures.stream().allMatch(measure -> !measure.state().isOpen()) && waiting == 0) {
      return step("report", year, "/" + year + "/papers");
    }
    return waiting > 0 ? step("papers", waiting, "/" + year + "/papers") : step("follow", year, "/" + year + "/measures");
  }

  private static NextStep step(String name, Object fact, String path) {
    Object shown = fact instanceof Integer || fact instanceof Long ? fact.toString() : fact;
    return new NextStep(Message.of("overview.next." + name + ".what", shown), Message.of("overview.next." + name + ".why", shown),
        Message.of("overview.next." + name + ".do", shown), path);
  }
}
