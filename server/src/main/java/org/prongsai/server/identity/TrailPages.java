package org.prongsai.server.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.audit.Sought;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Paging;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.util.UriComponentsBuilder;

/** The trail of an agency: who changed what, when, from which screen. */
@Controller
class TrailPages {

  private static final int ROWS = 50;

  private final AuditTrail trail;
  private final People people;
  private final Agencies agencies;
  private final CodeWords codes;

  TrailPages(AuditTrail trail, People people, Agencies agencies, CodeWords codes) {
    this.codes = codes;
    this.agencies = agencies;
    this.trail = trail;
    this.people = people;
  }

  @GetMapping("/office/{agency}/trail")
  @Allowed(Deed.SEE_TRAIL)
  Reply trail(Person person, Form form, Ui ui) {
    return page(person, form, "", ui);
  }

  /** Walks the whole chain, which may take a while: only when somebody asks. */
  @PostMapping("/office/{agency}/trail/check")
  @Allowed(Deed.SEE_TRAIL)
  Reply check(Person person, Ui ui) {
    var found = trail.check(person.agency().id());
    Message said = found.brokenAt() == null ? Message.of("identity.trail.whole", found.entries())
        : Message.of("identity.trail.broken", found.brokenAt());
    return page(person, new Form(), ui.say(said), ui);
  }

  private Page page(Person person, Form form, String checked, Ui ui) {
    long agency = person.agency().id();
    LocalDate first = day(form, "from");
    LocalDate last = day(form, "until");
    Sought sought = new Sought(form.id("who"), form.textOrNull("subject"), form.id("thing"), start(first),
        start(last == null ? null : last.plusDays(1)));
    Paging paging = new Paging(Math.toIntExact(Math.min(Objects.requireNonNullElse(form.id("page"), 1L), 1_000_000)),
        ROWS, trail.count(agency, sought), path(person, form));
    TrailWords words = words(agency, ui);
    List<Entry> found = trail.find(agency, sought, paging.offset(), ROWS);
    Map<Entry, String> names = trail.names(agency, found);
    return Page.of("identity/trail", "office", person.office(), "form", form, "rows",
        found.stream().map(entry -> TrailRow.of(entry, words, names.getOrDefault(entry, ""))).toList(), "paging", paging,
        "checked", checked, "people",
        people.members(agency).stream().map(each -> Choice.of(each.account(), each.name())).toList(), "subjects",
        trail.subjects(agency).stream().map(each -> Choice.of(each, words.subject(each))).toList());
  }

  private TrailWords words(long agency, Ui ui) {
    return new TrailWords(ui,
        people.members(agency).stream().collect(Collectors.toMap(Member::account, Member::name)),
        agencies.units(agency).stream().collect(Collectors.toMap(Unit::id, Unit::name)), codes, 0);
  }

  private static @Nullable LocalDate day(Form form, String field) {
    String text = form.text(field);
    if (text.isEmpty()) {
      return null;
    }
    if (DateReader.read(text, null) instanceof DateReading.Day(var date)) {
      return date;
    }
    form.wrong(field, Problem.of("identity", 1119, Place.NOWHERE, text));
    return null;
  }

  private static @Nullable Instant start(@Nullable LocalDate day) {
    return day == null ? null : day.atStartOfDay(Bangkok.ZONE).toInstant();
  }

  private static String path(Person person, Form form) {
    var address = UriComponentsBuilder.fromPath(person.office() + "/trail");
    for (String field : List.of("who", "subject", "thing", "from", "until")) {
      if (!form.text(field).isEmpty()) {
        address.queryParam(field, "{" + field + "}");
      }
    }
    return address.encode().buildAndExpand(form.names().stream()
        .collect(Collectors.toMap(name -> name, form::text))).toUriString();
  }
}
