package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.message.Place;
import org.prongsai.server.audit.Author;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.thai.FiscalYear;

class YearRecordTest {

  private final Office office = Office.open();
  private final YearRecord record = TestServer.part(YearRecord.class);

  private static AgencyYear sample(String name) {
    return AgencyYearReader.read(Path.of(System.getProperty("prongsai.home"), "samples", name + ".yaml")).orThrow();
  }

  private void enter(AgencyYear year) {
    record.enter(Author.system(office.agency().id(), "test"), year, new FiscalYear(year.fiscalYear()).days().end());
  }

  /** Without places; the dates of a row by what they date, for a file may list them in any order. */
  private static Row plain(Row row) {
    List<DateMark> dates = new ArrayList<>(row.dates().stream().map(mark -> new DateMark(mark.text(), mark.role(),
        mark.kind(), mark.start(), mark.end(), mark.due(), mark.every(), mark.of(), Place.NOWHERE)).toList());
    dates.sort(Comparator.comparing(mark -> mark.of() + " " + mark.role() + " " + mark.text()));
    return new Row(row.table(), row.codes(), row.instrument(), row.indicator(), row.subIndicator(), row.part(),
        row.topic(), row.issue(), row.measures(), row.steps(), row.units(), dates, row.followUp(), row.status(),
        row.progress(), row.results(), row.outcomes(), null, row.budget(), row.success(), row.problems(),
        row.suggestions(), row.spent(), row.events(), row.followedUp(), row.links(), row.files(), Place.NOWHERE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed-0", "seed-1", "seed-2", "seed-3", "seed-4", "invented-municipality"})
  void theRowsOfASampleAreWrittenAsTheyWereRead(String name) {
    AgencyYear year = sample(name);
    assertFalse(year.rows().isEmpty());
    enter(year);
    List<Row> written = record.rows(office.agency(), year.fiscalYear());
    assertEquals(year.rows().size(), written.size());
    for (int i = 0; i < written.size(); i++) {
      assertEquals(plain(year.rows().get(i)), plain(written.get(i)));
    }
  }

  @Test
  void unitsAreKnownByTheirNamesAndFollowUpsByWhoseTheyAre() {
    enter(sample("seed-0"));
    Measure news = TestServer.part(Measures.class).of(office.agency().id(), 2566).get(1);
    assertEquals(3, news.activity().planned().units().size());
    assertEquals(List.of(false, true),
        news.activity().planned().followUp().stream().map(task -> task.executive()).toList());
    assertEquals(ActivityState.DONE, news.activity().state());
    assertEquals(List.of(), news.activity().shares());
  }
}
