package org.prongsai.scoring;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.CsvFile;
import org.prongsai.source.CsvFile.Cell;
import org.prongsai.source.CsvFile.Row;

/**
 * Published scores in a CSV file with the header {@code code,part,score}; the columns may stand in any order. All that is
 * wrong is said at once.
 */
public final class KnownScoresFile {

  private static final List<String> COLUMNS = List.of("code", "part", "score");

  private KnownScoresFile() {}

  public static Outcome<List<KnownScore>> read(Path file, Criteria criteria) {
    return CsvFile.read(file).then(rows -> rows(file.toString(), rows, criteria));
  }

  /** @param name stands in the places of the problems */
  public static Outcome<List<KnownScore>> parse(String name, String text, Criteria criteria) {
    return CsvFile.parse(name, text).then(rows -> rows(name, rows, criteria));
  }

  /** Scores that stand elsewhere, as in an agency's year; what the criteria refuse is said at the score's own place. */
  public static Outcome<List<KnownScore>> known(List<KnownScore> given, Criteria criteria) {
    KnownScoreReader reader = new KnownScoreReader(criteria);
    for (KnownScore score : given) {
      String part = score.part() == null ? "" : score.part();
      reader.read(new Cell(score.place(), score.code()), new Cell(score.place(), part),
          new Cell(score.place(), score.score().toPlainString()));
    }
    return reader.problems().isEmpty() ? Outcome.done(reader.scores()) : Outcome.refused(reader.problems());
  }

  /** A changed score as on the command line: {@code CODE=SCORE} or {@code CODE/PART=SCORE}. */
  public static Outcome<KnownScore> change(String text, Criteria criteria) {
    int equals = text.lastIndexOf('=');
    if (equals < 0) {
      return Outcome.refused(Problem.of("scoring", 310, Place.NOWHERE, text));
    }
    int slash = text.lastIndexOf('/', equals);
    KnownScoreReader reader = new KnownScoreReader(criteria);
    reader.read(
        new Cell(Place.NOWHERE, text.substring(0, slash < 0 ? equals : slash)),
        new Cell(Place.NOWHERE, slash < 0 ? "" : text.substring(slash + 1, equals)),
        new Cell(Place.NOWHERE, text.substring(equals + 1)));
    return reader.problems().isEmpty() ? Outcome.done(reader.scores().getFirst()) : Outcome.refused(reader.problems());
  }

  /**
   * The same table out of another kind of file, as a sheet.
   *
   * @param name stands in the place of a problem of the whole table
   */
  public static Outcome<List<KnownScore>> rows(String name, List<Row> rows, Criteria criteria) {
    if (rows.isEmpty()) {
      return Outcome.refused(Problem.of("scoring", 301, Place.of(name)));
    }
    List<String> header = withoutEmptyEnd(rows.getFirst().cells(), 0).stream()
        .map(cell -> cell.text().strip().toLowerCase(Locale.ROOT)).toList();
    List<Integer> columns = COLUMNS.stream().map(header::indexOf).toList();
    if (columns.contains(-1) || header.size() != COLUMNS.size()) {
      return Outcome.refused(Problem.of("scoring", 302, rows.getFirst().place(), String.join(",", header)));
    }
    KnownScoreReader reader = new KnownScoreReader(criteria);
    List<Problem> problems = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      List<Cell> cells = withoutEmptyEnd(row.cells(), COLUMNS.size());
      if (cells.stream().allMatch(cell -> cell.text().isBlank())) {
        continue;
      }
      if (cells.size() == COLUMNS.size()) {
        problems.addAll(reader.read(cells.get(columns.get(0)), cells.get(columns.get(1)), cells.get(columns.get(2))));
      } else {
        problems.add(Problem.of("scoring", 303, row.place(), cells.size()));
      }
    }
    return problems.isEmpty() ? Outcome.done(reader.scores()) : Outcome.refused(problems);
  }

  /** Excel ends each line with the empty cells of columns that were once in use. */
  private static List<Cell> withoutEmptyEnd(List<Cell> cells, int least) {
    int end = cells.size();
    while (end > least && cells.get(end - 1).text().isBlank()) {
      end--;
    }
    return cells.subList(0, end);
  }
}
