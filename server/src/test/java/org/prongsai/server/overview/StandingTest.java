package org.prongsai.server.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.message.Language;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.year.Results;

class StandingTest {

  private final Office office = Office.open();
  private final Results results = TestServer.part(Results.class);

  private Standing of(String sample) {
    AgencyYear year = AgencyYearReader.read(Path.of(System.getProperty("prongsai.home"), "samples", sample)).orThrow();
    int of = results.importFrom(Author.system(office.agency().id(), "test"), year).orThrow();
    return Standing.of(results.of(office.agency().id(), of).orElseThrow(), Language.THAI);
  }

  /** Seed 3: 91.59 in all, but one instrument below 85: that is what keeps it from the next level. */
  @Test
  void whereTheTotalSufficesTheInstrumentBelowItsBarIsNamed() {
    Standing standing = of("seed-3.yaml");
    assertEquals(new BigDecimal("91.59"), standing.total());
    assertEquals(List.of("85", "95"), standing.bars().stream().map(bar -> bar.at().stripTrailingZeros().toPlainString()).toList());
    assertEquals("OIT", Objects.requireNonNull(standing.gap()).instrument());
    assertTrue(office.as(Role.MAYOR).get("./2569").shows("91.59"));
  }

  /** Seed 2: 71.54, below the 85 of ผ่าน. */
  @Test
  void whereTheTotalIsShortItsOwnGapIsNamed() {
    Standing standing = of("seed-2.yaml");
    assertEquals(new Standing.Gap(null, new BigDecimal("13.46")), standing.gap());
  }

  @Test
  void theOfficerIsSentOnToTheWeaknessesOnceThereAreResults() {
    of("seed-3.yaml");
    Visitor.Answer home = office.as(Role.OFFICER).get("./2569");
    assertTrue(home.html().select("a").eachAttr("href").stream().anyMatch(link -> link.endsWith("/2569/findings")));
  }
}
