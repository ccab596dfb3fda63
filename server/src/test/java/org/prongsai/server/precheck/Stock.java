package org.prongsai.server.precheck;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.evidence.Expected;

/** Collects prepared proofs and puts them on the local sites. */
final class Stock {

  static final Path HOME = Path.of(System.getProperty("prongsai.home", "."));
  private static final Criteria OF_2566 = new CriteriaShelf(HOME.resolve("criteria")).load("ita-2566").orThrow();
  private static final Criteria OF_2568 = new CriteriaShelf(HOME.resolve("criteria")).load("ita-2568").orThrow();
  static final String SITE = "www.prongsai.test";

  private final LocalSites sites;
  private final boolean heldOut;
  private final String folder;
  private final List<Prepared> proofs = new ArrayList<>();

  /** @param folder of the site, one for each stock */
  Stock(LocalSites sites, boolean heldOut, String folder) {
    this.sites = sites;
    this.heldOut = heldOut;
    this.folder = folder;
  }

  static Expected asked(String item, String agency, Integer... shown) {
    return Expected.of(OF_2566.item(item).orElseThrow(), AgencyKind.SUBDISTRICT_ORGANISATION, agency, Set.of(shown),
        LocalDate.of(2023, 6, 15));
  }

  static Expected asked2568(String item, String agency, Integer... shown) {
    return Expected.of(OF_2568.item(item).orElseThrow(), AgencyKind.SUBDISTRICT_ORGANISATION, agency, Set.of(shown),
        LocalDate.of(2025, 6, 15));
  }

  void pdf(String kind, PaperText paper, Expected expected, String... truth) {
    file(kind, "pdf", "application/pdf", paper.pdf(), expected, truth);
  }

  void docx(String kind, PaperText paper, Expected expected, String... truth) {
    file(kind, "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document", paper.docx(), expected, truth);
  }

  void xlsx(String kind, PaperText paper, Expected expected, String... truth) {
    file(kind, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", paper.xlsx(), expected, truth);
  }

  void page(String kind, PaperText paper, Expected expected, String... truth) {
    file(kind, "html", "text/html; charset=utf-8", paper.page(expected.agency()), expected, truth);
  }

  void written(String kind, PaperText paper, Expected expected, String... truth) {
    file(kind, "html", "text/html", paper.html(), expected, truth);
  }

  void txt(String kind, PaperText paper, Expected expected, String... truth) {
    file(kind, "txt", "text/plain; charset=utf-8", paper.txt(), expected, truth);
  }

  void file(String kind, String extension, String type, byte[] bytes, Expected expected, String... truth) {
    String path = "/" + folder + "/" + (proofs.size() + 1) + "." + extension;
    add(kind, path.substring(1), sites.at(SITE, path, LocalSites.file(type, bytes)), expected, truth);
  }

  void add(String kind, String name, String address, Expected expected, String... truth) {
    proofs.add(new Prepared(expected.item() + " " + name, kind, address, expected, Set.of(truth), heldOut));
  }

  LocalSites sites() {
    return sites;
  }

  List<Prepared> proofs() {
    return proofs;
  }
}
