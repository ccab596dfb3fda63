package org.prongsai.server.improvement;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.year.Results;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** From one year to the next: what is taken on, and whether last year's measures worked. */
@Controller
class YearTurnPages {

  private final Measures measures;
  private final Results results;
  private final Effects effects;

  YearTurnPages(Measures measures, Results results, Effects effects) {
    this.measures = measures;
    this.results = results;
    this.effects = effects;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/measures/carry")
  @Allowed(Deed.PLAN_MEASURES)
  Reply carry(Person person, @PathVariable int year) {
    List<Measure> open = candidates(person, year);
    List<Measure> fresh = measures.of(person.agency().id(), year);
    return page(person, year, open, new Form().withAll("measure", open.stream()
        .filter(measure -> measure.activity().state().isOpen() && answered(fresh, measure).isEmpty())
        .map(Measure::id).toList()));
  }

  private Page page(Person person, int year, List<Measure> open, Form form) {
    List<Measure> fresh = measures.of(person.agency().id(), year);
    Map<Long, List<String>> answered =
        open.stream().collect(Collectors.toMap(Measure::id, measure -> answered(fresh, measure)));
    return Page.of("improvement/carry", "measures", open, "answered", answered, "year", year, "path", MeasureListPages.path(person, year),
        "oldPath", MeasureListPages.path(person, year - 1), "form", form,
        "worked", effects.of(person.agency().id(), year - 1, open).stream()
            .collect(Collectors.groupingBy(effect -> effect.measure().id())));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/carry")
  @Allowed(Deed.PLAN_MEASURES)
  Reply take(Person person, @PathVariable int year, Form form) {
    if (form.ids("measure").isEmpty()) {
      form.wrong("measure", Problem.of("improvement", 1507, Place.NOWHERE));
      return page(person, year, candidates(person, year), form).refused();
    }
    int carried = measures.carryOver(person.author(), year - 1, form.ids("measure"), year);
    return GoTo.path(MeasureListPages.path(person, year)).saying("improvement.carried", carried);
  }

  /** The measures of the new year that answer a question of this one already. */
  private static List<String> answered(List<Measure> fresh, Measure old) {
    return fresh.stream()
        .filter(measure -> measure.activity().state() != ActivityState.DROPPED)
        .filter(measure -> !Collections.disjoint(measure.about().codes(), old.about().codes())).map(Measure::name).toList();
  }

  /** Measures of the year before that may be taken on and have not been. */
  private List<Measure> candidates(Person person, int year) {
    long agency = person.agency().id();
    var plan = measures.plan(agency, year);
    return measures.of(agency, year - 1).stream().filter(CarryRules::mayCarry)
        .filter(measure -> measure.activity().state() != ActivityState.DROPPED)
        .filter(measure -> plan.isEmpty() || !measures.isCarried(measure, plan.get())).toList();
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/measures/effects")
  @Allowed(Deed.SEE_MEASURES)
  Reply effects(Person person, @PathVariable int year) {
    long agency = person.agency().id();
    List<Measure> all = measures.of(agency, year).stream()
        .filter(measure -> measure.activity().state() != ActivityState.DROPPED).toList();
    return Page.of("improvement/effects", "effects", effects.of(agency, year, all), "year", year,
        "missing", effects.missing(agency, year),
        "parts", results.of(agency, year - 1).map(result -> PartNames.of(result.criteria())).orElse(Map.of()),
        "path", MeasureListPages.path(person, year), "lastPath", MeasureListPages.path(person, year - 1));
  }
}
