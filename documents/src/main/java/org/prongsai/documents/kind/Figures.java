package org.prongsai.documents.kind;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Level;
import org.prongsai.documents.layout.Names;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.ScoredFigure;

/** Scores in words and digits. */
final class Figures {

  private Figures() {}

  static String text(BigDecimal score) {
    return score.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  /** The score, or from where to where it can be; a dash when nothing at all is known of it. */
  static String known(ScoredFigure figure) {
    if (figure.score() != null) {
      return text(figure.score());
    }
    return range(figure.low(), figure.high());
  }

  static String range(BigDecimal low, BigDecimal high) {
    boolean nothingKnown = low.signum() == 0 && high.compareTo(BigDecimal.valueOf(100)) >= 0;
    if (nothingKnown) {
      return "-";
    }
    return low.compareTo(high) == 0 ? text(low) : Wording.text("range", text(low), text(high));
  }

  /** How the figure came about. */
  static String origin(ScoredFigure figure) {
    boolean given = !figure.given().isEmpty();
    if (figure.score() != null) {
      return Wording.text(given ? "origin.given" : "origin.computed");
    }
    if (given) {
      return Wording.text("origin.contradicted", String.join(" / ", figure.given().stream().map(Figures::text).toList()));
    }
    return Wording.text(range(figure.low(), figure.high()).equals("-") ? "origin.unknown" : "origin.interval");
  }

  /** The least total of a level that passes; empty when the criteria know none. */
  static Optional<BigDecimal> bar(Criteria criteria) {
    return criteria.levels().stream().filter(Level::passes).map(Level::minimum).min(Comparator.naturalOrder());
  }

  /** {@code indicator:8}, {@code E9} … as people call them. */
  static String name(String code, @Nullable String part, Criteria criteria) {
    Names names = new Names(criteria);
    List<String> halves = List.of(code.split(":", 2));
    String name = halves.size() == 1 ? (code.equals("total") ? Wording.text("total") : code) : switch (halves.get(0)) {
      case "indicator" -> names.indicator(Integer.parseInt(halves.get(1)));
      case "sub" -> names.subIndicator(halves.get(1));
      case "instrument" -> halves.get(1);
      default -> code;
    };
    return part == null ? name : Wording.text("of-part", name, names.part(part));
  }
}
