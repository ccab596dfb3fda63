package org.prongsai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.criteria.Criteria;

/** Laws that must hold for any agency's figures under any criteria. */
class PublishedScoresPropertyTest {

  private static final int CONSISTENT = 300;
  private static final int MOVED = 100;

  static Stream<Criteria> everyYear() {
    return Stream.concat(Fixtures.allCriteria().stream(), Stream.of(Fixtures.checklist()));
  }

  @ParameterizedTest
  @MethodSource("everyYear")
  void consistentFiguresNeverContradictAndTheTruthIsAlwaysPossible(Criteria criteria) {
    for (int seed = 0; seed < CONSISTENT; seed++) {
      Random random = new Random(seed);
      RandomYear year = new RandomYear(criteria, random);
      Scorecard card = PublishedScores.complete(criteria, some(year.printed(), random), List.of());
      String where = criteria.id() + " " + seed;
      assertEquals(List.of(), card.contradictions(), where);
      figures(card).forEach(figure -> assertPossible(year, figure, where));
      assertTrue(card.level().possible().contains(year.level()), where);
      if (card.level().certain()) {
        assertEquals(year.level(), card.level().code(), where);
      }
    }
  }

  private static void assertPossible(RandomYear year, ScoredFigure figure, String where) {
    String name = RandomYear.name(figure.code(), figure.part());
    BigDecimal truth = year.truth.get(name);
    String message = where + " " + name + " " + truth + " in " + figure;
    assertTrue(figure.low().compareTo(truth) <= 0 && truth.compareTo(figure.high()) <= 0, message);
    if (figure.score() != null) {
      assertTrue(figure.low().compareTo(figure.score()) <= 0 && figure.score().compareTo(figure.high()) <= 0, message);
    }
  }

  @ParameterizedTest
  @MethodSource("everyYear")
  void aFigureMovedBeyondWhatRoundingHidesIsCaughtAndMended(Criteria criteria) {
    int caught = 0;
    for (int seed = 0; seed < MOVED; seed++) {
      Random random = new Random(seed);
      RandomYear year = new RandomYear(criteria, random);
      List<KnownScore> figures = new ArrayList<>(some(year.printed(), random));
      if (figures.isEmpty()) {
        continue;
      }
      int place = random.nextInt(figures.size());
      KnownScore original = figures.get(place);
      figures.set(place, moved(original, random));
      Scorecard card = PublishedScores.complete(criteria, figures, List.of());
      String where = criteria.id() + " " + seed + " " + figures.get(place);
      if (RoughOracle.provesContradiction(year, figures)) {
        caught++;
        assertFalse(card.contradictions().isEmpty(), where);
      }
      if (!card.contradictions().isEmpty()) {
        assertEquals(1, card.contradictions().size(), "one figure is wrong: " + where);
        assertSmallestAndMendable(criteria, figures, card.contradictions().getFirst(), original, where);
      }
    }
    assertTrue(caught > MOVED / 20, "the test must test something: " + criteria.id() + " " + caught);
  }

  private static void assertSmallestAndMendable(Criteria criteria, List<KnownScore> figures,
      Scorecard.Contradiction contradiction, KnownScore original, String where) {
    List<KnownScore> set = contradiction.figures().stream()
        .map(f -> RandomYear.figure(RandomYear.name(f.code(), f.part()), f.given())).toList();
    FigureNet net = FigureNetBuilder.net(criteria, Set.of());
    Propagation propagation = net.propagation(Set.of());
    assertFalse(agree(set, net, propagation), where);
    for (KnownScore one : set) {
      List<KnownScore> rest = new ArrayList<>(set);
      rest.remove(one);
      assertTrue(agree(rest, net, propagation), where + " without " + one);
    }
    assertTrue(contradiction.repairs().stream().anyMatch(repair -> repair.code().equals(original.code())
        && Objects.equals(repair.part(), original.part()) && repair.low().compareTo(original.score()) <= 0
        && original.score().compareTo(repair.high()) <= 0), "what was moved is a repair: " + where);
    for (Scorecard.Repair repair : contradiction.repairs()) {
      BigDecimal middle = repair.low().add(repair.high()).divide(new BigDecimal(2), 3, RoundingMode.UNNECESSARY);
      List<KnownScore> mended = new ArrayList<>();
      figures.forEach(f -> mended.add(f.code().equals(repair.code()) && Objects.equals(f.part(), repair.part())
          ? RandomYear.figure(RandomYear.name(f.code(), f.part()), middle) : f));
      assertTrue(agree(mended, net, propagation), where + " " + repair);
      assertTrue(repair.low().signum() >= 0 && repair.high().compareTo(new BigDecimal(100)) <= 0, where);
    }
  }

  private static boolean agree(List<KnownScore> figures, FigureNet net, Propagation propagation) {
    List<Given> given = new ArrayList<>();
    figures.forEach(f -> given.add(new Given(given.size(), net.figure(f.code(), f.part()), f.score())));
    return Contradictions.among(given, net, propagation).isEmpty();
  }

  private static KnownScore moved(KnownScore figure, Random random) {
    BigDecimal score = new BigDecimal(random.nextInt(10001)).movePointLeft(2);
    if (random.nextBoolean()) {
      BigDecimal near = figure.score().add(new BigDecimal(random.nextInt(201) - 100).movePointLeft(2));
      score = near.max(BigDecimal.ZERO).min(new BigDecimal(100));
    }
    return new KnownScore(figure.code(), figure.part(), score, figure.place());
  }

  private static List<KnownScore> some(List<KnownScore> figures, Random random) {
    double share = random.nextInt(4) == 0 ? 0.95 : random.nextDouble();
    return figures.stream().filter(figure -> random.nextDouble() < share).toList();
  }

  static List<ScoredFigure> figures(Scorecard card) {
    List<ScoredFigure> all = new ArrayList<>(List.of(card.total()));
    for (List<ScoredFigure> some : List.of(card.instruments(), card.indicators(), card.subIndicators(), card.items())) {
      some.forEach(figure -> {
        all.add(figure);
        all.addAll(figure.parts());
      });
    }
    return all;
  }
}
