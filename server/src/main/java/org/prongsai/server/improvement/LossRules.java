package org.prongsai.server.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.findings.Weakness;
import org.prongsai.scoring.Scorecard;

/** Puts together what the scores tell, what the knowledge suggests and what people made of it. */
final class LossRules {

  private record Place(@Nullable String code, @Nullable String part) {}

  private LossRules() {}

  /**
   * The findings in the order of what they cost; those added by hand, of which the scores tell nothing, at the end.
   *
   * @param suggested by the knowledge
   * @param kept what people touched or added
   * @param gains of each question and item below full marks
   */
  static List<Loss> of(List<Weakness> weaknesses, List<AgencyYear.Finding> suggested, List<Finding> kept,
      List<Scorecard.Step> gains, List<Measure> measures) {
    Map<Place, AgencyYear.Finding> advice = new HashMap<>();
    suggested.forEach(found -> advice.put(new Place(found.code(), found.part()), found));
    Map<Place, Scorecard.Step> costs = new HashMap<>();
    gains.forEach(step -> costs.put(new Place(step.code(), step.part()), step));
    Map<Place, Finding> touched = new HashMap<>();
    kept.stream().filter(Finding::suggested)
        .forEach(finding -> touched.put(new Place(finding.code(), finding.part()), finding));
    List<Loss> losses = new ArrayList<>();
    for (Weakness weakness : weaknesses) {
      Place place = new Place(weakness.code(), weakness.part());
      Finding finding = touched.getOrDefault(place, Finding.of(advice.getOrDefault(place, bare(weakness)), true));
      losses.add(loss(finding, weakness, costs.get(place), measures));
    }
    kept.stream().filter(finding -> !finding.suggested()).forEach(finding ->
        losses.add(loss(finding, null, costs.get(new Place(finding.code(), finding.part())), measures)));
    losses.sort(Comparator.comparing(Loss::costs, Comparator.nullsLast(Comparator.reverseOrder())));
    return losses;
  }

  /** A suggestion steps back where the agency says in its own words what is wrong with the same thing. */
  static List<Loss> shown(List<Loss> losses) {
    return losses.stream().filter(loss -> loss.finding().isTouched()
        || losses.stream().noneMatch(other -> saysItself(other.finding(), loss.finding()))).toList();
  }

  private static boolean saysItself(Finding own, Finding suggested) {
    return !own.suggested() && !own.isDismissed() && own.code() != null && own.code().equals(suggested.code())
        && (own.part() == null || own.part().equals(suggested.part()));
  }

  private static Loss loss(Finding finding, @Nullable Weakness weakness, Scorecard.@Nullable Step cost,
      List<Measure> measures) {
    BigDecimal high = cost == null ? null : cost.gainHigh();
    BigDecimal low = cost == null ? null : cost.gainLow();
    String code = finding.code();
    return new Loss(finding, high, low, weakness, code == null ? List.of()
        : measures.stream().filter(measure -> answers(measure.about(), code, finding.part())).toList());
  }

  /** A measure without a part answers the question in all parts. */
  private static boolean answers(MeasureFacts about, String code, @Nullable String part) {
    return about.codes().contains(code) && (about.part() == null || Objects.equals(about.part(), part));
  }

  private static AgencyYear.Finding bare(Weakness weakness) {
    return new AgencyYear.Finding(weakness.code(), weakness.part(), weakness.indicator(), weakness.subIndicator(), null,
        weakness.score(), null, null, null, org.prongsai.message.Place.NOWHERE);
  }
}
