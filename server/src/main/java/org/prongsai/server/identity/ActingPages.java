package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Acting for somebody: appointed by the administrator, taken up by the person. */
@Controller
class ActingPages {

  private final Steads steads;
  private final People people;

  ActingPages(Steads steads, People people) {
    this.steads = steads;
    this.people = people;
  }

  /** @param state of today, a key of the messages below {@code identity.acting.state} */
  record Row(Acting acting, String who, String stead, String state) {}

  @GetMapping("/office/{agency}/acting")
  @Allowed(Deed.SEE_OFFICE)
  Reply mine(Person person) {
    Map<Long, Member> members = members(person);
    Person.Stead taken = person.actingFor();
    List<Row> rows = steads.open(person).stream().filter(acting -> taken == null || taken.account() != acting.stead()).map(acting -> row(acting, members)).toList();
    return Page.of("identity/acting", "office", person.office(), "rows", rows, "acts", person.actingFor() != null);
  }

  @PostMapping("/office/{agency}/acting/{id}")
  @Allowed(Deed.SEE_OFFICE)
  Reply start(Person person, @PathVariable long id, HttpServletRequest request) {
    if (!steads.start(person, id, request)) {
      throw new NotThere();
    }
    return GoTo.path(person.office());
  }

  @PostMapping("/office/{agency}/acting/stop")
  @Allowed(Deed.SEE_OFFICE)
  Reply stop(Person person, HttpServletRequest request) {
    steads.stop(person, request);
    return GoTo.path(person.office()).saying("identity.acting.stopped");
  }

  @GetMapping("/office/{agency}/people/acting")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply all(Person person, Form form, Language language) {
    return page(person, form.with("kind", Acting.Kind.DELEGATED.name()), language);
  }

  @PostMapping("/office/{agency}/people/acting")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply appoint(Person person, Form form, Language language) {
    Map<Long, Member> members = members(person);
    Optional<Member> who = chosen(form, "who", "identity.acting.who", members);
    Optional<Member> stead = chosen(form, "stead", "identity.acting.stead", members);
    if (who.isPresent() && who.equals(stead)) {
      form.wrong("stead", Problem.of("identity", 1118, Place.NOWHERE));
    }
    LocalDate first = day(form, "first", "identity.acting.first");
    LocalDate last = day(form, "last", "identity.acting.last");
    if (first != null && last != null && last.isBefore(first)) {
      form.wrong("last", Problem.of("identity", 1120, Place.NOWHERE));
    }
    String reason = form.required("reason", Message.of("identity.acting.reason"));
    String document = form.required("document", Message.of("identity.acting.document"));
    if (!form.isSound()) {
      return page(person, form, language).refused();
    }
    Acting.Kind kind = Arrays.stream(Acting.Kind.values()).filter(each -> each.name().equals(form.text("kind")))
        .findFirst().orElse(Acting.Kind.DELEGATED);
    steads.appoint(person, new Acting(person.agency().id(), 0, who.orElseThrow().account(), stead.orElseThrow().account(),
        kind, Objects.requireNonNull(first), Objects.requireNonNull(last), reason, document, null));
    return GoTo.path(person.office() + "/people/acting").saying("identity.acting.appointed");
  }

  @PostMapping("/office/{agency}/people/acting/{id}/end")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply end(Person person, @PathVariable long id) {
    if (!steads.end(person, id)) {
      throw new NotThere();
    }
    return GoTo.path(person.office() + "/people/acting").saying("identity.acting.ended");
  }

  private static Optional<Member> chosen(Form form, String field, String label, Map<Long, Member> members) {
    Optional<Member> chosen = Optional.ofNullable(form.id(field)).map(members::get);
    if (chosen.isEmpty()) {
      form.wrong(field, Problem.of("web", 1001, Place.NOWHERE, Message.of(label)));
    }
    return chosen;
  }

  private @Nullable LocalDate day(Form form, String field, String label) {
    String text = form.required(field, Message.of(label));
    if (text.isEmpty()) {
      return null;
    }
    if (DateReader.read(text, FiscalYear.of(steads.today()).year()) instanceof DateReading.Day(var date)) {
      return date;
    }
    form.wrong(field, Problem.of("identity", 1119, Place.NOWHERE, text));
    return null;
  }

  private Page page(Person person, Form form, Language language) {
    Map<Long, Member> members = members(person);
    List<Choice> choices = people.members(person.agency().id()).stream().map(member -> Choice.of(member.account(),
        member.position().isEmpty() || member.position().equals(member.name()) ? member.name()
            : member.name() + " · " + member.position())).toList();
    return Page.of("identity/appointments", "office", person.office(), "form", form, "people", choices, "kinds",
        Arrays.stream(Acting.Kind.values()).map(kind -> Choice.of(kind.name(), kind.label().in(language))).toList(),
        "rows", steads.all(person.agency().id()).stream().map(acting -> row(acting, members)).toList());
  }

  private Row row(Acting acting, Map<Long, Member> members) {
    String state = acting.isOver(steads.today()) ? "over" : acting.holds(steads.today()) ? "holds" : "to-come";
    return new Row(acting, name(members.get(acting.account())), name(members.get(acting.stead())), state);
  }

  private static String name(@Nullable Member member) {
    return member == null ? "–" : member.name();
  }

  private Map<Long, Member> members(Person person) {
    return people.members(person.agency().id()).stream().collect(Collectors.toMap(Member::account, member -> member));
  }
}
