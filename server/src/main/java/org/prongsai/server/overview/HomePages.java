package org.prongsai.server.overview;

import java.time.Clock;
import java.time.LocalDate;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The first screen of an office: what to do next. */
@Controller
class HomePages {

  private final Homes homes;
  private final AgencyYears years;
  private final Clock clock;

  HomePages(Homes homes, AgencyYears years, Clock clock) {
    this.homes = homes;
    this.years = years;
    this.clock = clock;
  }

  /** The fiscal year at work. Whoever only oversees is led to the results, which are what is theirs to see here. */
  @GetMapping("/office/{agency}")
  @Allowed(Deed.SEE_RESULTS)
  Reply home(Person person, Ui ui) {
    return person.may(Deed.SEE_OFFICE) ? show(person, new FiscalYear(years.atWork(person.agency().id())), ui)
        : GoTo.path(person.office() + "/results");
  }

  /** The results that a year's work rests on are those of the year before. */
  @GetMapping("/office/{agency}/{year:25\\d\\d}")
  @Allowed(Deed.SEE_RESULTS)
  Reply homeOf(Person person, @PathVariable int year, Ui ui) {
    return person.may(Deed.SEE_OFFICE) ? show(person, new FiscalYear(year), ui)
        : GoTo.path(person.office() + "/" + (year - 1) + "/results");
  }

  private Reply show(Person person, FiscalYear year, Ui ui) {
    return Page.of("overview/home", "home", homes.of(person, year, today(), ui));
  }

  private LocalDate today() {
    return Bangkok.day(clock.instant());
  }
}
