package org.prongsai.app;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.scoring.answers.AgencyScore;
import org.prongsai.scoring.answers.AnswerScores;

/** {@code score --from DIR --out FILE}: raw answers in, one row an agency out. */
final class ScoreFromFolder {

  private final Console console;
  private final Criteria criteria;

  ScoreFromFolder(Console console, Criteria criteria) {
    this.console = console;
    this.criteria = criteria;
  }

  /** @return the exit status */
  int write(Path folder, Path out, boolean equalWeights) {
    int workers = Runtime.getRuntime().availableProcessors();
    try (ProgressBar bar = ProgressBar.on(console, AnswerScores.bytes(folder, criteria))) {
      return switch (AnswerScores.from(folder, criteria, equalWeights, workers, bar::add)) {
        case Outcome.Refused<AnswerScores>(var problems) -> console.refuse(problems);
        case Outcome.Done<AnswerScores>(var scores) -> {
          for (Message remark : scores.remarks()) {
            console.err().println(remark.in(console.language()));
          }
          Optional<Problem> fault = WholeFile.write(out, table(scores).getBytes(StandardCharsets.UTF_8));
          yield fault.isPresent() ? console.refuse(fault.get()) : ExitStatus.DONE;
        }
      };
    }
  }

  private String table(AnswerScores scores) {
    StringBuilder table = new StringBuilder("agency");
    criteria.indicators().forEach(indicator -> table.append(",indicator_").append(indicator.no()));
    criteria.instruments().forEach(instrument -> table.append(',').append(instrument.code()));
    table.append(",total,level\n");
    scores.agencies().parallelStream().map(this::row).forEachOrdered(table::append);
    return table.toString();
  }

  private StringBuilder row(AgencyScore agency) {
    StringBuilder table = new StringBuilder(256).append(quoted(agency.agency()));
    for (Indicator indicator : criteria.indicators()) {
      cell(table, agency.indicators().get(indicator.no()));
    }
    for (Instrument instrument : criteria.instruments()) {
      cell(table, agency.instruments().get(instrument.code()));
    }
    cell(table, agency.total());
    return table.append(',').append(agency.level() == null ? "" : agency.level()).append('\n');
  }

  private static void cell(StringBuilder table, @Nullable BigDecimal score) {
    table.append(',');
    if (score != null) {
      table.append(score.toPlainString());
    }
  }

  private static String quoted(String name) {
    boolean plain = name.indexOf(',') < 0 && name.indexOf('"') < 0 && name.indexOf('\n') < 0;
    return plain ? name : '"' + name.replace("\"", "\"\"") + '"';
  }
}
