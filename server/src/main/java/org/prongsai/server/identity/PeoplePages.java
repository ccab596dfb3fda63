package org.prongsai.server.identity;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.KnownAddress;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The people of an agency: invited, given roles and units, let in again, said goodbye to. */
@Controller
class PeoplePages {

  private static final int CONFLICT = 409;

  private final Staff staff;
  private final People people;
  private final PeopleStore store;
  private final Agencies agencies;
  private final SecondFactors factors;
  private final BelongingFields fields;
  private final KnownAddress server;

  PeoplePages(Staff staff, People people, PeopleStore store, Agencies agencies, SecondFactors factors,
      BelongingFields fields, KnownAddress server) {
    this.staff = staff;
    this.people = people;
    this.store = store;
    this.agencies = agencies;
    this.factors = factors;
    this.fields = fields;
    this.server = server;
  }

  /** A line of the list. */
  record Row(Member member, String signIn, List<String> units, boolean secondFactor) {}

  @GetMapping("/office/{agency}/people")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply people(Person person) {
    Map<Long, String> units = agencies.units(person.agency().id()).stream()
        .collect(Collectors.toMap(Unit::id, Unit::name));
    Map<Long, String> names = store.signInNames(person.agency().id());
    List<Row> rows = people.members(person.agency().id()).stream().map(member -> new Row(member,
        names.getOrDefault(member.account(), ""),
        member.units().stream().map(units::get).filter(Objects::nonNull).sorted().toList(),
        factors.isSetUp(member.account()))).toList();
    return Page.of("identity/people", "office", person.office(), "rows", rows, "invitations", staff.invitations(person),
        "form", new Form().with("rule", factors.rule(person.agency()).name()), "rules",
        List.of(SecondFactorRule.values()));
  }

  @PostMapping("/office/{agency}/people/second-factor")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply rule(Person person, Form form) {
    SecondFactorRule rule = Arrays.stream(SecondFactorRule.values())
        .filter(each -> each.name().equals(form.text("rule"))).findFirst().orElseThrow(NotThere::new);
    factors.setRule(person.author(), person.agency(), rule);
    return GoTo.path(person.office() + "/people").saying("identity.people.rule-set");
  }

  @GetMapping("/office/{agency}/people/invite")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply invite(Person person, Form form, Language language) {
    return invitePage(person, form, language);
  }

  /** Shows the link in the answer itself: it is kept nowhere. */
  @PostMapping("/office/{agency}/people/invite")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply invited(Person person, Form form, Language language, HttpServletRequest request) {
    Particulars invited = fields.particulars(form, person.agency().id());
    return form.isSound() ? linkPage(person, request, "identity.invite.made", invited.name(), staff.invite(person, invited))
        : invitePage(person, form, language).refused();
  }

  private Page invitePage(Person person, Form form, Language language) {
    return Page.of("identity/invite", "office", person.office(), "form", form, "roles", fields.roles(language), "units",
        fields.units(person.agency().id()));
  }

  private Page linkPage(Person person, HttpServletRequest request, String title, String name,
      DoorLinks.Made made) {
    String address = server.of(request) + made.path();
    return Page.of("identity/link-made", "office", person.office(), "title", Message.of(title, name), "address", address,
        "expires", made.expiresAt());
  }

  @PostMapping("/office/{agency}/people/invitations/{id}/withdraw")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply withdraw(Person person, @PathVariable long id) {
    if (!staff.withdraw(person, id)) {
      throw new NotThere();
    }
    return GoTo.path(person.office() + "/people").saying("identity.invite.withdrawn");
  }

  @GetMapping("/office/{agency}/people/{account}")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply member(Person person, @PathVariable long account, Language language) {
    Member member = member(person, account);
    Form form = fields.fill(new Form(), staff.of(person.agency().id(), member))
        .with("version", store.version(person.agency().id(), account));
    return memberPage(person, member, form, List.of(), language);
  }

