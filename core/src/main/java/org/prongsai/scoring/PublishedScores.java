package org.prongsai.scoring;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.criteria.Criteria;
import org.prongsai.scoring.exact.Fraction;

/**
 * Completes a partly known set of published figures: what follows from it, what contradicts what, and the way up.
 *
 * <p>Each given figure means its value ±0.005, and so does each stage that the criteria round in between.
 */
public final class PublishedScores {

  /** Raised whenever the same figures could give another score card: stands beside results that are kept. */
  public static final String ENGINE = "1";

  private PublishedScores() {}

  /**
   * Everything that follows from the figures, or would follow if some were others.
   *
   * @param known any subset; the same figure may be given twice
   * @param whatIf figures set for once; aggregates above them no longer stand as published. Empty: things as they are
   * @throws IllegalArgumentException when the criteria have no such figure ({@link KnownScoresFile} refuses it with its
   *     place)
   */
  public static Scorecard complete(Criteria criteria, List<KnownScore> known, List<KnownScore> whatIf) {
    FigureNet net = FigureNetBuilder.net(criteria, wholeCodes(known, whatIf));
    List<Given> given = given(net, known, 0);
    Judgement judgement = new Judgement(net, given);
    Scores scores = scores(net, judgement);
    Predicate<Map<Figure, Interval>> couldBe = judgement::couldBe;
    if (!whatIf.isEmpty()) {
      WhatIf change = new WhatIf(net, given, scores, given(net, whatIf, given.size()));
      judgement = change.judgement();
      scores = change.scores();
      Scores after = scores;
      couldBe = boxes -> boxes.entrySet().stream()
          .allMatch(box -> box.getValue().meet(after.possible(box.getKey())).isPresent());
      given = change.given();
    }
    Scorecard.LevelReading level = new LevelReader(criteria, scores, judgement.standing().keySet(), couldBe).read();
    List<Scorecard.Contradiction> contradictions = new ContradictionReport(judgement).all();
    return new ScorecardPages(criteria, scores, given)
        .write(level, contradictions, PathToNextLevel.from(criteria, scores, level));
  }

  /**
   * What full marks of each question and item below them would add to the total: where points were lost, the most first.
   *
   * @param known as in {@link #complete}; what nobody gave and nothing tells is not among them
   */
  public static List<Scorecard.Step> gains(Criteria criteria, List<KnownScore> known) {
    FigureNet net = FigureNetBuilder.net(criteria, wholeCodes(known, List.of()));
    Scores scores = scores(net, new Judgement(net, given(net, known, 0)));
    return PathToNextLevel.all(criteria, scores);
  }

  private static Scores scores(FigureNet net, Judgement judgement) {
    FaceValues faceValues = new FaceValues(net, judgement.standing());
    Map<Figure, Fraction> exact = new HashMap<>();
    for (Figure figure : net.figures()) {
      Interval box = judgement.possible()[figure.index()];
      faceValues.of(figure).ifPresent(value -> exact.put(figure, nearest(value, box)));
    }
    return new Scores(net, exact, judgement.possible());
  }

  /** A face value that other figures exclude by a hair gives way to the nearest possible one. */
  private static Fraction nearest(Fraction value, Interval possible) {
    return value.max(possible.low()).min(possible.high());
  }

  private static Set<String> wholeCodes(List<KnownScore> known, List<KnownScore> whatIf) {
    return Stream.concat(known.stream(), whatIf.stream())
        .filter(score -> score.part() == null).map(KnownScore::code).collect(Collectors.toSet());
  }

  private static List<Given> given(FigureNet net, List<KnownScore> known, int firstId) {
    Map<List<Object>, Given> given = new LinkedHashMap<>();
    for (KnownScore score : known) {
      Figure figure = net.find(score.code(), score.part()).orElseThrow(() -> new IllegalArgumentException(
          "the criteria have no figure " + score.code() + (score.part() == null ? "" : "/" + score.part())));
      given.computeIfAbsent(List.of(figure, score.score().stripTrailingZeros()),
          key -> new Given(firstId + given.size(), figure, score.score()));
    }
    return List.copyOf(given.values());
  }
}
