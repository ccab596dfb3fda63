package org.prongsai.server.portal;

import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.disclosure.PublicChecklist;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.publication.Published;
import org.prongsai.server.publication.Withdrawn;
import org.prongsai.server.search.Searchable;
import org.prongsai.server.search.Searches;
import org.prongsai.thai.Bangkok;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps the search of the portal: what was published is found from the same moment on, what was withdrawn no longer. */
@Component
class PortalIndex {

  private final Searches searches;
  private final PublicChecklist checklist;
  private final Agencies agencies;

  PortalIndex(Searches searches, PublicChecklist checklist, Agencies agencies) {
    this.searches = searches;
    this.checklist = checklist;
    this.agencies = agencies;
  }

  @EventListener
  void published(Published event) {
    Edition edition = event.edition();
    Agency agency = agencies.find(edition.agency()).orElseThrow();
    checklist.known(edition.subject()).ifPresent(item -> searches.put(agency.id(), new Searchable(edition.subject(), "item",
        "/a/" + agency.slug() + "/ita/" + item.year() + "/" + item.code(), edition.content().title().th(),
        edition.content().words(), Bangkok.day(edition.at()), item.year(), "th")));
  }

  @EventListener
  void withdrawn(Withdrawn event) {
    searches.remove(event.edition().agency(), event.edition().subject());
  }
}
