package org.prongsai.server.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Item;
import org.prongsai.message.Place;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.ScoredFigure;
import org.prongsai.scoring.Scorecard;

/**
 * What the checklist would score if it were read today: an item has full marks when nothing of it is missing, else nothing.
 *
 * @param checklist of the instrument that the items make
 * @param total with the other instruments as they were last; null when none of these is known
 * @param gains by item's code, what full marks would add to the total
 */
record Prediction(ScoredFigure checklist, @Nullable ScoredFigure total, Map<String, Scorecard.Step> gains) {

  /**
   * @param complete codes of the items of which nothing is missing
   * @param asked codes of those that apply to the agency
   * @param others scores of instruments, as {@code instrument:IIT}
   */
  static Prediction of(Criteria criteria, List<String> asked, Set<String> complete, List<KnownScore> others) {
    List<KnownScore> known = new ArrayList<>(asked.stream()
        .map(code -> new KnownScore(code, null, Item.score(complete.contains(code)), Place.NOWHERE)).toList());
    String checklist = "instrument:" + instrument(criteria);
    others.stream().filter(other -> !other.code().equals(checklist) && isKnown(criteria, other.code())).forEach(known::add);
    boolean whole = known.size() == asked.size() + criteria.instruments().size() - 1;
    Scorecard card = PublishedScores.complete(criteria, known, List.of());
    return new Prediction(card.instruments().stream().filter(each -> each.code().equals(checklist)).findFirst().orElseThrow(),
        whole ? card.total() : null, PublishedScores.gains(criteria, known).stream().filter(step -> asked.contains(step.code()))
            .collect(Collectors.toMap(Scorecard.Step::code, step -> step, (first, later) -> first, TreeMap::new)));
  }

  private static boolean isKnown(Criteria criteria, String code) {
    return criteria.instruments().stream().anyMatch(each -> code.equals("instrument:" + each.code()));
  }

  private static String instrument(Criteria criteria) {
    return criteria.items().stream().map(Item::subIndicator).findFirst().flatMap(criteria::subIndicator)
        .flatMap(sub -> criteria.indicator(sub.indicator())).map(Indicator::instrument).orElseThrow();
  }
}
