package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Due;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Round;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Standing;
import org.prongsai.thai.FiscalYear;

/**
 * What one unit has to do with one activity.
 *
 * @param unit null for the activity as a whole, on which whoever plans reports where it is no unit's
 * @param dues what it owes of it, the earliest first
 * @param reports of this unit, the oldest first
 * @param compiles whether this unit gathers the parts of the others
 * @param owed whether work on it is owed today: it is not once a later year carries it on
 */
record Piece(Activity activity, @Nullable Long unit, String unitName, List<Due> dues, List<Report> reports, boolean compiles,
    boolean owed) {

  Piece {
    dues = List.copyOf(dues);
    reports = List.copyOf(reports);
  }

  static final String WHOLE = "whole";

  /** Names the piece in forms: {@code 12-3}. */
  String key() {
    return key(activity.id(), unit);
  }

  private static String key(long activity, @Nullable Long unit) {
    return activity + "-" + (unit == null ? WHOLE : unit);
  }

  /** Its page, after that of the list: {@code /12/3}. */
  String path() {
    return path(activity.id(), unit);
  }

  static String path(long activity, @Nullable Long unit) {
    return "/" + activity + "/" + (unit == null ? WHOLE : unit);
  }

  @Nullable Share share() {
    return unit == null ? null : activity.shareOf(unit);
  }

  /** Whether it was closed without this unit's part, which is still taken. */
  boolean isLeftOut() {
    return !isOpen() && activity.takesReportOf(unit);
  }

  boolean isOpen() {
    return activity.state().isOpen();
  }

  boolean isReturned() {
    Share share = share();
    return share != null && share.state() == Share.State.RETURNED;
  }

  boolean isLate(LocalDate today) {
    return dues.stream().anyMatch(due -> due.isLate(today));
  }

  /** Whether it waits for a report: something is owed, was returned, or nobody has said anything yet. */
  boolean isWaiting() {
    return isOpen() && owed && (!dues.isEmpty() || isReturned() || reports.isEmpty());
  }

  /** The day by which it is next due; null when no day is fixed. */
  @Nullable LocalDate due(LocalDate today) {
    return dues.stream().map(Due::due).min(Comparator.naturalOrder()).orElseGet(() -> next(today));
  }

  /** Nothing is owed within the days that lists look ahead, so that its next round lies behind them. */
  private @Nullable LocalDate next(LocalDate today) {
    LocalDate ahead = today.plusDays(Pieces.DAYS_AHEAD);
    Stream<LocalDate> rounds = activity.planned().timings().stream()
        .flatMap(timing -> Round.of(timing, FiscalYear.of(today)).stream()).map(Round::due).filter(due -> due.isAfter(ahead));
    return Stream.concat(Stream.ofNullable(activity.nextDue(today)), rounds).min(Comparator.naturalOrder()).orElse(null);
  }

  /** The steps of it that are due or late. */
  List<Due> steps() {
    return dues.stream().filter(due -> due.kind() == Due.Kind.STEP).toList();
  }

  /** The round that the next report answers; null when none is open. */
  @Nullable LocalDate round() {
    return dues.stream().filter(due -> due.kind() == Due.Kind.REPORT).map(Due::round).filter(Objects::nonNull)
        .min(Comparator.naturalOrder()).orElse(null);
  }

  /** How far the unit has come, as its latest report says; null before the first. */
  @Nullable Standing standing() {
    Share share = share();
    if (share != null && share.standing() != null) {
      return share.standing();
    }
    return reports.isEmpty() ? null : reports.getLast().told().standing();
  }

  /** How many files and links prove what was reported. */
  int proofs() {
    return reports.stream().mapToInt(report -> report.told().files().size() + report.told().links().size()).sum();
  }

  /** Whether a report tells of something done and nothing proves it. */
  boolean lacksProof() {
    return proofs() == 0 && reports.stream().anyMatch(
        report -> report.told().standing() != Standing.NOT_STARTED && !report.told().progress().none());
  }

  /**
   * Whether this unit can gather the parts.
   *
   * @param sent keys of the pieces that are being reported at this moment
   */
  boolean canCompile(Set<String> sent) {
    return compiles && activity.missingBeside(unit).stream()
        .allMatch(share -> sent.contains(key(activity.id(), share.unit())));
  }
}
