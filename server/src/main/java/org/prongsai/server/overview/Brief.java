package org.prongsai.server.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;

/**
 * One page a month for an executive: where the agency stands, what was done, what is late, what waits for a decision, and
 * one ask.
 *
 * @param asOf the day whose state it tells
 * @param past whether that day is over
 * @param standing null before there are results
 * @param finished work that was finished in the month
 * @param decisions what waits for this reader's word
 */
record Brief(YearMonth month, int fiscalYear, LocalDate asOf, boolean past, @Nullable Standing standing, Counts counts,
    List<Line> finished, List<Line> late, List<Line> coming, List<Line> decisions, Message ask) {

  /** Lines of one part; the rest is counted. */
  static final int SHOWN = 5;

  /** @param agreed all measures that are not drafts or dropped @param earlier those of earlier years that are still open */
  record Counts(int agreed, int done, int underWay, int notBegun, int late, int drafts, int earlier) {}

  /**
   * @param who the units, or whoever wrote the paper; may be empty
   * @param when it was finished, is due, or since when it waits
   */
  record Line(String what, String who, Message when, String path) {}

  static List<Line> first(List<Line> lines) {
    return first(lines, SHOWN);
  }

  static List<Line> first(List<Line> lines, int atMost) {
    return lines.stream().limit(atMost).toList();
  }

  static int more(List<Line> lines) {
    return more(lines, SHOWN);
  }

  static int more(List<Line> lines, int shown) {
    return Math.max(0, lines.size() - shown);
  }
}
