package org.prongsai.documents.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.layout.Names;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * Every figure of a score card with what it can be and where it comes from; those of which nothing is known share a row.
 */
final class FigureTable {

  private FigureTable() {}

  static Block of(Scorecard card, Criteria criteria) {
    Grid grid = new Grid(Wording.text("figures.table"))
        .column(Wording.text("figures.what"), 44, Align.LEFT).column(Wording.text("figures.score"), 11, Align.RIGHT)
        .column(Wording.text("figures.range"), 25, Align.CENTRE).column(Wording.text("figures.origin"), 20, Align.LEFT);
    rows(grid, "figures.band.total", List.of(card.total()), criteria);
    rows(grid, "figures.band.instruments", card.instruments(), criteria);
    rows(grid, "figures.band.indicators", card.indicators(), criteria);
    rows(grid, "figures.band.sub-indicators", card.subIndicators(), criteria);
    rows(grid, "figures.band.items", card.items(), criteria);
    return grid.table();
  }

  private static void rows(Grid grid, String band, List<ScoredFigure> figures, Criteria criteria) {
    if (figures.isEmpty()) {
      return;
    }
    grid.band(Wording.text(band));
    List<ScoredFigure> unknown = new ArrayList<>();
    for (ScoredFigure figure : figures) {
      Stream.concat(Stream.of(figure), figure.parts().stream()).forEach(each -> {
        if (each.given().isEmpty() && Figures.known(each).equals("-")) {
          unknown.add(each);
        } else {
          row(grid, each, criteria);
        }
      });
    }
    if (!unknown.isEmpty()) {
      grid.row(
          Wording.text("figures.unknown", unknown.size(), UnknownFigures.of(unknown, criteria)), null, "-",
          Wording.text("origin.unknown"));
    }
  }

  private static void row(Grid grid, ScoredFigure figure, Criteria criteria) {
    grid.row(what(figure, criteria), figure.score(), range(figure), Figures.origin(figure));
  }

  /** What was announced is what it is: only the rounding of the other figures would leave it a range. */
  private static String range(ScoredFigure figure) {
    return figure.score() != null && !figure.given().isEmpty()
        ? Figures.text(figure.score()) : Figures.range(figure.low(), figure.high());
  }

  private static String what(ScoredFigure figure, Criteria criteria) {
    String code = figure.code();
    String name = code.startsWith("instrument:")
        ? new Names(criteria).instrument(code.substring("instrument:".length())) : text(code, criteria);
    String part = figure.part();
    return part == null ? name : Wording.text("of-part", name, new Names(criteria).part(part));
  }

  private static String text(String code, Criteria criteria) {
    String bare = Figures.name(code, null, criteria);
    return criteria.question(code).map(question -> bare + " " + question.text().th())
        .or(() -> criteria.item(code).map(item -> bare + " " + item.name().th()))
        .orElse(bare);
  }
}
