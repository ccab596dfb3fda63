package org.prongsai.server.calendar;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.CalendarEntry;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Language;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.ThaiDates;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The steps of a year's assessment: those of its criteria and those that the office entered. */
@Service
public class AssessmentCalendar {

  /** Registration, answers, scoring, objection, results: a calendar with fewer is a piece of one. */
  private static final int MOST_STEPS = 5;

  private final MilestoneStore store;
  private final CriteriaLibrary library;
  private final AuditTrail audit;

  AssessmentCalendar(MilestoneStore store, CriteriaLibrary library, AuditTrail audit) {
    this.store = store;
    this.library = library;
    this.audit = audit;
  }

  /** In the order of their last days. */
  public List<Step> steps(long agency, int year, Language language) {
    Stream<Step> known = entries(library.usual(year), year).stream().map(entry -> step(entry, language));
    return Stream.concat(known, store.of(agency, year).stream()
        .map(milestone -> step(milestone, year, language)))
        .sorted(Comparator.comparing(Step::end)).toList();
  }

  /**
   * The latest earlier year of which most steps are known: what the office can go by until its own year's calendar is
   * announced. Empty when the criteria of the year itself know more than one day.
   */
  Optional<Criteria> pattern(int year) {
    return entries(library.usual(year), year).size() > 1 ? Optional.empty()
        : library.earlier(year).stream().filter(earlier -> earlier.calendar().size() >= MOST_STEPS).findFirst();
  }

  /** The steps of the pattern, moved into the year; those that the office already has by name are left out. */
  List<Milestone> expected(long agency, int year) {
    List<String> taken = store.of(agency, year).stream().map(Milestone::name).toList();
    return pattern(year).stream().flatMap(from -> from.calendar().stream()
        .map(entry -> moved(entry, year - from.fiscalYear())))
        .filter(milestone -> !taken.contains(milestone.name())).toList();
  }

  /** Enters the steps of the earlier year as expected ones; how many. */
  @Transactional
  public int expect(Author by, int year) {
    List<Milestone> expected = expected(by.agency(), year);
    expected.forEach(milestone -> add(by, year, milestone));
    return expected.size();
  }

  Optional<Milestone> find(long agency, int year, long id) {
    return store.find(agency, year, id);
  }

  List<Milestone> from(long agency, LocalDate day) {
    return store.from(agency, day);
  }

  @Transactional
  void add(Author by, int year, Milestone milestone) {
    long id = store.add(by.agency(), year, milestone);
    audit.record(by, Change.created("milestone", id, milestone.forTrail()));
  }

  /** @return false when somebody else changed or removed it meanwhile; then nothing is kept */
  @Transactional
  boolean change(Author by, Milestone was, Milestone is) {
    boolean saved = store.save(by.agency(), is);
    if (saved) {
      audit.record(by, Change.of("milestone", is.id(), "changed", was.forTrail(), is.forTrail()));
    }
    return saved;
  }

  /** @return false when somebody else changed or removed it meanwhile */
  @Transactional
  boolean remove(Author by, Milestone milestone) {
    boolean removed = store.remove(by.agency(), milestone);
    if (removed) {
      audit.record(by, Change.removed("milestone", milestone.id(), milestone.forTrail()));
    }
    return removed;
  }

  Step step(Milestone milestone, int year, Language language) {
    return milestone.step(named(milestone.name(), year, language));
  }

  /** What the office took over from criteria has their name in the other language too. */
  private String named(String name, int year, Language language) {
    return Stream.concat(Stream.of(library.usual(year)), library.earlier(year).stream())
        .flatMap(criteria -> criteria.calendar().stream()).filter(entry -> entry.name().th().equals(name)).findFirst()
        .map(entry -> entry.name().text().in(language)).orElse(name);
  }

  private static List<CalendarEntry> entries(Criteria criteria, int year) {
    return criteria.fiscalYear() == year
        ? criteria.calendar().stream().filter(entry -> last(entry) != null).toList() : List.of();
  }

  private static Step step(CalendarEntry entry, Language language) {
    return new Step(0, entry.name().text().in(language), entry.start(), Objects.requireNonNull(last(entry)),
        Step.Origin.CRITERIA);
  }

  private static @Nullable LocalDate last(CalendarEntry entry) {
    return entry.end() == null ? entry.start() : entry.end();
  }

  private static Milestone moved(CalendarEntry entry, int years) {
    LocalDate start = entry.start() == null ? null : entry.start().plusYears(years);
    LocalDate end = Objects.requireNonNull(last(entry)).plusYears(years);
    String said = ThaiDates.official(new DateRange(start == null ? end : start, end));
    return new Milestone(0, 0, entry.name().th(), said, start, end, true);
  }
}
