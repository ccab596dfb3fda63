package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearJson;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.YearFacts;

/** What is kept of the data when a paper goes up is what the paper was written from. */
class SnapshotTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  @ParameterizedTest
  @ValueSource(strings = {"seed-0", "seed-1", "seed-2", "seed-3", "seed-4", "invented-municipality"})
  void aSnapshotReadsBackAsTheSameYearAndTheSameAdvice(String sample) {
    AgencyYear year = AgencyYearReader.read(HOME.resolve("samples").resolve(sample + ".yaml")).orThrow();
    ReportFacts facts = YearFacts.of(year, HOME.resolve("criteria"), false).orThrow();
    PaperStore.Snapshot snapshot = YearText.snapshot(facts);
    AgencyYear back = AgencyYearReader.parse("snapshot", snapshot.year()).orThrow();
    assertEquals(AgencyYearJson.write(year), AgencyYearJson.write(back));
    AgencyYear advice = AgencyYearReader.parse("snapshot", snapshot.suggested()).orThrow();
    assertEquals(facts.suggested().size(), advice.findings().size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed-0", "seed-1", "seed-2", "seed-3", "seed-4"})
  void onlyTheReturnedRowIsReadAnew(String sample) {
    AgencyYear then = AgencyYearReader.read(HOME.resolve("samples").resolve(sample + ".yaml")).orThrow();
    assertFalse(then.rows().isEmpty());
    AgencyYear same = YearText.mended(then, then, 0);
    assertEquals(AgencyYearJson.write(then), AgencyYearJson.write(same));
    AgencyYear gone = YearText.mended(then, then.withRows(java.util.List.of()), then.rows().size() - 1);
    assertEquals(then.rows(), gone.rows(), "a row that is no longer there stays as it was");
    assertEquals(then.rows(), YearText.mended(then, then, then.rows().size()).rows());
  }
}
