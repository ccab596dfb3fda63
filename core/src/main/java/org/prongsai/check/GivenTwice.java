package org.prongsai.check;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.agencyyear.AgencyYear.GivenScore;
import org.prongsai.check.Remark.Severity;
import org.prongsai.message.Message;
import org.prongsai.message.Place;

/** One figure given with different values (seed 3: indicator 8 in the table and in the heading). */
final class GivenTwice implements Rule {

  private record Figure(Place place, BigDecimal score) {}

  @Override
  public Stream<Remark> remarks(Paper paper) {
    Map<String, List<Figure>> figures = new LinkedHashMap<>();
    for (GivenScore score : paper.year().scores()) {
      add(figures, Paper.part(score.code(), score.part()), score.place(), score.score());
    }
    for (Finding finding : paper.year().findings()) {
      BigDecimal score = finding.score();
      String code = finding.code() == null && finding.indicator() != null
          ? "indicator:" + finding.indicator() : finding.code();
      if (score != null && code != null) {
        add(figures, Paper.part(code, finding.part()), finding.place(), score);
      }
    }
    return figures.entrySet().stream().filter(entry -> entry.getValue().size() > 1).map(entry -> {
      List<String> values = entry.getValue().stream().map(figure -> figure.score().toPlainString()).toList();
      return new Remark("given-twice", Severity.WRONG, entry.getValue().get(1).place(),
          Message.of("check.where.score", Paper.named(entry.getKey())),
          List.of(Paper.named(entry.getKey()), String.join(", ", values)));
    });
  }

  /** Only values that were not given before. */
  private static void add(Map<String, List<Figure>> figures, String code, Place place, BigDecimal score) {
    List<Figure> given = figures.computeIfAbsent(code, key -> new ArrayList<>());
    if (given.stream().noneMatch(figure -> figure.score().compareTo(score) == 0)) {
      given.add(new Figure(place, score));
    }
  }
}
