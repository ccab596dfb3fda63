package org.prongsai.scoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Level;

/** Reads the level off the scores as printed, and which levels are possible off what the scores could be. */
final class LevelReader {

  private final Criteria criteria;
  private final Scores scores;
  private final Set<Figure> published;
  private final Predicate<Map<Figure, Interval>> couldBe;
  private final List<List<Threshold>> thresholds;

  /**
   * @param published figures that are as printed and decide by their print
   * @param couldBe whether the figures can lie in boxes all at once
   */
  LevelReader(Criteria criteria, Scores scores, Set<Figure> published, Predicate<Map<Figure, Interval>> couldBe) {
    this.criteria = criteria;
    this.scores = scores;
    this.published = published;
    this.couldBe = couldBe;
    this.thresholds = criteria.levels().stream().map(level -> Threshold.of(level, criteria, scores.net())).toList();
  }

  Scorecard.LevelReading read() {
    List<String> possible = possible();
    Level level = fromScores();
    if (level == null && possible.size() == 1) {
      level = named(possible.getFirst());
    }
    return level == null
        ? new Scorecard.LevelReading(null, null, false, possible)
        : new Scorecard.LevelReading(
            level.code(), level.name().th(), possible.equals(List.of(level.code())), possible);
  }

  private @Nullable Level named(String code) {
    return criteria.levels().stream().filter(l -> l.code().equals(code)).findFirst().orElse(null);
  }

  private @Nullable Level fromScores() {
    for (int i = 0; i < thresholds.size(); i++) {
      List<Optional<Boolean>> met = thresholds.get(i).stream()
          .map(threshold -> scores.score(threshold.figure()).map(threshold::isMetBy)).toList();
      if (met.stream().allMatch(m -> m.orElse(false))) {
        return criteria.levels().get(i);
      }
      if (met.stream().allMatch(m -> m.orElse(true))) {
        return null;
      }
    }
    return null;
  }

  private List<String> possible() {
    List<String> possible = new ArrayList<>();
    for (int i = 0; i < thresholds.size(); i++) {
      Optional<Map<Figure, Interval>> met = Optional.of(Map.of());
      for (Threshold threshold : thresholds.get(i)) {
        met = met.flatMap(boxes -> demand(boxes, threshold, true));
      }
      if (met.isPresent() && missesBetter(met.get(), i - 1)) {
        possible.add(criteria.levels().get(i).code());
      }
    }
    return possible;
  }

  /** Whether the figures can lie in the boxes and miss at least one condition of each level down to this one. */
  private boolean missesBetter(Map<Figure, Interval> boxes, int level) {
    if (!couldBe.test(boxes)) {
      return false;
    }
    return level < 0 || thresholds.get(level).stream()
        .anyMatch(threshold -> demand(boxes, threshold, false).map(more -> missesBetter(more, level - 1)).orElse(false));
  }

  private Optional<Map<Figure, Interval>> demand(Map<Figure, Interval> boxes, Threshold threshold, boolean met) {
    Figure figure = threshold.figure();
    if (published.contains(figure)) {
      return scores.score(figure).filter(score -> threshold.isMetBy(score) == met).map(score -> boxes);
    }
    Interval wanted = met ? threshold.met() : threshold.missed();
    return boxes.getOrDefault(figure, Interval.SCORES).meet(wanted).map(meet -> {
      Map<Figure, Interval> more = new HashMap<>(boxes);
      more.put(figure, meet);
      return more;
    });
  }
}
