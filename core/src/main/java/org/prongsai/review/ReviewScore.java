package org.prongsai.review;

import java.util.List;
import java.util.Map;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Indicator;
import org.prongsai.criteria.Item;
import org.prongsai.message.Place;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.ScoredFigure;

/** What a checklist scores by the verdicts on its items. */
public final class ReviewScore {

  private ReviewScore() {}

  /**
   * Of the instrument whose items these are. Items that are not yet decided are left out: the score is then an interval.
   *
   * @param whole by the item's code, whether everything of it that counts is met
   */
  public static ScoredFigure of(Criteria criteria, Map<String, Boolean> whole) {
    List<KnownScore> known = whole.entrySet().stream()
        .map(item -> new KnownScore(item.getKey(), null, Item.score(item.getValue()), Place.NOWHERE)).toList();
    String checklist = "instrument:" + checklist(criteria);
    return PublishedScores.complete(criteria, known, List.of()).instruments().stream()
        .filter(figure -> figure.code().equals(checklist)).findFirst().orElseThrow();
  }

  private static String checklist(Criteria criteria) {
    return criteria.items().stream().map(Item::subIndicator).findFirst().flatMap(criteria::subIndicator)
        .flatMap(sub -> criteria.indicator(sub.indicator())).map(Indicator::instrument).orElseThrow();
  }
}
