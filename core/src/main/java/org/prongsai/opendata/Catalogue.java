package org.prongsai.opendata;

import java.net.URI;
import java.time.Instant;
import java.util.List;

/**
 * The data sets of an agency.
 *
 * @param uri by which it is known and where it is fetched
 * @param publisher the agency's name
 * @param publisherUri by which the agency is known: its front page
 */
public record Catalogue(
    URI uri,
    String title,
    String description,
    String publisher,
    URI publisherUri,
    Instant modified,
    List<Dataset> datasets) {

  public Catalogue {
    datasets = List.copyOf(datasets);
  }

  /** As JSON-LD, {@code application/ld+json}. */
  public String jsonLd() {
    return JsonLd.of(DcatGraph.of(this));
  }

  /** As Turtle, {@code text/turtle}: the same statements. */
  public String turtle() {
    return Turtle.of(DcatGraph.of(this));
  }
}
