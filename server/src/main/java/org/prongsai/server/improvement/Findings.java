package org.prongsai.server.improvement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.Criteria;
import org.prongsai.findings.Weakness;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.server.year.Result;
import org.prongsai.server.year.Results;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The weaknesses of an agency's results, as the scores tell them and people state them. */
@Service
class Findings {

  private final FindingStore store;
  private final Measures measures;
  private final Results results;
  private final Gains gains;
  private final CriteriaLibrary library;
  private final Agencies agencies;
  private final AuditTrail audit;

  Findings(FindingStore store, Measures measures, Results results, Gains gains, CriteriaLibrary library,
      Agencies agencies, AuditTrail audit) {
    this.store = store;
    this.measures = measures;
    this.results = results;
    this.gains = gains;
    this.library = library;
    this.agencies = agencies;
    this.audit = audit;
  }

  /** The result that the measures of a fiscal year answer: that of the year before, else an earlier one. */
  Optional<Result> result(long agency, int year) {
    return results.latest(agency, year - 1);
  }

  /** The criteria in whose numbering the measures of a fiscal year name questions and items: those of that result. */
  Criteria criteria(long agency, int year) {
    return result(agency, year).map(Result::criteria).orElseGet(() -> library.usual(year - 1));
  }

  /** What people touched or added, in the order in which they did. */
  List<Finding> kept(long agency, int year) {
    return store.of(agency, year);
  }

  /** In the order of what they cost. */
  List<Loss> of(long agency, int year) {
    List<Finding> kept = store.of(agency, year);
    List<Measure> answers = measures.of(agency, year);
    return result(agency, year).map(result -> LossRules.of(result.analysis().weaknesses(), result.suggested(), kept,
            gains.of(result), answers))
        .orElseGet(() -> LossRules.of(List.of(), List.of(), kept, List.of(), answers));
  }

  Optional<Loss> find(long agency, int year, String key) {
    return of(agency, year).stream().filter(loss -> loss.finding().key().equals(key)).findFirst();
  }

  /**
   * Keeps what somebody made of a finding.
   *
   * @return whether it was still as they saw it; nothing was changed otherwise
   */
  @Transactional
  boolean keep(Author by, int year, Finding before, Finding after) {
    if (after.isTouched()) {
      if (!store.change(by.agency(), after)) {
        return false;
      }
      audit.record(by, Change.of("finding", after.id(), "changed", fields(before), fields(after)));
      return true;
    }
    boolean taken = after.suggested() && store.of(by.agency(), year).stream().anyMatch(other -> other.suggested()
        && Objects.equals(other.code(), after.code()) && Objects.equals(other.part(), after.part()));
    if (!taken) {
      long id = store.add(by.agency(), year, after);
      audit.record(by, after.suggested() ? Change.of("finding", id, "changed", fields(before), fields(after))
          : Change.created("finding", id, fields(after)));
    }
    return !taken;
  }

  private static Map<String, @Nullable Object> fields(Finding finding) {
    Map<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("code", finding.code());
    fields.put("part", finding.part());
    fields.put("issue", finding.issue());
    fields.put("cause", finding.cause());
    fields.put("recommendation", finding.recommendation());
    fields.put("dismissed", finding.dismissed());
    return fields;
  }

  /**
   * Drafts a measure for each chosen finding that stands and has none yet; one measure answers a question in all its parts.
   *
   * @param rhythm of the reports; null when none is wanted
   * @return how many were drafted
   */
  @Transactional
  int draft(Author by, int year, List<String> keys, @Nullable Timing rhythm) {
    Result result = result(by.agency(), year).orElse(null);
    Map<String, AgencyYear.Row> proposed = new LinkedHashMap<>();
    if (result != null) {
      result.proposedMeasures(year).forEach(row -> proposed.put(row.codes().getFirst(), row));
    }
    RowPlan reading = new RowPlan(year, agencies.units(by.agency()), text -> false, OfficialWords::isEveryUnit);
    Map<String, Planned> drafts = new LinkedHashMap<>();
    for (Loss loss : of(by.agency(), year)) {
      if (keys.contains(loss.finding().key()) && loss.isReady()) {
        AgencyYear.Row row = DraftRules.row(loss, result, proposed.get(loss.finding().code()), year);
        drafts.putIfAbsent(loss.finding().code() == null ? loss.finding().key() : loss.finding().code(),
            completed(reading, reading.planned(row), loss.weakness(), rhythm));
      }
    }
    measures.draft(by, year, new ArrayList<>(drafts.values()));
    return drafts.size();
  }

  private static Planned completed(RowPlan reading, Planned planned, @Nullable Weakness weakness, @Nullable Timing rhythm) {
    Planned timed = planned;
    if (rhythm != null) {
      List<Timing> timings = new ArrayList<>(planned.timings());
      timings.add(rhythm);
      timed = planned.withTimings(timings);
    }
    String compiles = weakness == null ? null : weakness.compiles();
    Owner compiler = compiles == null || timed.units().size() < 2 && !timed.isOfEveryUnit() ? null : reading.owner(compiles);
    return compiler == null || compiler.unit() == null ? timed : timed.withOwners(timed.owners(), compiler);
  }

  /** What the agency states itself: touched or added by hand, and not dismissed. */
  List<AgencyYear.Finding> written(long agency, int year) {
    return store.of(agency, year).stream().filter(finding -> !finding.isDismissed()).map(Finding::written).toList();
  }
}
