package org.prongsai.server.paperwork;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearJson;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.documents.kind.YearFacts;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Person;
import org.prongsai.server.memory.Remembered;
import org.prongsai.server.paperwork.PaperStore.Snapshot;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The data of a paper: as they are, as they were when it went up, or as they were but for one mended row. */
@Component
class YearText {

  private static final int KEPT = 60;

  private final ObjectProvider<PaperSource> source;
  private final ObjectProvider<DisclosureSource> disclosure;
  private final PaperStore store;
  private final Path criteria;

  /** A snapshot never changes, and what follows from it takes a while to work out: the last ones looked at are kept. */
  private final Remembered<Snapshot, Outcome<ReportFacts>> known = new Remembered<>(KEPT);

  YearText(ObjectProvider<PaperSource> source, ObjectProvider<DisclosureSource> disclosure, PaperStore store,
      @Value("${prongsai.home}") Path home) {
    this.source = source;
    this.disclosure = disclosure;
    this.store = store;
    this.criteria = home.resolve("criteria");
  }

  /** @param period of a progress paper; null for any other */
  Outcome<ReportFacts> now(Person person, int fiscalYear, @Nullable Period period) {
    PaperSource known = source.getIfAvailable();
    return known == null ? Outcome.refused(Problem.of("paperwork", 1600, Place.NOWHERE))
        : known.facts(person, fiscalYear, period)
            .then(facts -> Outcome.done(period == Period.SIX_MONTHS ? facts : disclosing(person, fiscalYear, facts)));
  }

  /**
   * With the checklist as it stands, unless the facts bring their own. It bears no days: what it said at the end of a half
   * year nobody knows later, so that a six-month paper goes without.
   */
  private ReportFacts disclosing(Person person, int fiscalYear, ReportFacts facts) {
    DisclosureSource known = disclosure.getIfAvailable();
    return known == null || !facts.year().disclosure().isEmpty() ? facts : new ReportFacts(
        facts.year().withDisclosure(known.rows(person.agency(), fiscalYear, facts.serves())), facts.criteria(),
        facts.serves(), facts.scorecard(), facts.suggested(), facts.proposed());
  }

  private Outcome<ReportFacts> now(Person person, Paper paper) {
    return now(person, paper.fiscalYear(), paper.make().period());
  }

  /** The data that stand in the paper at this moment. */
  Outcome<ReportFacts> of(Person person, Paper paper) {
    Snapshot kept = paper.isLive() ? null : store.snapshot(paper.agency(), paper.id()).orElse(null);
    if (kept == null) {
      return now(person, paper);
    }
    return returnedRow(paper) == null ? facts(kept)
        : mending(person, paper, kept).then(mending -> facts(mending.year(), kept));
  }

  /** What became of the row that alone was returned; empty where none was. */
  Optional<Mending> mending(Person person, Paper paper) {
    if (returnedRow(paper) == null) {
      return Optional.empty();
    }
    return store.snapshot(paper.agency(), paper.id())
        .flatMap(kept -> mending(person, paper, kept) instanceof Outcome.Done<Mending>(var done)
            ? Optional.of(done) : Optional.empty());
  }

  private Outcome<Mending> mending(Person person, Paper paper, Snapshot kept) {
    int row = Objects.requireNonNull(returnedRow(paper));
    return read(kept.year()).then(then ->
        now(person, paper).then(live -> Outcome.done(Mending.of(then, live.year(), row))));
  }

  private static @Nullable Integer returnedRow(Paper paper) {
    return paper.state() == PaperState.RETURNED ? paper.way().returnedRow() : null;
  }

  /** Where what stands in a row can be mended; null where nobody knows. */
  @Nullable String place(Person person, int fiscalYear, AgencyYear.Row row) {
    PaperSource known = source.getIfAvailable();
    String key = row.key();
    return known == null || key == null ? null : known.place(person, fiscalYear, key).orElse(null);
  }

  private Outcome<ReportFacts> facts(Snapshot kept) {
    return known.of(kept, snapshot -> read(snapshot.year()).then(year -> facts(year, snapshot)));
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

  /** What a row is called where one of them is chosen. */
  static String label(AgencyYear.Row row, int number) {
    @Nullable String topic = row.topic() == null || row.topic().isBlank() ? row.issue() : row.topic();
    String codes = row.codes().isEmpty() ? "" : String.join(", ", row.codes()) + " ";
    String text = codes + (topic == null ? row.measures().isEmpty() ? "" : row.measures().getFirst() : topic);
    return (number + 1) + ". " + (text.length() > 90 ? text.substring(0, 90) + "…" : text);
  }
}
