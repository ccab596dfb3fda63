package org.prongsai.server.identity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.audit.Sought;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Paging;
import org.prongsai.server.web.Reply;
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

  TrailPages(AuditTrail trail, People people) {
    this.trail = trail;
    this.people = people;
  }

  @GetMapping("/office/{agency}/trail")
  @Allowed(Deed.SEE_TRAIL)
  Reply trail(Person person, Form form, Language language) {
    return page(person, form, "", language);
  }

  /** Walks the whole chain, which may take a while: only when somebody asks. */
  @PostMapping("/office/{agency}/trail/check")
  @Allowed(Deed.SEE_TRAIL)
  Reply check(Person person, Language language) {
    var found = trail.check(person.agency().id());
    Message said = found.brokenAt() == null ? Message.of("identity.trail.whole", found.entries())
        : Message.of("identity.trail.broken", found.brokenAt());
    return page(person, new Form(), said.in(language), language);
  }

  private Page page(Person person, Form form, String checked, Language language) {
    long agency = person.agency().id();
    LocalDate first = day(form, "from");
    LocalDate last = day(form, "until");
    Sought sought = new Sought(form.id("who"), form.textOrNull("subject"), form.id("thing"), start(first),
        start(last == null ? null : last.plusDays(1)));
    Paging paging = new Paging(Math.toIntExact(Math.min(Objects.requireNonNullElse(form.id("page"), 1L), 1_000_000)),
        ROWS, trail.count(agency, sought), path(person, form));
    Map<Long, String> names = people.members(agency).stream().collect(Collectors.toMap(Member::account, Member::name));
    List<TrailRow> rows = trail.find(agency, sought, paging.offset(), ROWS).stream()
        .map(entry -> row(entry, names, language)).toList();
    return Page.of("identity/trail", "office", person.office(), "form", form, "rows", rows, "paging", paging, "checked",
        checked, "people", people.members(agency).stream().map(each -> Choice.of(each.account(), each.name())).toList(),
        "subjects", trail.subjects(agency).stream().map(each -> Choice.of(each, subject(each, language))).toList());
  }

  private static TrailRow row(Entry entry, Map<Long, String> names, Language language) {
    String stead = entry.actingFor() == null ? "" : names.getOrDefault(entry.actingFor(), "#" + entry.actingFor());
    return new TrailRow(entry, stead, subject(entry.subject(), language), deed(entry.subject(), entry.deed(), language),
        TrailRow.Field.of(entry.before(), entry.after()).stream()
            .map(field -> new TrailRow.Field(field(field.name(), language), field.before(), field.after())).toList());
  }

  private static String subject(String subject, Language language) {
    String key = "identity.trail.subject." + subject;
    return Message.exists(key) ? Message.of(key).in(language) : subject;
  }

  /** A field by what stands on the screens; one without such words keeps its name in the code. */
  private static String field(String field, Language language) {
    String key = "identity.trail.field." + field.replaceFirst("^facts\\.", "");
    return Message.exists(key) ? Message.of(key).in(language) : field;
  }

  /** A deed may have a word of its own for one kind of thing. */
  private static String deed(String subject, String deed, Language language) {
    String own = "identity.trail.deed." + subject + "." + deed;
    String key = "identity.trail.deed." + deed;
    return Message.exists(own) ? Message.of(own).in(language) : Message.exists(key) ? Message.of(key).in(language) : deed;
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
