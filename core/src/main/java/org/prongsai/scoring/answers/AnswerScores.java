package org.prongsai.scoring.answers;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;

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
    AnswerFolder answers = new AnswerFolder(folder, criteria);
    return answers.tables(workers, progress).then(tables -> Outcome.done(new AnswerScores(
        scores(criteria, equalWeights, tables), new AnswerRemarks(criteria, equalWeights).on(answers, tables))));
  }

  /** The bytes of all answer files, for a progress bar. */
  public static long bytes(Path folder, Criteria criteria) {
    return new AnswerFolder(folder, criteria).bytes();
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
}
