package org.prongsai.server.paperwork;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportOptions;
import org.prongsai.documents.kind.Reports;
import org.prongsai.message.Outcome;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.identity.Person;
import org.prongsai.server.memory.Remembered;
import org.prongsai.thai.Bangkok;
import org.springframework.stereotype.Component;

/**
 * What papers can be written at this moment. Each kind of report is tried, so that nobody begins one that the data do not
 * hold; in a large office that takes a tenth of a second, so what was found is kept until anything of the agency changes,
 * which its trail tells.
 */
@Component
class Offers {

  private static final int KEPT = 200;

  private record Moment(long agency, int year, long lastEntry, LocalDate day) {}

  private final YearText years;
  private final AuditTrail audit;
  private final Clock clock;
  private final Remembered<Moment, List<Offer>> known = new Remembered<>(KEPT);

  Offers(YearText years, AuditTrail audit, Clock clock) {
    this.years = years;
    this.audit = audit;
    this.clock = clock;
  }

  List<Offer> of(Person person, int year) {
    long agency = person.agency().id();
    // Read before the data: what changes in between is tried again the next time.
    Moment now = new Moment(agency, year, audit.last(agency), Bangkok.day(clock.instant()));
    return known.of(now, moment -> tried(person, year));
  }

  private List<Offer> tried(Person person, int year) {
    ReportOptions usual = ReportOptions.usual();
    Outcome<ReportFacts> now = years.now(person, year, null);
    return Offer.all().stream().map(offer -> {
      Outcome<ReportFacts> facts = offer.period() == null ? now : years.now(person, year, offer.period());
      return Kinds.reports(offer.kind())
          ? offer.with(facts.then(each -> Reports.write(offer.kind(), each, usual))) : offer.with(facts);
    }).toList();
  }
}
