package org.prongsai.documents.kind;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.layout.Names;
import org.prongsai.documents.wording.Wording;
import org.prongsai.scoring.ScoredFigure;

/** Names figures of which nothing is known, runs of numbers in short: I1 to I30. */
final class UnknownFigures {

  private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,6})");

  /** A run shorter than this is spelt out. */
  private static final int RUN = 3;

  private record Series(String prefix, String part) {

    String text(int number) {
      return prefix + number + (part.isEmpty() ? "" : " " + part);
    }
  }

  private UnknownFigures() {}

  static String of(List<ScoredFigure> figures, Criteria criteria) {
    List<String> texts = new ArrayList<>();
    Map<Series, List<Integer>> series = new LinkedHashMap<>();
    for (ScoredFigure figure : figures) {
      String bare = figure.code().substring(figure.code().indexOf(':') + 1);
      String part = figure.part() == null ? "" : new Names(criteria).part(figure.part());
      Matcher numbered = NUMBERED.matcher(bare);
      if (numbered.matches()) {
        series.computeIfAbsent(new Series(numbered.group(1), part), _ -> new ArrayList<>())
            .add(Integer.parseInt(numbered.group(2)));
      } else {
        texts.add(part.isEmpty() ? bare : bare + " " + part);
      }
    }
    series.forEach((of, numbers) -> texts.addAll(runs(of, numbers)));
    return String.join(", ", texts);
  }

  private static List<String> runs(Series series, List<Integer> numbers) {
    List<String> texts = new ArrayList<>();
    for (int from = 0; from < numbers.size(); ) {
      int to = from;
      while (to + 1 < numbers.size() && numbers.get(to + 1) == numbers.get(to) + 1) {
        to++;
      }
      if (to - from + 1 >= RUN) {
        texts.add(Wording.text("range", series.prefix() + numbers.get(from), series.text(numbers.get(to))));
      } else {
        numbers.subList(from, to + 1).forEach(number -> texts.add(series.text(number)));
      }
      from = to + 1;
    }
    return texts;
  }
}
