package org.prongsai.server.improvement;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.criteria.Criteria;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.year.Result;
import org.springframework.stereotype.Component;

/** What each lost point costs, computed once for the same figures. */
@Component
class Gains {

  private static final int KEPT = 300;

  private record Figures(String criteria, List<KnownScore> known) {}

  private final Map<Figures, List<Scorecard.Step>> computed = new LinkedHashMap<>(KEPT, 0.75f, true) {
    private static final long serialVersionUID = 1;

    @Override
    protected boolean removeEldestEntry(Map.Entry<Figures, List<Scorecard.Step>> eldest) {
      return size() > KEPT;
    }
  };

  List<Scorecard.Step> of(Result result) {
    Criteria criteria = result.criteria();
    Figures figures = new Figures(criteria.id(), result.entered().known());
    synchronized (computed) {
      List<Scorecard.Step> known = computed.get(figures);
      if (known != null) {
        return known;
      }
    }
    List<Scorecard.Step> gains = PublishedScores.gains(criteria, figures.known());
    synchronized (computed) {
      computed.put(figures, gains);
    }
    return gains;
  }
}
