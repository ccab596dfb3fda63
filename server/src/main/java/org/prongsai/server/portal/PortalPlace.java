package org.prongsai.server.portal;

import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.publication.Publications;
import org.prongsai.server.web.NotThere;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Component;

/** Finds the agency of an address, and the years of which it has something to show. */
@Component
class PortalPlace {

  private final Agencies agencies;
  private final Publications publications;
  private final Clock clock;

  PortalPlace(Agencies agencies, Publications publications, Clock clock) {
    this.agencies = agencies;
    this.publications = publications;
    this.clock = clock;
  }

  /** @throws NotThere when this installation has no agency of that name */
  Agency agency(String slug) {
    return agencies.find(slug).orElseThrow(NotThere::new);
  }

  /** Of which something of the checklist was published, and the year that runs; the newest first. */
  List<Integer> years(Agency agency) {
    return IntStream.concat(publications.latestOf(agency.id(), "ita/").keySet().stream()
            .mapToInt(subject -> Integer.parseInt(subject.split("/", -1)[1])), IntStream.of(now()))
        .distinct().boxed().sorted(java.util.Comparator.reverseOrder()).toList();
  }

  int now() {
    return FiscalYear.of(Bangkok.day(clock.instant())).year();
  }
}
