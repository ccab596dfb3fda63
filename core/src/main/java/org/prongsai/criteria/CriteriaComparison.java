package org.prongsai.criteria;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.prongsai.criteria.Lineage.Group;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * What changed between two criteria of one framework. Swapping the two sides mirrors the changes: what was new is gone,
 * what was merged is split.
 *
 * @param changes structure first, then questions, items, levels, sampling; in the order of the newer criteria
 * @param proofs one for each item of the newer criteria
 * @param breaks of questions and indicators of the newer criteria
 */
public record CriteriaComparison(
    Criteria older, Criteria newer, List<Change> changes, List<Proof> proofs, List<CurveBreak> breaks) {

  public CriteriaComparison {
    changes = List.copyOf(changes);
    proofs = List.copyOf(proofs);
    breaks = List.copyOf(breaks);
  }

  /**
   * @param known criteria of any years: those of the same framework between the two carry the lineage of ids over
   *     years in which an id was replaced twice
   */
  public static Outcome<CriteriaComparison> of(Criteria older, Criteria newer, List<Criteria> known) {
    if (!older.framework().equals(newer.framework())) {
      return Outcome.refused(Problem.of(
          Findings.ROOM, 253, Place.NOWHERE, older.id(), older.framework(), newer.id(), newer.framework()));
    }
    int from = Math.min(older.fiscalYear(), newer.fiscalYear());
    int to = Math.max(older.fiscalYear(), newer.fiscalYear());
    List<Criteria> between = known.stream()
        .filter(criteria -> criteria.framework().equals(older.framework()))
        .filter(criteria -> criteria.fiscalYear() > from && criteria.fiscalYear() < to)
        .sorted(Comparator.comparingInt(Criteria::fiscalYear))
        .toList();
    return Outcome.done(compare(older, newer, between));
  }

  private static CriteriaComparison compare(Criteria older, Criteria newer, List<Criteria> between) {
    UnknownSides unknown = new UnknownSides(older, newer);
    var questions = groups(new Lineage<>(Question::id, Question::succeeds), older, newer, between,
        unknown::comparableQuestions);
    var items = groups(new Lineage<>(Item::id, Item::succeeds), older, newer, between, unknown::comparableItems);
    StructureComparison structure = new StructureComparison(older, newer);
    QuestionComparison asked = new QuestionComparison(older, newer);
    ItemComparison disclosed = new ItemComparison(older, newer);
    List<Change> changes = new ArrayList<>(structure.changes());
    changes.addAll(unknown.changes());
    questions.forEach(group -> changes.addAll(asked.changes(group)));
    items.forEach(group -> changes.addAll(disclosed.changes(group)));
    changes.addAll(structure.levels());
    changes.addAll(structure.sampling());
    List<Proof> proofs = items.stream().flatMap(group -> disclosed.proofs(group).stream()).toList();
    List<CurveBreak> breaks = new ArrayList<>();
    IndicatorBreaks indicators = new IndicatorBreaks(older, newer);
    for (Group<Question> group : questions) {
      List<CurveBreak> found = asked.breaks(group);
      indicators.question(group, !found.isEmpty());
      breaks.addAll(found);
    }
    items.forEach(indicators::item);
    breaks.addAll(indicators.found(changes, unknown));
    return new CriteriaComparison(older, newer, changes, proofs, breaks);
  }

  private static <T> List<Group<T>> groups(
      Lineage<T> lineage, Criteria older, Criteria newer, List<Criteria> between, Function<Criteria, List<T>> elements) {
    List<List<T>> years = between.stream().map(elements).toList();
    if (older.fiscalYear() <= newer.fiscalYear()) {
      return lineage.groups(elements.apply(older), years, elements.apply(newer));
    }
    return lineage.groups(elements.apply(newer), years, elements.apply(older)).stream().map(Group::turned).toList();
  }
}
