package org.prongsai.server.year;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.findings.MissingComponents;
import org.prongsai.message.Outcome;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.KnownScoresFile;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The results of agencies: what was published, and what follows from it. */
@Service
public class Results {

  private final ResultStore store;
  private final Judged judged;
  private final CriteriaLibrary library;
  private final Agencies agencies;
  private final AuditTrail audit;
  private final Clock clock;

  Results(ResultStore store, Judged judged, CriteriaLibrary library, Agencies agencies, AuditTrail audit, Clock clock) {
    this.store = store;
    this.judged = judged;
    this.library = library;
    this.agencies = agencies;
    this.audit = audit;
    this.clock = clock;
  }

  /**
   * An agency's result of a year; empty when nobody has entered figures.
   *
   * @param year of the assessment, Buddhist era
   */
  public Optional<Result> of(long agency, int year) {
    return store.latest(agency, year).map(entered -> result(agency, entered));
  }

  /** The latest result before or in a year: what measures of the year after rest on. */
  public Optional<Result> latest(long agency, int upTo) {
    return years(agency).stream().filter(entered -> entered.year() <= upTo).findFirst()
        .map(entered -> result(agency, entered));
  }

  /** What stands of each year that has figures, newest year first; cheap, nothing is computed. */
  public List<Entered> years(long agency) {
    return store.latest(agency);
  }

  /** All versions of a year, newest first. */
  public List<Entered> versions(long agency, int year) {
    return store.versions(agency, year);
  }

  Optional<Entered> version(long agency, int year, int version) {
    return store.version(agency, year, version);
  }

  Result result(long agency, Entered entered) {
    AgencyKind kind = agencies.find(agency).orElseThrow().kind();
    Judged.Reading reading = judged.reading(entered, kind);
    return new Result(agency, entered.year(), entered, library.of(entered.criteria()), reading.card(), reading.analysis(),
        reading.suggested(), reading.proposals());
  }

  /**
   * Lets figures stand in place of all that stood for the year before. The version before them is kept.
   *
   * @param basedOn the version that the person saw; 0 when there was none
   */
  @Transactional
  public Recording record(Author by, int year, NewScores scores, int basedOn) {
    long agency = by.agency();
    if (!store.advance(agency, year, basedOn)) {
      return new Recording.Overtaken(store.latest(agency, year).orElseThrow());
    }
    @Nullable Entered before = store.version(agency, year, basedOn).orElse(null);
    int version = basedOn + 1;
    Scorecard card = judged.card(scores.criteria(), nowhere(scores.scores()), List.of());
    Entered entered = new Entered(year, version, scores.criteria(),
        ScoreChanges.dated(scores.scores(), before == null ? List.of() : before.scores(), version), scores.missing(),
        scores.source(), card.total().score(), card.level().code(), PublishedScores.ENGINE,
        library.hash(scores.criteria()), by.name(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    store.add(agency, entered);
    audit.record(by, Change.of("result", year, before == null ? "created" : "changed", fields(before), fields(entered)));
    return new Recording.Taken(version);
  }

  /**
   * Takes the scores of an agency-year file, over whatever stands; a file without scores changes nothing.
   *
   * @return refused when the file names criteria that are not known here, or figures that they do not have
   */
  @Transactional
  public Outcome<Integer> importFrom(Author by, AgencyYear year) {
    Integer said = year.resultYear();
    return read(year).then(scores -> {
      int of = said == null ? library.of(scores.criteria()).fiscalYear() : said;
      if (!scores.scores().isEmpty()) {
        int standing = store.latest(by.agency(), of).map(Entered::version).orElse(0);
        record(by, of, scores, standing);
      }
      return Outcome.done(of);
    });
  }

  /** The figures of an agency-year file, read against the criteria that it names. */
  Outcome<NewScores> read(AgencyYear year) {
    Optional<Criteria> criteria = library.find(year.criteria());
    if (criteria.isEmpty()) {
      return Outcome.refused(YearProblems.unknownCriteria(year.criteria(), library.ids()));
    }
    List<KnownScore> given = year.scores().stream()
        .map(score -> new KnownScore(score.code(), score.part(), score.score(), score.place())).toList();
    return KnownScoresFile.known(given, criteria.get()).then(known -> Outcome.done(new NewScores(
        year.criteria(), known, MissingComponents.in(year), Source.of(Source.Kind.IMPORTED))));
  }

  private static List<KnownScore> nowhere(List<KnownScore> scores) {
    return scores.stream().map(score -> new EnteredScore(score.code(), score.part(), score.score(), 0).known()).toList();
  }

  private static Map<String, @Nullable Object> fields(@Nullable Entered entered) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    if (entered != null) {
      fields.putAll(ScoreChanges.texts(entered.scores()));
      fields.put("criteria", entered.criteria());
      fields.put("source", entered.source().kind().name());
      fields.put("file", entered.source().file());
      fields.put("hash", entered.source().hash());
    }
    return fields;
  }
}
