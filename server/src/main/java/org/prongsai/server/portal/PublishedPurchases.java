package org.prongsai.server.portal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.prongsai.form.Grids;
import org.prongsai.message.Outcome;
import org.prongsai.opendata.Recorded;
import org.prongsai.procurement.Purchase;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.publication.Content;
import org.prongsai.server.publication.Edition;
import org.prongsai.server.publication.Part;
import org.prongsai.server.publication.Publications;
import org.springframework.stereotype.Component;

/** The purchases of an agency, version by version, out of the editions in which they were published and out of nothing else. */
@Component
class PublishedPurchases {

  private static final String TABLE = "procurement" + Grids.WHOLE;
  /** What an office may write in words of its own that the standard has no place for. */
  private static final String FREE = "project";

  private final Publications publications;

  PublishedPurchases(Publications publications) {
    this.publications = publications;
  }

  /** In the order in which they were told; a version that says nothing new is left out. */
  List<Recorded> of(Agency agency) {
    List<Edition> editions = publications.latestOf(agency.id(), "ita/").values().stream()
        .filter(edition -> edition.stands() && table(edition.content()).findAny().isPresent())
        .flatMap(edition -> publications.history(agency.id(), edition.subject()).stream()).filter(Edition::stands)
        .sorted(Comparator.comparing(Edition::at)).toList();
    Map<String, Purchase> told = new HashMap<>();
    List<Recorded> recorded = new ArrayList<>();
    for (Edition edition : editions) {
      table(edition.content()).forEach(rows -> rows.rows().forEach(row -> {
        String id = row.getFirst().text();
        purchase(rows.columns(), row).forEach(purchase -> {
          if (!Objects.equals(told.put(id, purchase), purchase)) {
            recorded.add(new Recorded(id, edition.at(), purchase));
          }
        });
      }));
    }
    return recorded;
  }

  private static Stream<Part.Rows> table(Content content) {
    return content.sections().stream().flatMap(section -> section.parts().stream())
        .flatMap(part -> part instanceof Part.Rows rows && rows.id().equals(TABLE) ? Stream.of(rows) : Stream.of());
  }

  private static Stream<Purchase> purchase(List<Part.Column> columns, List<Part.Cell> row) {
    Map<String, String> cells = new HashMap<>();
    for (int i = 1; i < columns.size(); i++) {
      if (!row.get(i).plain().isEmpty()) {
        cells.put(columns.get(i).id(), row.get(i).plain());
      }
    }
    return switch (Purchase.read(cells)) {
      case Outcome.Done<Purchase>(var purchase) -> Stream.of(purchase);
      case Outcome.Refused<Purchase> _ when cells.remove(FREE) != null ->
          Purchase.read(cells) instanceof Outcome.Done<Purchase>(var purchase) ? Stream.of(purchase) : Stream.of();
      case Outcome.Refused<Purchase> _ -> Stream.of();
    };
  }
}
