package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
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
  void aReturnedRowThatIsAsItWasOrNoLongerThereIsNotMended(String sample) {
    AgencyYear then = AgencyYearReader.read(HOME.resolve("samples").resolve(sample + ".yaml")).orThrow();
    int last = then.rows().size() - 1;
    Mending same = Mending.of(then, then, last);
    assertEquals(Mending.State.UNCHANGED, same.state());
    assertEquals(AgencyYearJson.write(then), AgencyYearJson.write(same.year()));
    Mending gone = Mending.of(then, then.withRows(List.of()), last);
    assertEquals(Mending.State.GONE, gone.state());
    assertEquals(then.rows(), gone.year().rows(), "a row that is no longer there stays as it was");
  }

  @Test
  void ofTwoRowsThatSayTheSameTheReturnedOneIsFoundByItsKeyWhateverItBecame() {
    AgencyYear year = AgencyYearReader.parse("year.yaml", """
        format: prongsai/agency-year/1
        agency: {name: ข้อมูลสมมติ, kind: sao}
        fiscalYear: 2569
        criteria: ita-2568
        rows:
          - {key: 'measure:1', codes: [O1], topic: ก, measures: [ติดป้าย]}
          - {key: 'measure:2', codes: [O1], topic: ก, measures: [ติดป้าย]}
        """).orThrow();
    AgencyYear later = AgencyYearReader.parse("year.yaml", AgencyYearJson.write(year)
        .replaceFirst("(?s)(ติดป้าย.*)ติดป้าย(.*measure:2)", "$1ติดป้ายทุกจุดบริการ$2").replace("\"ก\"", "\"ข\"")).orThrow();
    Mending second = Mending.of(year, later, 1);
    assertEquals(Mending.State.MENDED, second.state());
    assertEquals(List.of("ติดป้ายทุกจุดบริการ"), second.year().rows().get(1).measures());
    assertEquals(year.rows().getFirst(), second.year().rows().getFirst(), "the other row stays as it was");
    Mending none = Mending.of(year, year.withRows(List.of(later.rows().get(1))), 0);
    assertEquals(Mending.State.GONE, none.state(), "its twin is another row");
  }
}
