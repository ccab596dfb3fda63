package org.prongsai.server.disclosure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Item;
import org.prongsai.form.Facets;
import org.prongsai.form.FormKind;
import org.prongsai.form.Told;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.disclosure.Living.Shown;
import org.prongsai.server.publication.Section;
import org.prongsai.server.register.Kept;
import org.prongsai.server.register.Entries;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Component;

/** What is entered in forms writes the items that the criteria name. */
@Component
class FormSource implements LivingSource {

  private final Entries entries;
  private final Clock clock;

  FormSource(Entries entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  @Override
  public Reading of(Agency agency, int fiscalYear, Criteria criteria) {
    Map<Integer, Kept> read = new HashMap<>();
    LocalDate today = Bangkok.day(clock.instant());
    return item -> item.forms().stream().flatMap(code -> entries.forms().find(code).stream()).flatMap(form -> {
      ItemTime time = ItemTime.of(item, fiscalYear, criteria.fiscalYear());
      Kept kept = read.computeIfAbsent(time.year(), year -> entries.of(agency, year));
      return living(agency, item, form, kept, time, today);
    }).toList();
  }

  /** The entries, which components rest on, and the counts made of them. */
  private Stream<Living> living(Agency agency, Item item, FormKind form, Kept kept, ItemTime time, LocalDate today) {
    Told told = kept.told(form).during(form, time.days());
    Facets facets = new Facets(form, told, time.year(), time.days(), today);
    String path = "/office/" + agency.slug() + "/" + time.year() + "/registers/" + form.code();
    Map<String, Shown> shows = new TreeMap<>();
    asked(item, form).forEach(facet -> shows.put(facet, FormGaps.shown(form,
        facets.of(facet.length() > form.code().length() ? facet.substring(form.code().length() + 1) : ""), path)));
    FormSections sections = new FormSections(form, told, kept.rows(form), entries.office(agency, time.year()));
    List<Section> counts = sections.counts(time.days());
    Living entered = new Living(form.name(), shows, sections.of(item.form(), Told.over(time.days(), today).toList()), sections.files());
    return counts.isEmpty() ? Stream.of(entered) : Stream.of(entered, new Living(form.name(), Map.of(), counts, List.of()));
  }

  /** All that components ask of the form, and what is asked where nobody has said into which components the item falls. */
  private static Stream<String> asked(Item item, FormKind form) {
    return Stream.concat(Stream.of(form.code(), form.code() + ".complete"), item.components().stream()
        .flatMap(component -> component.shows().stream())
        .filter(facet -> facet.equals(form.code()) || facet.startsWith(form.code() + "."))).distinct();
  }
}
