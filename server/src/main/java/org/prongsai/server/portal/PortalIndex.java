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

/**
 * Keeps the search of the portal: what was published is found from the same moment on, its documents too, what was withdrawn no
 * longer.
 */
@Component
class PortalIndex {

  /** Between an item's key and the hash of a file of it. */
  private static final String FILES = "/file/";

  private final Searches searches;
  private final PublicChecklist checklist;
  private final Agencies agencies;
  private final PortalDocuments documents;

  PortalIndex(Searches searches, PublicChecklist checklist, Agencies agencies, PortalDocuments documents) {
    this.documents = documents;
    this.searches = searches;
    this.checklist = checklist;
    this.agencies = agencies;
  }

  @EventListener
  void published(Published event) {
    Edition edition = event.edition();
    Agency agency = agencies.find(edition.agency()).orElseThrow();
    checklist.known(edition.subject()).ifPresent(item -> {
      searches.put(agency.id(), new Searchable(edition.subject(), "item", "/a/" + agency.slug() + "/ita/" + item.year() + "/"
          + item.code(), edition.content().title().th(), edition.content().words(), Bangkok.day(edition.at()), item.year(), "th"));
      searches.removeUnder(agency.id(), edition.subject() + FILES);
      edition.content().files().forEach(file -> documents.text(agency, file).ifPresent(text -> searches.put(agency.id(),
          new Searchable(edition.subject() + FILES + file.hash(), "file", PortalDocuments.address(agency, file),
              file.title(), text, Bangkok.day(edition.at()), item.year(), "th"))));
    });
  }

  @EventListener
  void withdrawn(Withdrawn event) {
    searches.remove(event.edition().agency(), event.edition().subject());
    searches.removeUnder(event.edition().agency(), event.edition().subject() + FILES);
  }
}
