package org.prongsai.server.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Change.Subject;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaComparison;
import org.prongsai.criteria.CurveBreak.Reason;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.LocalText;
import org.prongsai.criteria.Question;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * The same things over the years. A thing keeps its line through its permanent id, whatever its number; between two years
 * that measure something else no difference is taken.
 */
final class YearTable {

  /**
   * One thing over the years.
   *
   * @param code by the newest year's numbering
   * @param part of the instrument; null for the whole
   */
  record Line(String code, @Nullable String part, LocalText name, List<Point> points) {
    Line {
      points = List.copyOf(points);
    }
  }

  /**
   * What it was in one year.
   *
   * @param figure empty when that year had no such thing
   * @param code under which it stood that year, where that is another than the newest
   * @param change points more than the year before; null when the two do not compare or one is not known
   * @param breaks why it does not compare with the year before
   */
  record Point(Optional<ScoredFigure> figure, @Nullable String code, @Nullable BigDecimal change, List<Reason> breaks) {
    Point {
      breaks = List.copyOf(breaks);
    }
  }

  private final List<Result> results;
  private final List<Optional<CriteriaComparison>> comparisons = new ArrayList<>();
  private final Criteria newest;

  /** @param results oldest first, at least one */
  YearTable(List<Result> results, CriteriaLibrary library) {
    this.results = List.copyOf(results);
    this.newest = results.getLast().criteria();
    comparisons.add(Optional.empty());
    for (int i = 1; i < results.size(); i++) {
      comparisons.add(library.compare(results.get(i - 1).criteria(), results.get(i).criteria()));
    }
  }

  /** What changed in the criteria since the result before; empty for the first and between two frameworks. */
  Optional<CriteriaComparison> comparison(int place) {
    return comparisons.get(place);
  }

  /** Whether questions or items of that year are others than those of the result before. */
  boolean changed(int place) {
    return comparison(place).map(found -> !found.breaks().isEmpty()).orElse(place > 0);
  }

  Line total(LocalText name) {
    return line("total", null, name, criteria -> Optional.of("total"), Subject.LEVEL,
        (card, code) -> Optional.of(card.total()));
  }

  List<Line> instruments() {
    return newest.instruments().stream().map(instrument -> line(instrument.code(), null, instrument.name().text(),
        criteria -> criteria.instrument(instrument.code()).map(Instrument::code), Subject.INSTRUMENT,
        Scorecard::instrument)).toList();
  }

  List<Line> indicators() {
    return newest.indicators().stream().map(indicator -> line(String.valueOf(indicator.no()), null,
        indicator.name().text(),
        criteria -> criteria.indicators().stream().filter(each -> each.id().equals(indicator.id())).findFirst()
            .map(Indicator::no).map(String::valueOf),
        Subject.INDICATOR, (card, no) -> card.indicator(Integer.parseInt(no)))).toList();
  }

  List<Line> questions() {
    List<Line> lines = new ArrayList<>();
    for (Question question : newest.questions()) {
      Function<Criteria, Optional<String>> code = criteria -> criteria.questions().stream()
          .filter(each -> each.id().equals(question.id())).findFirst().map(Question::code);
      List<Instrument.Part> parts = newest.indicator(question.indicator())
          .flatMap(indicator -> newest.instrument(indicator.instrument())).map(Instrument::parts).orElse(List.of());
      List<@Nullable String> codes = new ArrayList<>(parts.stream().map(Instrument.Part::code).toList());
      if (codes.isEmpty()) {
        codes.add(null);
      }
      codes.forEach(part -> lines.add(line(question.code(), part, question.text().text(), code, Subject.QUESTION,
          (card, of) -> card.item(of, part))));
    }
    return known(lines);
  }

  List<Line> items() {
    return known(newest.items().stream().map(item -> line(item.code(), null, item.name().text(),
        criteria -> criteria.items().stream().filter(each -> each.id().equals(item.id())).findFirst().map(Item::code),
        Subject.ITEM, (card, code) -> card.item(code, null))).toList());
  }

  /** Those of which some year has a score. */
  private static List<Line> known(List<Line> lines) {
    return lines.stream().filter(line -> line.points().stream().anyMatch(point ->
        point.figure().map(figure -> figure.score() != null || !figure.given().isEmpty()).orElse(false))).toList();
  }

  private interface Finder {
    Optional<ScoredFigure> find(Scorecard card, String code);
  }

  private Line line(String newestCode, @Nullable String part, LocalText name,
      Function<Criteria, Optional<String>> codeIn, Subject subject, Finder finder) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Result result = results.get(i);
      Optional<String> code = codeIn.apply(result.criteria());
      Optional<ScoredFigure> figure = code.flatMap(each -> finder.find(result.card(), each));
      List<Reason> breaks = code.isEmpty() ? List.of() : breaks(i, subject, code.get());
      @Nullable BigDecimal before = points.isEmpty() ? null : score(points.getLast().figure());
      @Nullable BigDecimal now = score(figure);
      @Nullable BigDecimal change = before == null || now == null || !breaks.isEmpty() ? null : now.subtract(before);
      points.add(new Point(figure, code.filter(each -> !each.equals(newestCode)).orElse(null), change, breaks));
    }
    return new Line(newestCode, part, name, points);
  }

  private List<Reason> breaks(int place, Subject subject, String code) {
    return comparisons.get(place).stream().flatMap(comparison -> comparison.breaks().stream())
        .filter(found -> found.subject() == subject && found.code().equals(code))
        .flatMap(found -> found.reasons().stream()).distinct().toList();
  }

  static @Nullable BigDecimal score(Optional<ScoredFigure> figure) {
    return figure.map(ScoredFigure::score).filter(Objects::nonNull).orElse(null);
  }
}
