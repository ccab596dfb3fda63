package org.prongsai.server.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Problem;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Component;

/** The forms by which scores come in. */
@Component
class EntryForms {

  static final String CRITERIA = "criteria";
  static final String VERSION = "version";

  private final CriteriaLibrary library;
  private final Results results;
  private final Judged judged;

  EntryForms(CriteriaLibrary library, Results results, Judged judged) {
    this.library = library;
    this.results = results;
    this.judged = judged;
  }

  /** To bring a file; the whole page where a year has no scores yet. */
  Page empty(Person person, int year, Form form) {
    return bring(person, year, form, List.of());
  }

  /** @param problems of the file that was brought, each with its place */
  Page bring(Person person, int year, Form form, List<Problem> problems) {
    Optional<Entered> standing = results.of(person.agency().id(), year).map(Result::entered);
    fill(form, standing, year);
    return Page.of("year/bring", "form", form, "year", year, "standing", standing, "problems", problems,
        "criteriaIds", library.ids(), "path", ResultPages.path(person, year),
        "mayEnter", person.may(Deed.ENTER_RESULTS),
        "criteria", criteria(form, year).id(), "exact", library.usual(year).fiscalYear() == year);
  }

  Page type(Person person, int year, Form form, Ui ui) {
    Optional<Entered> standing = results.of(person.agency().id(), year).map(Result::entered);
    if (!form.has(VERSION)) {
      standing.ifPresent(entered -> ScoreChanges.texts(entered.scores()).forEach(form::with));
    }
    fill(form, standing, year);
    Criteria criteria = criteria(form, year);
    List<FigureRow.Table> tables = new ArrayList<>();
    tables.add(FigureRow.wholes(criteria, blank(criteria), ui.language(), ui.say("year.type.wholes")));
    tables.addAll(FigureRow.tables(criteria, blank(criteria), ui.language()));
    return Page.of("year/type", "form", form, "year", year, "criteria", criteria, "tables", tables,
        "criteriaIds", library.ids(), "path", ResultPages.path(person, year));
  }

  /** Mine beside theirs; all other figures travel along unseen. */
  Page choose(Person person, int year, Entered theirs, ScoreMerge merge, Ui ui) {
    Criteria criteria = library.of(theirs.criteria());
    Map<String, String> standing = ScoreChanges.texts(theirs.scores());
    List<Difference> differences = merge.conflicts().stream().map(figure -> new Difference(figure,
        label(figure, criteria, ui), merge.merged().getOrDefault(figure, ""), standing.getOrDefault(figure, ""))).toList();
    return Page.of("year/choose", "year", year, "theirs", theirs, "merge", merge, "differences", differences,
        "path", ResultPages.path(person, year)).withStatus(409);
  }

  static String label(String figure, Criteria criteria, Ui ui) {
    int slash = figure.indexOf('/');
    return slash < 0 ? FigureWords.name(figure, null, criteria, ui)
        : FigureWords.name(figure.substring(0, slash), figure.substring(slash + 1), criteria, ui);
  }

  /** The criteria chosen in the form, or the year's usual ones. */
  Criteria criteria(Form form, int year) {
    return library.find(form.text(CRITERIA)).orElseGet(() -> library.usual(year));
  }

  /** A score card of which nothing is known: all figures that these criteria have. */
  Scorecard blank(Criteria criteria) {
    return judged.card(criteria.id(), List.of(), List.of());
  }

  private void fill(Form form, Optional<Entered> standing, int year) {
    if (!form.has(VERSION)) {
      form.with(VERSION, standing.map(Entered::version).orElse(0));
    }
    if (!form.has(CRITERIA)) {
      form.with(CRITERIA, standing.map(Entered::criteria).orElseGet(() -> library.usual(year).id()));
    }
  }
}
