package org.prongsai.documents.kind;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Level;
import org.prongsai.documents.layout.Names;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/** What separates the agency from the next better level: each condition with what is there and what is short. */
final class NextLevel {

  private NextLevel() {}

  static List<Block> of(Scorecard card, Criteria criteria) {
    Blocks blocks = new Blocks();
    if (!card.level().certain() && !card.level().possible().isEmpty()) {
      blocks.paragraph(
          Style.BODY, Wording.text("level.possible", String.join(", ", Result.possible(card, criteria))));
    }
    Optional<Level> next = above(card.level().code(), criteria);
    if (next.isEmpty()) {
      return blocks.done();
    }
    Level level = next.get();
    blocks.paragraph(Style.PLAIN, Wording.text("level.next", level.name().th()));
    Grid grid = new Grid(Wording.text("level.table"))
        .column(Wording.text("level.condition"), 46, Align.LEFT).column(Wording.text("level.needed"), 16, Align.RIGHT)
        .column(Wording.text("level.got"), 20, Align.RIGHT).column(Wording.text("level.short"), 18, Align.RIGHT);
    row(grid, Wording.text("total"), card.total(), level.minimum());
    BigDecimal each = level.eachInstrument();
    if (each != null) {
      Names names = new Names(criteria);
      criteria.instruments().forEach(instrument -> card.instrument(instrument.code())
          .ifPresent(figure -> row(grid, names.instrument(instrument.code()), figure, each)));
    }
    return blocks.add(grid.table()).done();
  }

  private static void row(Grid grid, String condition, ScoredFigure figure, BigDecimal needed) {
    BigDecimal score = figure.score();
    if (score == null) {
      grid.row(condition, needed, Figures.known(figure), "-");
    } else if (score.compareTo(needed) >= 0) {
      grid.row(condition, needed, score, Wording.text("level.reached"));
    } else {
      grid.row(condition, needed, score, needed.subtract(score));
    }
  }

  private static Optional<Level> above(@Nullable String code, Criteria criteria) {
    List<Level> levels = criteria.levels();
    for (int i = 1; i < levels.size(); i++) {
      if (levels.get(i).code().equals(code)) {
        return Optional.of(levels.get(i - 1));
      }
    }
    return Optional.empty();
  }
}
