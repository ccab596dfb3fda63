package org.prongsai.server.year;

import java.util.List;
import java.util.Optional;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What was published for a year, and what it means. */
@Controller
class ResultPages {

  private final Results results;
  private final EntryForms forms;
  private final Clock clock;

  ResultPages(Results results, EntryForms forms, Clock clock) {
    this.results = results;
    this.forms = forms;
    this.clock = clock;
  }

  /** The latest year that has results; without any, the one whose results are published this year. */
  @GetMapping("/office/{agency}/results")
  @Allowed(Deed.SEE_RESULTS)
  Reply latest(Person person) {
    int last = FiscalYear.of(Bangkok.day(clock.instant())).year() - 1;
    int year = results.years(person.agency().id()).stream().findFirst().map(Entered::year).orElse(last);
    return GoTo.path(path(person, year));
  }

  @GetMapping("/office/{agency}/{resultYear:25\\d\\d}/results")
  @Allowed(Deed.SEE_RESULTS)
  Reply show(Person person, @PathVariable("resultYear") int year, Ui ui) {
    Optional<Result> result = results.of(person.agency().id(), year);
    if (result.isEmpty()) {
      return forms.empty(person, year, new Form());
    }
    return card(person, result.get(), ui);
  }

  @GetMapping("/office/{agency}/{resultYear:25\\d\\d}/results/scores")
  @Allowed(Deed.SEE_RESULTS)
  Reply scores(Person person, @PathVariable("resultYear") int year, Ui ui) {
    Result result = results.of(person.agency().id(), year).orElseThrow(NotThere::new);
    String path = path(person, year);
    List<Entered> versions = results.versions(person.agency().id(), year);
    return Page.of("year/scores", "result", result, "versions", versions, "path", path,
        "tabs", YearTabs.of(ui, path, YearTabs.SCORES), "mayEnter", person.may(Deed.ENTER_RESULTS));
  }

  private Page card(Person person, Result result, Ui ui) {
    String path = path(person, result.year());
    ScoreCharts charts = new ScoreCharts(result.criteria(), result.card(), ui);
    return Page.of("year/card", "result", result,
        "distance", Distance.of(result.criteria(), result.card()),
        "charts", List.of(charts.instruments(), charts.indicators()),
        "tables", FigureRow.tables(result.criteria(), result.card(), ui.language()),
        "repairs", Repairs.of(result),
        "path", path, "findings",
        person.may(Deed.SEE_MEASURES) ? person.office() + "/" + (result.year() + 1) + "/findings" : "",
        "tabs", YearTabs.of(ui, path, YearTabs.CARD),
        "reread", Reread.of(result), "mayEnter", person.may(Deed.ENTER_RESULTS));
  }

  static String path(Person person, int year) {
    return person.office() + "/" + year + "/results";
  }
}
