package org.prongsai.scoring.answers;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.criteria.Combination;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.Item;
import org.prongsai.message.Message;

/** Says why columns of the result are empty, or rest on less than the criteria ask for. */
record AnswerRemarks(Criteria criteria, boolean equalWeights) {

  List<Message> on(AnswerFolder folder, List<TableTotals> tables) {
    List<Message> remarks = new ArrayList<>();
    Map<Path, TableTotals> read = new HashMap<>();
    tables.forEach(table -> read.put(table.table().file(), table));
    for (AnswerFolder.File file : folder.files()) {
      TableTotals table = read.get(file.path());
      String name = file.path().getFileName().toString();
      if (table == null) {
        remarks.add(Message.of("scoring.answers.missing-file", name));
      } else {
        missing("scoring.answers.missing-columns", name, questions(file.instrument()), table, remarks);
        missing("scoring.answers.missing-items", name, items(file.instrument()), table, remarks);
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

  private Stream<String> questions(Instrument instrument) {
    return criteria.indicatorsOf(instrument).stream().flatMap(indicator -> criteria.questionsOf(indicator).stream())
        .flatMap(question -> question.parts().isEmpty() ? Stream.of(question.code())
            : question.parts().stream().map(sub -> question.code() + "." + sub.no()));
  }

  private Stream<String> items(Instrument instrument) {
    return criteria.indicatorsOf(instrument).stream().flatMap(indicator -> criteria.subIndicatorsOf(indicator).stream())
        .flatMap(sub -> criteria.itemsOf(sub).stream()).map(Item::code);
  }

  private static void missing(
      String key, String file, Stream<String> codes, TableTotals table, List<Message> remarks) {
    List<String> missing = codes.filter(code -> !table.hasColumn(code)).toList();
    if (!missing.isEmpty()) {
      remarks.add(Message.of(key, file, String.join(", ", missing)));
    }
  }
}
