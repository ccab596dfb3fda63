package org.prongsai.scoring.answers;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Instrument;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** The folder that holds an assessment's raw answers: one file for each part of each instrument; any may be missing. */
record AnswerFolder(Path folder, Criteria criteria) {

  /** A file that may be there. @param part null when the instrument has none */
  record File(Instrument instrument, @Nullable String part, Path path) {}

  List<File> files() {
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

  long bytes() {
    return files().stream().mapToLong(file -> file.path().toFile().length()).sum();
  }

  /** Reads the files that are there; refused when none is, or one cannot be read whole. */
  Outcome<List<TableTotals>> tables(int workers, LongConsumer progress) {
    if (!Files.isDirectory(folder)) {
      return Outcome.refused(Problem.of("scoring", 329, Place.of(folder.toString())));
    }
    List<TableTotals> tables = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (File file : files()) {
      if (Files.exists(file.path())) {
        switch (table(file, workers, progress)) {
          case Outcome.Done<TableTotals>(var table) -> tables.add(table);
          case Outcome.Refused<TableTotals>(var found) -> problems.addAll(found);
        }
      }
    }
    if (tables.isEmpty() && problems.isEmpty()) {
      String names = String.join(", ", files().stream().map(file -> String.valueOf(file.path().getFileName())).toList());
      problems.add(Problem.of("scoring", 330, Place.of(folder.toString()), names));
    }
    return problems.isEmpty() ? Outcome.done(tables) : Outcome.refused(problems);
  }

  /** An agency has one row of verdicts: the mean of two would be a verdict that nobody gave. */
  private static Outcome<TableTotals> once(TableTotals totals) {
    Optional<String> twice = totals.table().isChecklist() ? totals.agencyWithSeveralRows() : Optional.empty();
    return twice.isEmpty() ? Outcome.done(totals)
        : Outcome.refused(Problem.of("scoring", 331, Place.of(totals.table().file().toString()), twice.get()));
  }

  private Outcome<TableTotals> table(File file, int workers, LongConsumer progress) {
    Place place = Place.of(file.path().toString());
    if (Files.isDirectory(file.path())) {
      return Outcome.refused(Problem.of("source", 102, place));
    }
    if (!Files.isRegularFile(file.path())) {
      return Outcome.refused(Problem.of("source", 106, place));
    }
    try {
      return new AnswerHeader(criteria, file.path(), file.instrument()).read(file.part())
          .then(table -> rows(table, workers, progress)).then(AnswerFolder::once);
    } catch (AccessDeniedException e) {
      return Outcome.refused(Problem.of("source", 103, place));
    } catch (IOException e) {
      return Outcome.refused(Problem.of("source", 104, place, String.valueOf(e.getMessage())));
    }
  }

  private static Outcome<TableTotals> rows(AnswerTable table, int workers, LongConsumer progress) {
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
