package org.prongsai.server.disclosure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Stated;
import org.prongsai.thai.DateRange;

/**
 * An activity of a plan with what was reported of it in a stretch of time.
 *
 * @param reports the latest last
 */
record PlanWork(Activity activity, List<Report> reports) {

  PlanWork {
    reports = List.copyOf(reports);
  }

  /** Only what tells of that stretch: a report belongs to the round that it answers, else to its own day. */
  PlanWork during(DateRange days) {
    return new PlanWork(activity, reports.stream().filter(report -> days.contains(about(report))).toList());
  }

  private static LocalDate about(Report report) {
    LocalDate round = report.told().round();
    return round == null ? report.told().day() : round;
  }

  /** Everything that was answered to one question, each once, in the order in which it came. */
  List<String> lines(Function<Report.Told, Stated> answer) {
    return reports.stream().flatMap(report -> answer.apply(report.told()).texts().stream()).distinct().toList();
  }

  /** Whether the question was answered at all, be it by "none". */
  boolean isAnswered(Function<Report.Told, Stated> answer) {
    return reports.stream().anyMatch(report -> answer.apply(report.told()).isSaid());
  }

  /** The money used as it was told last; that no budget is planned says that none is used. */
  Optional<Budget> spent() {
    return reports.stream().map(report -> report.told().spent()).filter(Budget::isSaid).reduce((first, last) -> last)
        .or(() -> Optional.of(activity.planned().budget()).filter(Budget::none));
  }

  /** The occasions that reports tell of. */
  List<Report.Event> events() {
    return reports.stream().map(report -> report.told().event()).flatMap(Stream::ofNullable).toList();
  }
}
