package org.prongsai.scoring.answers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Combination;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * The scores of all agencies whose answers stand in a folder.
 *
 * @param agencies in order of first appearance: survey files in the criteria's order, then the checklist
 * @param remarks why columns are empty
 */
public record AnswerScores(List<AgencyScore> agencies, List<Message> remarks) {

  /**
   * @param equalWeights take items of unknown weight as equal
   * @param workers threads that read
   * @param progress is told bytes as they are done, from several threads
   */
  public static Outcome<AnswerScores> from(
      Path folder, Criteria criteria, boolean equalWeights, int workers, LongConsumer progress) {
    Reading reading = new Reading(folder, criteria, workers, progress);
    return reading.tables().then(tables -> Outcome.done(
        new AnswerScores(scores(criteria, equalWeights, tables), remarks(folder, criteria, equalWeights, tables))));
  }

  /** The bytes of all answer files, for a progress bar. */
  public static long bytes(Path folder, Criteria criteria) {
    return files(folder, criteria).stream().mapToLong(file -> file.path().toFile().length()).sum();
  }

  private record File(Instrument instrument, @Nullable String part, Path path) {}

  private static List<File> files(Path folder, Criteria criteria) {
    List<File> files = new ArrayList<>();
    for (Instrument instrument : criteria.instruments()) {
      if (instrument.parts().isEmpty()) {
        files.add(new File(instrument, null, folder.resolve(AnswerTable.fileName(instrument, null))));
      }
      for (Instrument.Part part : instrument.parts()) {
        files.add(new File(instrument, part.code(), folder.resolve(AnswerTable.fileName(instrument, part.code()))));
      }
    }
    return files;
  }

  private static List<AgencyScore> scores(Criteria criteria, boolean equalWeights, List<TableTotals> tables) {
    List<Map<String, long[]>> totals = tables.stream().map(TableTotals::byAgency).toList();
    Set<String> agencies = new LinkedHashSet<>();
    totals.forEach(table -> agencies.addAll(table.keySet()));
    FigureTree tree = new FigureTree(criteria, equalWeights, tables.stream().map(TableTotals::table).toList());
    AgencyScoring scoring = new AgencyScoring(criteria, tree);
    return agencies.parallelStream().map(agency -> {
      long[] @Nullable [] cells = new long[totals.size()][];
      for (int table = 0; table < cells.length; table++) {
        cells[table] = totals.get(table).get(agency);
      }
      return scoring.score(agency, cells);
    }).toList();
  }

  private static List<Message> remarks(
      Path folder, Criteria criteria, boolean equalWeights, List<TableTotals> tables) {
    List<Message> remarks = new ArrayList<>();
    Map<Path, TableTotals> read = new HashMap<>();
    tables.forEach(table -> read.put(table.table().file(), table));
    for (File file : files(folder, criteria)) {
      TableTotals table = read.get(file.path());
      if (table == null) {
        remarks.add(Message.of("scoring.answers.missing-file", file.path().getFileName().toString()));
      } else {
        missingColumns(criteria, file, table, remarks);
      }
    }
    for (Indicator indicator : criteria.indicators()) {
      if (indicator.combination() == Combination.UNKNOWN_WEIGHTS) {
        remarks.add(Message.of(equalWeights ? "scoring.answers.equal-weights" : "scoring.answers.unknown-weights",
            indicator.no(), criteria.id()));
      }
    }
    return remarks;
  }

  private static void missingColumns(Criteria criteria, File file, TableTotals table, List<Message> remarks) {
    List<String> missing = new ArrayList<>();
    for (Indicator indicator : criteria.indicatorsOf(file.instrument())) {
      criteria.questionsOf(indicator).stream().flatMap(question -> question.parts().isEmpty()
              ? Stream.of(question.code())
              : question.parts().stream().map(sub -> question.code() + "." + sub.no()))
          .filter(code -> !table.hasColumn(code)).forEach(missing::add);
    }
    if (!missing.isEmpty()) {
      remarks.add(Message.of("scoring.answers.missing-columns", file.path().getFileName().toString(),
          String.join(", ", missing)));
    }
  }

  /** Reads the files that are there. */
  private record Reading(Path folder, Criteria criteria, int workers, LongConsumer progress) {

    Outcome<List<TableTotals>> tables() {
      if (!Files.isDirectory(folder)) {
        return Outcome.refused(Problem.of("scoring", 329, Place.of(folder.toString())));
      }
      List<TableTotals> tables = new ArrayList<>();
      List<Problem> problems = new ArrayList<>();
      for (File file : files(folder, criteria)) {
        if (Files.exists(file.path())) {
          switch (table(file)) {
            case Outcome.Done<TableTotals>(var table) -> tables.add(table);
            case Outcome.Refused<TableTotals>(var found) -> problems.addAll(found);
          }
        }
      }
      if (tables.isEmpty() && problems.isEmpty()) {
        String names = String.join(", ", files(folder, criteria).stream()
            .map(file -> String.valueOf(file.path().getFileName())).toList());
        problems.add(Problem.of("scoring", 330, Place.of(folder.toString()), names));
      }
      return problems.isEmpty() ? Outcome.done(tables) : Outcome.refused(problems);
    }

    private Outcome<TableTotals> table(File file) {
      Place place = Place.of(file.path().toString());
      if (Files.isDirectory(file.path())) {
        return Outcome.refused(Problem.of("source", 102, place));
      }
      if (!Files.isRegularFile(file.path())) {
        return Outcome.refused(Problem.of("source", 106, place));
      }
      try {
        return new AnswerHeader(criteria, file.path(), file.instrument()).read(file.part()).then(this::rows);
      } catch (AccessDeniedException e) {
        return Outcome.refused(Problem.of("source", 103, place));
      } catch (IOException e) {
        return Outcome.refused(Problem.of("source", 104, place, String.valueOf(e.getMessage())));
      }
    }

    private Outcome<TableTotals> rows(AnswerTable table) {
      try {
        return Outcome.done(new TableTotals(table, new TableReader(table, workers, progress).read()));
      } catch (BadRow bad) {
        return Outcome.refused(Problem.of("scoring", bad.fault().number(), place(table, bad.offset()), bad.facts()));
      } catch (IOException e) {
        return Outcome.refused(
            Problem.of("source", 104, Place.of(table.file().toString()), String.valueOf(e.getMessage())));
      }
    }

    /** Counts lines only now that somebody needs them. The column is counted in characters of UTF-8. */
    private static Place place(AnswerTable table, long offset) {
      int line = 1;
      int column = 1;
      try (InputStream in = new BufferedInputStream(Files.newInputStream(table.file()), 1 << 16)) {
        for (long at = 0; at < offset; at++) {
          int next = in.read();
          boolean continues = (next & 0xC0) == 0x80;
          line += next == '\n' ? 1 : 0;
          column = next == '\n' ? 1 : continues ? column : column + 1;
        }
      } catch (IOException e) {
        return Place.of(table.file().toString());
      }
      return new Place(table.file().toString(), line, column);
    }
  }
}
