package org.prongsai.scoring.answers;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.Question;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.CsvFile;
import org.prongsai.thai.Codes;

/** Reads the first line of an answers file against the criteria. */
final class AnswerHeader {

  private static final int LONGEST = 1 << 20;
  /** Verdicts may have four decimals. */
  private static final long VERDICT_UNITS = 10_000;

  private final Criteria criteria;
  private final Path file;
  private final Instrument instrument;

  AnswerHeader(Criteria criteria, Path file, Instrument instrument) {
    this.criteria = criteria;
    this.file = file;
    this.instrument = instrument;
  }

  Outcome<AnswerTable> read(@Nullable String part) throws IOException {
    byte[] start;
    try (InputStream in = Files.newInputStream(file)) {
      start = in.readNBytes(LONGEST);
    }
    int end = 0;
    while (end < start.length && start[end] != '\n') {
      end++;
    }
    String line = CellText.text(start, 0, end).replace("\uFEFF", "");
    long bodyStart = Math.min(end + 1L, Files.size(file));
    return CsvFile.parse(file.toString(), line).then(rows -> rows.isEmpty()
        ? Outcome.refused(Problem.of("scoring", 328, new Place(file.toString(), 1, 1)))
        : table(rows.getFirst(), part, bodyStart));
  }

  private Outcome<AnswerTable> table(CsvFile.Row header, @Nullable String part, long bodyStart) {
    List<Problem> problems = new ArrayList<>();
    CsvFile.Cell first = header.cells().getFirst();
    if (!first.text().equalsIgnoreCase("agency")) {
      problems.add(Problem.of("scoring", 328, first.place()));
    }
    long unitsPerPoint = isChecklist() ? VERDICT_UNITS : unitsPerPoint();
    Map<String, long[]> known = known(unitsPerPoint);
    List<AnswerColumn> columns = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (CsvFile.Cell cell : header.cells().subList(1, header.cells().size())) {
      String code = Codes.normal(cell.text()).orElse(cell.text());
      long[] units = known.get(code);
      if (units == null) {
        problems.add(Problem.of("scoring", 326, cell.place(), cell.text(), instrument.code(), criteria.id()));
      } else if (!seen.add(code)) {
        problems.add(Problem.of("scoring", 327, cell.place(), code));
      } else {
        columns.add(new AnswerColumn(code, units));
      }
    }
    return problems.isEmpty()
        ? Outcome.done(new AnswerTable(file, instrument, part, columns, bodyStart, unitsPerPoint))
        : Outcome.refused(problems);
  }

  private boolean isChecklist() {
    return instrument.kind() == Instrument.Kind.CHECKLIST;
  }

  /** The columns that this instrument can have. */
  private Map<String, long[]> known(long unitsPerPoint) {
    Map<String, long[]> known = new HashMap<>();
    for (Indicator indicator : criteria.indicatorsOf(instrument)) {
      for (Question question : criteria.questionsOf(indicator)) {
        if (question.parts().isEmpty()) {
          known.put(question.code(), units(question.scores(), unitsPerPoint));
        }
        for (Question.SubQuestion sub : question.parts()) {
          known.put(question.code() + "." + sub.no(), units(sub.scores(), unitsPerPoint));
        }
      }
      for (SubIndicator subIndicator : criteria.subIndicatorsOf(indicator)) {
        for (Item item : criteria.itemsOf(subIndicator)) {
          known.put(item.code(), new long[0]);
        }
      }
    }
    return known;
  }

  private long unitsPerPoint() {
    int decimals = criteria.scales().stream().flatMap(scale -> scale.options().stream())
        .mapToInt(option -> Math.max(0, option.score().scale())).max().orElse(0);
    return BigDecimal.TEN.pow(decimals).longValueExact();
  }

  private static long[] units(List<BigDecimal> scores, long unitsPerPoint) {
    return scores.stream().mapToLong(score -> score.multiply(BigDecimal.valueOf(unitsPerPoint)).longValueExact())
        .toArray();
  }
}
