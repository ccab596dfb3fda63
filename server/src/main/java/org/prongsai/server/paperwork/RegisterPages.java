package org.prongsai.server.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.ThaiDigits;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The registers of numbers. */
@Controller
class RegisterPages {

  private final Registers registers;
  private final Clock clock;

  RegisterPages(Registers registers, Clock clock) {
    this.registers = registers;
    this.clock = clock;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers/registers")
  @Allowed(Deed.SEE_PAPERS)
  Reply list(Person person, @PathVariable int year) {
    return list(person, year, new Form().with("series", "MEMO").with("begins", 1).with("counts", "calendar"));
  }

  private Page list(Person person, int year, Form form) {
    return Page.of("paperwork/registers", "form", form, "path", path(person, year),
        "registers", registers.of(person.agency().id()), "writing", person.may(Deed.WRITE_PAPERS));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/registers")
  @Allowed(Deed.WRITE_PAPERS)
  Reply open(Person person, @PathVariable int year, Form form) {
    String name = form.name("name", Message.of("paperwork.register.name"), Register.LONGEST_NAME);
    Register.Series series = Arrays.stream(Register.Series.values())
        .filter(each -> each.name().equals(form.text("series"))).findFirst().orElse(null);
    if (series == null) {
      form.wrong("series", Problem.of("web", 1001, Place.NOWHERE, Message.of("paperwork.register.series")));
    }
    if (form.text("prefix").length() > Register.LONGEST_PREFIX) {
      form.wrong("prefix", Problem.of("web", 1002, Place.NOWHERE, Register.LONGEST_PREFIX));
    }
    if (registers.of(person.agency().id()).stream().anyMatch(each -> each.name().equals(name))) {
      form.wrong("name", Problem.of("paperwork", 1614, Place.NOWHERE, name));
    }
    form.with("begins", ThaiDigits.toArabic(form.text("begins")));
    Long begins = form.id("begins");
    if (begins == null || begins < 1 || begins > 1_000_000) {
      form.wrong("begins", Problem.of("paperwork", 1615, Place.NOWHERE));
    }
    if (!form.isSound() || begins == null || series == null) {
      return list(person, year, form).refused();
    }
    boolean fiscal = form.text("counts").equals("fiscal");
    Register blank = new Register(person.agency().id(), 0, series, name,
        form.text("prefix"), form.has("yearBehind", "yes"), fiscal, 0, begins.intValue());
    Register opened = registers.open(person.author(), new Register(blank.agency(), 0, blank.series(), name,
        blank.prefix(), blank.yearBehind(), fiscal, blank.yearOf(today()), blank.beginsAt()));
    return GoTo.path(path(person, year) + "/" + opened.id()).saying("paperwork.register.opened");
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/papers/registers/{id}")
  @Allowed(Deed.SEE_PAPERS)
  Reply show(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    return show(person, year, find(person, id), form);
  }

  private Page show(Person person, int year, Register register, Form form) {
    List<Integer> years = registers.years(register.agency(), register.id());
    Long asked = form.id("of");
    int shown = asked == null ? years.isEmpty() ? register.yearOf(today()) : years.getFirst() : asked.intValue();
    return Page.of("paperwork/register", "form", form, "path", path(person, year), "office", person.office(),
        "register", register, "years", years, "shown", shown,
        "numbers", registers.numbers(register.agency(), register.id(), shown), "writing", person.may(Deed.WRITE_PAPERS));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/registers/{id}/reserve")
  @Allowed(Deed.WRITE_PAPERS)
  Reply reserve(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    Register register = find(person, id);
    String purpose = form.required("purpose", Message.of("paperwork.register.purpose"));
    if (!form.isSound()) {
      return show(person, year, register, form).refused();
    }
    Register.Number number = registers.reserve(person.author(), register, today(), purpose);
    return GoTo.path(path(person, year) + "/" + id).saying("paperwork.register.reserved", register.text(number));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/papers/registers/{id}/void")
  @Allowed(Deed.WRITE_PAPERS)
  Reply annul(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    Register register = find(person, id);
    Long of = form.id("of");
    Long running = form.id("running");
    Register.Number number = registers.numbers(register.agency(), id, of == null ? 0 : of.intValue()).stream()
        .filter(each -> running != null && each.running() == running).findFirst().orElseThrow(NotThere::new);
    String reason = form.required("reason", Message.of("paperwork.register.reason"));
    if (!form.isSound()) {
      return show(person, year, register, form).refused();
    }
    if (registers.annul(person.author(), number, reason).isEmpty()) {
      form.wrong("reason", Problem.of("paperwork", 1616, Place.NOWHERE, register.text(number)));
      return show(person, year, register, form).refused();
    }
    return GoTo.path(path(person, year) + "/" + id).saying("paperwork.register.voided", register.text(number));
  }

  private Register find(Person person, long id) {
    return registers.find(person.agency().id(), id).orElseThrow(NotThere::new);
  }

  private static String path(Person person, int year) {
    return person.office() + "/" + year + "/papers/registers";
  }

  private LocalDate today() {
    return Bangkok.day(clock.instant());
  }
}
