package org.prongsai.server.paperwork;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearJson;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.YearFacts;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.PaperStore.Snapshot;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The data of a paper: as they are, as they were when it went up, or as they were but for one mended row. */
@Component
class YearText {

  private static final int KEPT = 60;

  private final ObjectProvider<PaperSource> source;
  private final PaperStore store;
  private final Path criteria;

  /** A snapshot never changes, and what follows from it takes a while to work out: the last ones looked at are kept. */
  private final Map<Snapshot, ReportFacts> known = Collections.synchronizedMap(new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Snapshot, ReportFacts> eldest) {
      return size() > KEPT;
    }
  });

  YearText(ObjectProvider<PaperSource> source, PaperStore store, @Value("${prongsai.home}") Path home) {
    this.source = source;
    this.store = store;
    this.criteria = home.resolve("criteria");
  }

  Outcome<ReportFacts> now(Person person, int fiscalYear) {
    PaperSource known = source.getIfAvailable();
    return known == null ? Outcome.refused(Problem.of("paperwork", 1600, Place.NOWHERE)) : known.facts(person, fiscalYear);
  }

  /** The data that stand in the paper at this moment. */
  Outcome<ReportFacts> of(Person person, Paper paper) {
    Snapshot kept = paper.isLive() ? null : store.snapshot(paper.agency(), paper.id()).orElse(null);
    if (kept == null) {
      return now(person, paper.fiscalYear());
    }
    Integer row = paper.state() == PaperState.RETURNED ? paper.way().returnedRow() : null;
    return row == null ? facts(kept) : read(kept.year()).then(year -> now(person, paper.fiscalYear())
        .then(live -> facts(mended(year, live.year(), row), kept)));
  }

  private Outcome<ReportFacts> facts(Snapshot kept) {
    ReportFacts before = known.get(kept);
    return before != null ? Outcome.done(before) : read(kept.year()).then(year -> facts(year, kept)).then(facts -> {
      known.put(kept, facts);
      return Outcome.done(facts);
    });
  }

  /** For {@link #of} later on. */
  static Snapshot snapshot(ReportFacts facts) {
    return new Snapshot(AgencyYearJson.write(facts.year()),
        AgencyYearJson.write(facts.year().withRows(List.of()).withFindings(facts.suggested())));
  }

  private Outcome<ReportFacts> facts(AgencyYear year, Snapshot kept) {
    return YearFacts.of(year, criteria, false).then(facts -> read(kept.suggested()).then(advice -> Outcome.done(
        new ReportFacts(year, facts.criteria(), facts.serves(), facts.scorecard(), advice.findings()))));
  }

  private static Outcome<AgencyYear> read(String json) {
    return AgencyYearReader.parse("snapshot.json", json);
  }

  /** The year as it was, but for one row, which is as it is. A row that is no longer there stays as it was. */
  static AgencyYear mended(AgencyYear then, AgencyYear now, int row) {
    if (row < 0 || row >= then.rows().size()) {
      return then;
    }
    AgencyYear.Row old = then.rows().get(row);
    AgencyYear.Row mended = now.rows().stream().filter(each -> isSame(each, old)).findFirst().orElse(null);
    List<AgencyYear.Row> rows = new ArrayList<>(then.rows());
    rows.set(row, mended == null ? old : mended);
    return then.withRows(rows);
  }

  private static boolean isSame(AgencyYear.Row one, AgencyYear.Row other) {
    return one.table().equals(other.table()) && one.codes().equals(other.codes())
        && Objects.equals(one.indicator(), other.indicator()) && Objects.equals(one.subIndicator(), other.subIndicator())
        && Objects.equals(one.part(), other.part()) && first(one.measures()).equals(first(other.measures()));
  }

  private static String first(List<String> texts) {
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  /** What a row is called where one of them is chosen. */
  static String label(AgencyYear.Row row, int number) {
    @Nullable String topic = row.topic() == null || row.topic().isBlank() ? row.issue() : row.topic();
    String codes = row.codes().isEmpty() ? "" : String.join(", ", row.codes()) + " ";
    String text = codes + (topic == null ? first(row.measures()) : topic);
    return (number + 1) + ". " + (text.length() > 90 ? text.substring(0, 90) + "…" : text);
  }
}
