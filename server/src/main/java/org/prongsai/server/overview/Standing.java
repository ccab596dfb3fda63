package org.prongsai.server.overview;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Level;
import org.prongsai.message.Language;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.web.Bar;
import org.prongsai.server.year.Result;

/**
 * Where the agency stands against the bars, by its latest published result.
 *
 * @param resultYear of the result, Buddhist era
 * @param total null when it is not known
 * @param level name of the level reached; null when it is not decided
 * @param next name of the next level; null at the top or when none is decided
 * @param gap what lacks to the next level; null when nothing known does
 * @param bars the heights of the levels from the agency's own up
 */
record Standing(int resultYear, @Nullable BigDecimal total, @Nullable String level, @Nullable String next,
    @Nullable Gap gap, List<Bar> bars) {

  /** @param instrument that lacks the points; null when the total does */
  record Gap(@Nullable String instrument, BigDecimal points) {}

  static Standing of(Result result, Language language) {
    Scorecard card = result.card();
    List<Level> levels = result.criteria().levels();
    int reached = reached(levels, card.level().code());
    Level next = reached > 0 ? levels.get(reached - 1) : null;
    return new Standing(result.year(), card.total().score(), reached < 0 ? null : name(levels.get(reached), language),
        next == null ? null : name(next, language), next == null ? null : gap(card, next),
        bars(levels, reached, language));
  }

  /** Levels that ask the same total are one bar, which bears the name of the lowest: the others ask for more than totals. */
  private static List<Bar> bars(List<Level> levels, int reached, Language language) {
    Map<BigDecimal, Bar> bars = new TreeMap<>();
    levels.stream().filter(level -> level.minimum().signum() > 0)
        .filter(level -> reached < 0 || levels.indexOf(level) <= reached)
        .forEach(level -> bars.put(level.minimum(), new Bar(level.minimum(), name(level, language))));
    return List.copyOf(bars.values());
  }

  private static int reached(List<Level> levels, @Nullable String code) {
    for (int i = 0; i < levels.size(); i++) {
      if (levels.get(i).code().equals(code)) {
        return i;
      }
    }
    return -1;
  }

  /** The total's own gap first; where its points suffice, that of the instrument farthest below its bar. */
  private static @Nullable Gap gap(Scorecard card, Level next) {
    BigDecimal total = card.total().score();
    if (total != null && total.compareTo(next.minimum()) < 0) {
      return new Gap(null, next.minimum().subtract(total));
    }
    BigDecimal each = next.eachInstrument();
    if (each == null) {
      return null;
    }
    return card.instruments().stream().filter(instrument -> instrument.part() == null && instrument.score() != null)
        .map(instrument -> new Gap(code(instrument), each.subtract(Objects.requireNonNull(instrument.score()))))
        .filter(gap -> gap.points().signum() > 0).max(Comparator.comparing(Gap::points)).orElse(null);
  }

  private static String code(ScoredFigure instrument) {
    return instrument.code().replace("instrument:", "");
  }

  private static String name(Level level, Language language) {
    return level.name().text().in(language);
  }
}
