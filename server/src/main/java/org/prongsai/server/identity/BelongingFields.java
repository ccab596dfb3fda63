package org.prongsai.server.identity;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.notice.Preference;
import org.prongsai.server.web.Choice;
import org.prongsai.server.web.Form;
import org.springframework.stereotype.Component;

/** The fields that say what somebody is in the agency. */
@Component
class BelongingFields {

  private final Agencies agencies;

  BelongingFields(Agencies agencies) {
    this.agencies = agencies;
  }

  /** What the form says; sound only when the form is. */
  Belonging read(Form form, long agency) {
    List<String> chosen = form.chosen("roles", Message.of("identity.people.roles"));
    Set<Role> roles = Stream.of(Role.values()).filter(role -> chosen.contains(role.code())).collect(Collectors.toSet());
    Set<Long> own = active(agency).stream().map(Unit::id).collect(Collectors.toSet());
    Set<Long> units = form.ids("units").stream().filter(own::contains).collect(Collectors.toSet());
    if (roles.contains(Role.UNIT) && units.isEmpty()) {
      form.wrong("units", Problem.of("identity", 1116, Place.NOWHERE));
    }
    return new Belonging(form.text("position"), roles, units);
  }

  /** Name, mail address and what the person is here; sound only when the form is. */
  Particulars particulars(Form form, long agency) {
    String name = form.required("full-name", Message.of("identity.first.full-name"));
    String mail = form.text("mail");
    if (!mail.isEmpty() && !Preference.isAddress(mail)) {
      form.wrong("mail", Problem.of("identity", 1140, Place.NOWHERE, mail));
    }
    return new Particulars(name, mail, read(form, agency));
  }

  Form fill(Form form, Particulars said) {
    return fill(form.with("full-name", said.name()).with("mail", said.mail()), said.belonging());
  }

  private Form fill(Form form, Belonging belonging) {
    return form.with("position", belonging.position()).withAll("roles", belonging.roleCodes())
        .withAll("units", belonging.units().stream().toList());
  }

  List<Choice> roles(Language language) {
    return Stream.of(Role.values()).map(role -> new Choice(role.code(), role.label().in(language),
        Message.of("identity.role-hint." + role.code()).in(language))).toList();
  }

  List<Choice> units(long agency) {
    return active(agency).stream().map(unit -> Choice.of(unit.id(), unit.name())).toList();
  }

  private List<Unit> active(long agency) {
    return agencies.units(agency).stream().filter(unit -> !unit.ended()).toList();
  }
}