  @PostMapping("/office/{agency}/people/{account}")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply change(Person person, @PathVariable long account, Form form, Language language) {
    Member member = member(person, account);
    Form chosen = keep(form, staff.of(person.agency().id(), member));
    Particulars said = fields.particulars(chosen, person.agency().id());
    if (!chosen.isSound()) {
      return memberPage(person, member, chosen, List.of(), language).refused();
    }
    Long seen = chosen.id("version");
    int version = seen == null ? 0 : seen.intValue();
    return switch (staff.change(person, member, version, said)) {
      case Staff.Done _ -> GoTo.path(person.office() + "/people").saying("identity.people.changed", said.name());
      case Staff.Wrong(String field, Problem problem) -> refused(person, member, chosen, field, problem, language);
      case Staff.Stale _ -> {
        Member now = member(person, account);
        chosen.with("version", store.version(person.agency().id(), account));
        yield memberPage(person, now, chosen, differences(said, staff.of(person.agency().id(), now), person, language), language)
            .withStatus(CONFLICT);
      }
    };
  }

  /** Where the page of two changes at once asked whose to keep, takes theirs. */
  private Form keep(Form form, Particulars now) {
    Form theirs = fields.fill(new Form(), now);
    for (String field : List.of("full-name", "mail", "position", "roles", "units")) {
      if (form.has(field + ".keep", "theirs")) {
        form.withAll(field, theirs.values(field));
      }
    }
    return form;
  }

  private List<Difference> differences(Particulars mine, Particulars theirs, Person person, Language language) {
    List<Difference> differences = new ArrayList<>();
    Belonging my = mine.belonging();
    Belonging their = theirs.belonging();
    add(differences, "full-name", "identity.first.full-name", mine.name(), theirs.name(), language);
    add(differences, "mail", "identity.people.mail", mine.mail(), theirs.mail(), language);
    add(differences, "position", "identity.people.position", my.position(), their.position(), language);
    add(differences, "roles", "identity.people.roles", roles(my, language), roles(their, language), language);
    add(differences, "units", "identity.people.units", units(my, person), units(their, person), language);
    return differences;
  }

  private static void add(List<Difference> differences, String field, String label, String mine, String theirs,
      Language language) {
    if (!mine.equals(theirs)) {
      differences.add(new Difference(field, Message.of(label).in(language), mine, theirs));
    }
  }

  private static String roles(Belonging belonging, Language language) {
    return belonging.roles().stream().sorted().map(role -> role.label().in(language)).collect(Collectors.joining(", "));
  }

  private String units(Belonging belonging, Person person) {
    return agencies.units(person.agency().id()).stream().filter(unit -> belonging.units().contains(unit.id()))
        .map(Unit::name).collect(Collectors.joining(", "));
  }

  @PostMapping("/office/{agency}/people/{account}/end")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply end(Person person, @PathVariable long account, Form form, Language language) {
    Member member = member(person, account);
    return switch (staff.end(person, member)) {
      case Staff.Wrong(String field, Problem problem) -> refused(person, member,
          fields.fill(form, staff.of(person.agency().id(), member)), field, problem, language);
      default -> GoTo.path(person.office() + "/people").saying("identity.people.ended", member.name());
    };
  }

  @PostMapping("/office/{agency}/people/{account}/reset")
  @Allowed(Deed.MANAGE_PEOPLE)
  Reply reset(Person person, @PathVariable long account, Form form, Language language, HttpServletRequest request) {
    Member member = member(person, account);
    Optional<DoorLinks.Made> made = staff.reset(person, member, form.has("second-factor-too"));
    return made.<Reply>map(link -> linkPage(person, request, "identity.reset.made", member.name(), link))
        .orElseGet(() -> refused(person, member, fields.fill(form, staff.of(person.agency().id(), member)), "roles",
            Problem.of("identity", 1117, Place.NOWHERE), language));
  }

  private Page refused(Person person, Member member, Form form, String field, Problem problem, Language language) {
    form.wrong(field, problem);
    return memberPage(person, member, form, List.of(), language).refused();
  }

  private Page memberPage(Person person, Member member, Form form, List<Difference> differences, Language language) {
    if (form.id("version") == null) {
      form.with("version", store.version(person.agency().id(), member.account()));
    }
    return Page.of("identity/member", "office", person.office(), "member", member, "signIn",
        store.account(member.account()).map(Account::name).orElse(""), "form", form, "roles",
        fields.roles(language), "units", fields.units(person.agency().id()), "differences", differences, "secondFactor",
        factors.isSetUp(member.account()));
  }

  private Member member(Person person, long account) {
    return people.member(person.agency().id(), account).orElseThrow(NotThere::new);
  }
}
