package org.prongsai.server.disclosure;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.prongsai.criteria.LocalText;
import org.prongsai.server.disclosure.Living.Gap;
import org.prongsai.server.disclosure.Living.Shown;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Timing;

/**
 * What a plan shows by itself. A facet is there when every activity has it: a table with one empty cell discloses nothing in
 * that cell.
 */
final class PlanFacets {

  /** What each activity has to say for a facet; the names are those of the criteria. */
  private static final Map<String, Predicate<PlanWork>> OF_THE_PLAN = Map.of(
      "budget", work -> work.activity().planned().budget().isSaid(),
      "budget-source", work -> work.activity().planned().budget().none() || work.activity().planned().budget().source() != null,
      "period", PlanFacets::isTimed,
      "owner", work -> !work.activity().planned().owners().isEmpty(),
      "indicator", work -> !work.activity().planned().indicators().isEmpty());

  private static final Map<String, Predicate<PlanWork>> OF_THE_REPORTS = Map.of(
      "progress", work -> work.isAnswered(Report.Told::progress),
      "half-year", work -> work.isAnswered(Report.Told::progress),
      "by-month", work -> work.isAnswered(Report.Told::progress),
      "spending", work -> work.spent().isPresent(),
      "result", work -> work.isAnswered(Report.Told::results) || work.isAnswered(Report.Told::progress),
      "problems", work -> work.isAnswered(Report.Told::problems),
      "suggestions", work -> work.isAnswered(Report.Told::suggestions));

  /** That there is a plan, of that year, with activities in it. */
  private static final List<String> OF_ITS_BEING = List.of("activity", "year", "of-plan");

  private PlanFacets() {}

  /**
   * @param plan address of the office's page of the plan; an activity's number follows it
   * @param progress address below which the units report
   */
  static Map<String, Shown> of(List<PlanWork> works, String plan, String progress) {
    Map<String, Shown> shown = new TreeMap<>();
    Shown being = works.isEmpty() ? new Shown.Missing(List.of(new Gap(Words.of("disclosure.gap.plan"), plan))) : new Shown.Met();
    OF_ITS_BEING.forEach(facet -> shown.put(facet, being));
    OF_THE_PLAN.forEach((facet, has) -> shown.put(facet, shown(facet, works, has, being,
        work -> plan + "/" + work.activity().id())));
    OF_THE_REPORTS.forEach((facet, has) -> shown.put(facet, shown(facet, works, has, being,
        work -> progress + "/" + work.activity().id() + "/whole")));
    shown.put("event", works.stream().anyMatch(work -> !work.events().isEmpty()) ? new Shown.Met()
        : new Shown.Missing(List.of(new Gap(Words.of("disclosure.gap.event"), progress))));
    return shown;
  }

  private static Shown shown(String facet, List<PlanWork> works, Predicate<PlanWork> has, Shown being,
      java.util.function.Function<PlanWork, String> path) {
    if (works.isEmpty()) {
      return being;
    }
    List<Gap> gaps = works.stream().filter(has.negate())
        .map(work -> new Gap(gap(facet, work), path.apply(work))).toList();
    return gaps.isEmpty() ? new Shown.Met() : new Shown.Missing(gaps);
  }

  private static LocalText gap(String facet, PlanWork work) {
    return Words.of("disclosure.gap." + facet, work.activity().name());
  }

  private static boolean isTimed(PlanWork work) {
    return work.activity().planned().timings().stream()
        .anyMatch(timing -> timing.role() == Timing.Role.PERIOD || timing.role() == Timing.Role.DEADLINE);
  }
}
