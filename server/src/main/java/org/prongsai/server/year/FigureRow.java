package org.prongsai.server.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.StatedText;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.message.Language;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * A line of an instrument's table of figures.
 *
 * @param code as in {@link org.prongsai.scoring.KnownScore#code()}
 * @param name in the reader's language
 * @param figures one for each part of the instrument, then the whole; null where a line has no such figure
 */
record FigureRow(Kind kind, String code, String name, List<Optional<ScoredFigure>> figures) {

  enum Kind { INDICATOR, SUB_INDICATOR, LEAF }

  FigureRow {
    figures = List.copyOf(figures);
  }

  /** @param parts names of the instrument's parts; empty when it has none */
  record Table(String code, String name, List<String> parts, List<FigureRow> rows) {
    Table {
      parts = List.copyOf(parts);
      rows = List.copyOf(rows);
    }
  }

  static List<Table> tables(Criteria criteria, Scorecard card, Language language) {
    return criteria.instruments().stream().map(instrument -> new Table(instrument.code(),
        instrument.name().text().in(language),
        instrument.parts().stream().map(part -> part.name().text().in(language)).toList(),
        new Writer(criteria, card, language, instrument).rows())).toList();
  }

  /** The total, the instruments and their parts, as a table of its own. */
  static Table wholes(Criteria criteria, Scorecard card, Language language, String title) {
    List<FigureRow> rows = new ArrayList<>();
    rows.add(whole(card.total(), ""));
    for (Instrument instrument : criteria.instruments()) {
      ScoredFigure figure = card.instrument(instrument.code()).orElseThrow();
      rows.add(whole(figure, instrument.name().text().in(language)));
      for (int i = 0; i < figure.parts().size(); i++) {
        rows.add(whole(figure.parts().get(i), instrument.parts().get(i).name().text().in(language)));
      }
    }
    return new Table("wholes", title, List.of(), rows);
  }

  private static FigureRow whole(ScoredFigure figure, String name) {
    return new FigureRow(figure.part() == null ? Kind.INDICATOR : Kind.LEAF, figure.code(), name,
        List.of(Optional.of(figure)));
  }

  private record Writer(Criteria criteria, Scorecard card, Language language, Instrument instrument) {

    List<FigureRow> rows() {
      List<FigureRow> rows = new ArrayList<>();
      for (Indicator indicator : criteria.indicatorsOf(instrument)) {
        rows.add(row(Kind.INDICATOR, "indicator:" + indicator.no(), indicator.name(),
            card.indicator(indicator.no()).orElse(null)));
        for (Question question : criteria.questionsOf(indicator)) {
          rows.add(leaf(question.code(), question.text()));
        }
        for (SubIndicator sub : criteria.subIndicatorsOf(indicator)) {
          String code = "sub:" + sub.no();
          rows.add(row(Kind.SUB_INDICATOR, code, sub.name(),
              card.subIndicators().stream().filter(figure -> figure.code().equals(code)).findFirst().orElse(null)));
          for (Item item : criteria.itemsOf(sub)) {
            rows.add(leaf(item.code(), item.name()));
          }
        }
      }
      return rows;
    }

    private FigureRow row(Kind kind, String code, StatedText name, @Nullable ScoredFigure figure) {
      List<Optional<ScoredFigure>> figures = new ArrayList<>();
      if (figure != null) {
        figure.parts().forEach(part -> figures.add(Optional.of(part)));
      }
      figures.add(Optional.ofNullable(figure));
      return new FigureRow(kind, code, name.text().in(language), figures);
    }

    private FigureRow leaf(String code, StatedText text) {
      List<Optional<ScoredFigure>> figures = new ArrayList<>();
      instrument.parts().forEach(part -> figures.add(card.item(code, part.code())));
      figures.add(card.item(code, null));
      return new FigureRow(Kind.LEAF, code, text.text().in(language), figures);
    }
  }
}
