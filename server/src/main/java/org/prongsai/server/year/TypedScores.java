package org.prongsai.server.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.KnownScoresFile;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.web.Form;
import org.prongsai.source.CsvFile.Cell;
import org.prongsai.source.CsvFile.Row;

/** Scores typed into fields that are named after their figures; a figure published twice stands with a stroke between. */
final class TypedScores {

  private TypedScores() {}

  /** All figures that a score card has, in its order. */
  static List<ScoredFigure> figures(Scorecard card) {
    List<ScoredFigure> figures = new ArrayList<>();
    figures.add(card.total());
    for (ScoredFigure instrument : card.instruments()) {
      figures.add(instrument);
      figures.addAll(instrument.parts());
    }
    for (ScoredFigure indicator : card.indicators()) {
      figures.add(indicator);
      figures.addAll(indicator.parts());
    }
    figures.addAll(card.subIndicators());
    figures.addAll(card.items());
    return figures;
  }

  static String name(ScoredFigure figure) {
    return EnteredScore.figure(figure.code(), figure.part());
  }

  /** What was typed, by figure; fields left empty are not in it. */
  static Map<String, String> texts(Form form, Scorecard card) {
    Map<String, String> texts = new TreeMap<>();
    for (ScoredFigure figure : figures(card)) {
      String text = form.text(name(figure));
      if (!text.isEmpty()) {
        texts.put(name(figure), text);
      }
    }
    return texts;
  }

  /** In the order of the card; what is wrong is noted in the form at its field. */
  static List<KnownScore> read(Map<String, String> texts, Criteria criteria, Scorecard card, Form form) {
    List<Row> rows = new ArrayList<>();
    rows.add(row("", List.of("code", "part", "score")));
    for (ScoredFigure figure : figures(card)) {
      String text = texts.getOrDefault(name(figure), "");
      for (String score : text.isBlank() ? new String[0] : text.strip().split("[\\s/]+", -1)) {
        rows.add(row(name(figure), List.of(figure.code(), Objects.requireNonNullElse(figure.part(), ""), score)));
      }
    }
    return switch (KnownScoresFile.rows("", rows, criteria)) {
      case Outcome.Done<List<KnownScore>>(var known) -> known;
      case Outcome.Refused<List<KnownScore>>(var problems) -> {
        problems.forEach(problem -> form.wrong(field(problem), problem));
        yield List.of();
      }
    };
  }

  private static String field(Problem problem) {
    @Nullable String field = problem.place().file();
    return field == null ? "" : field;
  }

  private static Row row(String figure, List<String> texts) {
    Function<String, Cell> cell = text -> new Cell(Place.of(figure), text);
    return new Row(Place.of(figure), texts.stream().map(cell).toList());
  }

  /** The figures as a table to paste: nothing that somebody brought is lost with a form. */
  static String csv(List<KnownScore> scores) {
    StringBuilder csv = new StringBuilder("code,part,score\n");
    scores.forEach(score -> csv.append(score.code()).append(',').append(Objects.requireNonNullElse(score.part(), ""))
        .append(',').append(score.score().toPlainString()).append('\n'));
    return csv.toString();
  }
}
