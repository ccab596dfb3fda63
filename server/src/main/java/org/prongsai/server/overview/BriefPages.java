package org.prongsai.server.overview;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.Download;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The executive's one page a month, on the screen and as a PDF. */
@Controller
class BriefPages {

  private final Briefs briefs;
  private final Clock clock;

  BriefPages(Briefs briefs, Clock clock) {
    this.briefs = briefs;
    this.clock = clock;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/brief")
  @Allowed(Deed.SEE_MEASURES)
  Reply show(Person person, @PathVariable int year, Form form, Ui ui) {
    YearMonth month = month(year, form.text("month"));
    form.with("month", month);
    return Page.of("overview/brief", "brief", briefs.of(person, month, today(), ui.language()), "form", form,
        "months", months(year), "path", person.office() + "/" + year + "/brief");
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/brief.pdf")
  @Allowed(Deed.SEE_MEASURES)
  Reply paper(Person person, @PathVariable int year, Form form, Ui ui) {
    YearMonth month = month(year, form.text("month"));
    byte[] pdf = BriefPaper.pdf(briefs.of(person, month, today(), ui.language()), person.agency(), ui);
    return Download.of("brief-" + month + ".pdf", "application/pdf", pdf).shownInPlace();
  }

  /** The month that was asked for; the running one, or the year's last where it is over, when none of the year was. */
  private YearMonth month(int year, String asked) {
    List<YearMonth> months = months(year);
    try {
      YearMonth month = YearMonth.parse(asked);
      return months.contains(month) ? month : months.getFirst();
    } catch (DateTimeException none) {
      return months.getFirst();
    }
  }

  /** Those of the fiscal year that have begun, latest first; the first of the year when none has. */
  private List<YearMonth> months(int year) {
    YearMonth first = YearMonth.from(new FiscalYear(year).days().start());
    YearMonth now = YearMonth.from(today());
    List<YearMonth> begun = IntStream.range(0, 12).mapToObj(first::plusMonths).filter(month -> !month.isAfter(now)).toList();
    return begun.isEmpty() ? List.of(first) : begun.reversed();
  }

  private LocalDate today() {
    return Bangkok.day(clock.instant());
  }
}
