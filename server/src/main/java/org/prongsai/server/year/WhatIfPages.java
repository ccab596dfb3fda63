package org.prongsai.server.year;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What would come of other scores. A browser without JavaScript sends the form; with it, each change does. */
@Controller
class WhatIfPages {

  private final Results results;
  private final Judged judged;

  WhatIfPages(Results results, Judged judged) {
    this.results = results;
    this.judged = judged;
  }

  @GetMapping("/office/{agency}/{resultYear:25\\d\\d}/results/what-if")
  @Allowed(Deed.SEE_RESULTS)
  Reply show(Person person, @PathVariable("resultYear") int year, Form form, Ui ui) {
    Result result = results.of(person.agency().id(), year).orElseThrow(NotThere::new);
    Map<String, String> texts = items(TypedScores.texts(form, result.card()), result.card());
    List<KnownScore> typed = TypedScores.read(texts, result.criteria(), result.card(), form);
    WhatIf whatIf = WhatIf.of(typed, result.card());
    String path = ResultPages.path(person, year) + "/what-if";
    if (form.isSound() && !asked(form).equals(whatIf.fields())) {
      return GoTo.path(path + whatIf.query());
    }
    Scorecard after = judged.card(result.criteria().id(), result.entered().known(), whatIf.set());
    var estimate = Estimate.of(result.card(), after,
        judged.gains(result.criteria().id(), result.entered().known()), whatIf);
    Page page = Page.of("year/what-if", "estimate", estimate, "result", result, "form", form,
        "whatIf", whatIf, "after", after,
        "distance", Distance.of(result.criteria(), after), "cheapest", whatIf.with(after.pathToNextLevel()),
        "before", Distance.of(result.criteria(), result.card()),
        "moves", Moves.of(result.criteria(), result.card(), ui.language()), "path", path,
        "tabs", YearTabs.of(ui, ResultPages.path(person, year), YearTabs.WHAT_IF));
    return form.isSound() ? page : page.refused();
  }

  /** Only questions and items can be moved: aggregates follow from them. */
  private static Map<String, String> items(Map<String, String> texts, Scorecard card) {
    Map<String, String> items = new TreeMap<>();
    card.items().forEach(item -> {
      String text = texts.get(TypedScores.name(item));
      if (text != null) {
        items.put(TypedScores.name(item), text);
      }
    });
    return items;
  }

  private static Map<String, String> asked(Form form) {
    Map<String, String> asked = new HashMap<>();
    form.names().forEach(name -> asked.put(name, form.text(name)));
    return asked;
  }
}
