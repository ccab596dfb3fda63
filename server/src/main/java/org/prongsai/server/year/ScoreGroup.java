package org.prongsai.server.year;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Instrument;
import org.prongsai.criteria.SubIndicator;
import org.prongsai.server.web.Ui;

/**
 * Entered scores of one instrument, of which a year has up to a hundred.
 *
 * @param code of the instrument; {@code wholes} for the total and the instruments themselves
 */
record ScoreGroup(String code, String title, List<EnteredScore> scores) {

  private static final String WHOLES = "wholes";

  ScoreGroup {
    scores = List.copyOf(scores);
  }

  /** In the order of the criteria; none without a score. */
  static List<ScoreGroup> of(Criteria criteria, List<EnteredScore> scores, Ui ui) {
    List<ScoreGroup> groups = new ArrayList<>();
    groups.add(new ScoreGroup(WHOLES, ui.say("year.type.wholes"), within(WHOLES, criteria, scores)));
    for (Instrument instrument : criteria.instruments()) {
      groups.add(new ScoreGroup(instrument.code(), ui.say("year.figures.of", instrument.code(),
          FigureWords.in(instrument.name().text(), ui)), within(instrument.code(), criteria, scores)));
    }
    return groups.stream().filter(group -> !group.scores().isEmpty()).toList();
  }

  private static List<EnteredScore> within(String group, Criteria criteria, List<EnteredScore> scores) {
    return scores.stream().filter(score -> group(score.code(), criteria).equals(group)).toList();
  }

  /** The instrument to which a figure belongs. @param code as in {@link org.prongsai.scoring.KnownScore#code()} */
  static String group(String code, Criteria criteria) {
    String rest = code.substring(code.indexOf(':') + 1);
    return (code.startsWith("indicator:") ? criteria.indicator(Integer.parseInt(rest))
        : criteria.question(rest).map(question -> question.indicator())
            .or(() -> criteria.item(rest).flatMap(item -> criteria.subIndicator(item.subIndicator()))
                .or(() -> criteria.subIndicator(rest)).map(SubIndicator::indicator))
            .flatMap(criteria::indicator)).map(Indicator::instrument).orElse(WHOLES);
  }
}
