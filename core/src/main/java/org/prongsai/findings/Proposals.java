package org.prongsai.findings;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.message.Place;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDates;

/**
 * What an analysis proposes for the agency's own paper: findings, and a plan of measures. Proposals, never facts: whoever
 * writes the paper decides, and documents made from them say that they are drafts.
 */
public final class Proposals {

  private final Criteria criteria;
  private final Units units;
  private final AgencyKind kind;

  public Proposals(Criteria criteria, Units units, AgencyKind kind) {
    this.criteria = criteria;
    this.units = units;
    this.kind = kind;
  }

  /** One finding for each weakness that there is advice on. */
  public List<AgencyYear.Finding> findings(Analysis analysis) {
    return analysis.weaknesses().stream().filter(weakness -> weakness.advice() != null).map(this::finding).toList();
  }

  private AgencyYear.Finding finding(Weakness weakness) {
    Advice advice = Objects.requireNonNull(weakness.advice());
    return new AgencyYear.Finding(weakness.code(), weakness.part(), weakness.indicator(), weakness.subIndicator(), null,
        weakness.score(), issue(weakness, advice), String.join(" ", advice.causes()),
        String.join(" ", advice.measures()), Place.NOWHERE);
  }

  /** One row for each question or item, whatever the parts in which it is weak, over the whole fiscal year. */
  public List<AgencyYear.Row> measures(Analysis analysis, int fiscalYear) {
    Map<String, Weakness> byCode = new LinkedHashMap<>();
    analysis.weaknesses().stream().filter(weakness -> weakness.advice() != null)
        .forEach(weakness -> byCode.putIfAbsent(weakness.code(), weakness));
    return byCode.values().stream().map(weakness -> row(weakness, fiscalYear)).toList();
  }

  private AgencyYear.Row row(Weakness weakness, int fiscalYear) {
    Advice advice = Objects.requireNonNull(weakness.advice());
    Indicator indicator = criteria.indicator(weakness.indicator()).orElseThrow();
    DateRange year = new FiscalYear(fiscalYear).days();
    DateMark period = new DateMark(ThaiDates.official(year), Role.PERIOD, "range", year.start(), year.end(), null,
        null, null, Place.NOWHERE);
    return new AgencyYear.Row(indicator.instrument(), List.of(weakness.code()), indicator.instrument(), indicator.no(),
        weakness.subIndicator(), null, weakness.topic().th(), issue(weakness, advice), advice.measures(),
        steps(weakness, advice), owners(weakness), List.of(period), List.of(), null, List.of(), List.of(),
        List.of(), Place.NOWHERE);
  }

  private static String issue(Weakness weakness, Advice advice) {
    List<String> missing = new ArrayList<>();
    weakness.missing().forEach(component -> {
      Advice.MissingComponent known = advice.components().get(component.no());
      missing.add(known == null ? component.text().th() : known.missing());
    });
    return missing.isEmpty() ? advice.issue() : advice.issue() + " " + String.join(" ", missing);
  }

  private List<String> steps(Weakness weakness, Advice advice) {
    List<String> steps = new ArrayList<>();
    weakness.missing().forEach(component -> {
      Advice.MissingComponent known = advice.components().get(component.no());
      if (known != null) {
        steps.add(named(known.step()));
      }
    });
    advice.steps().forEach(step -> steps.add(named(step)));
    return steps;
  }

  /** Roles in braces become the units of this kind of agency. */
  private String named(String step) {
    String named = step;
    for (Units.Role role : units.roles()) {
      named = named.replace("{" + role.id() + "}", units.name(role.id(), kind));
    }
    return named;
  }

  private static List<String> owners(Weakness weakness) {
    @Nullable String compiles = weakness.compiles();
    List<String> owners = new ArrayList<>(weakness.units());
    if (compiles != null && !owners.contains(compiles)) {
      owners.add(compiles);
    }
    return owners;
  }
}
