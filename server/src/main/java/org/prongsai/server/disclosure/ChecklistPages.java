package org.prongsai.server.disclosure;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.scoring.KnownScore;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.memory.Remembered;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.year.Results;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The checklist of a year: where each item stands, whose it is, what is missing and what that costs. */
@Controller
class ChecklistPages {

  /** All that a prediction rests on. */
  private record Basis(String criteria, List<String> asked, Set<String> complete, List<KnownScore> others) {}

  private static final int KEPT = 200;

  private final Items items;
  private final Dossiers dossiers;
  private final Results results;
  private final Remembered<Basis, Prediction> predictions = new Remembered<>(KEPT);

  ChecklistPages(Items items, Dossiers dossiers, Results results) {
    this.items = items;
    this.dossiers = dossiers;
    this.results = results;
  }

  @GetMapping(Items.LIST)
  @Allowed(Deed.SEE_OFFICE)
  Reply list(Person person, @PathVariable int year, Form form) {
    Criteria criteria = dossiers.criteria(year);
    List<ItemView> all = items.all(person, year);
    return Page.of("disclosure/checklist", "form", form, "list",
        Checklist.of(criteria, all, prediction(person, year, criteria, all), form.text("unit"), form.text("state")));
  }

  private @Nullable Prediction prediction(Person person, int year, Criteria criteria, List<ItemView> all) {
    if (all.isEmpty() || !person.may(Deed.SEE_RESULTS)) {
      return null;
    }
    Set<String> complete = all.stream().map(ItemView::dossier).filter(each -> each.missing().isEmpty() && each.met() > 0)
        .map(each -> each.item().code()).collect(Collectors.toSet());
    List<KnownScore> others = results.latest(person.agency().id(), year).stream()
        .flatMap(result -> result.card().instruments().stream()).filter(each -> each.score() != null)
        .map(each -> new KnownScore(each.code(), null, Objects.requireNonNull(each.score()), org.prongsai.message.Place.NOWHERE))
        .toList();
    return predictions.of(new Basis(criteria.id(), all.stream().map(each -> each.dossier().item().code()).toList(), complete,
        others), basis -> Prediction.of(criteria, basis.asked(), basis.complete(), basis.others()));
  }
}
