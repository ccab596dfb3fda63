package org.prongsai.server.improvement;

import java.util.List;
import org.prongsai.criteria.Criteria;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;
import org.prongsai.server.memory.Remembered;
import org.prongsai.server.year.Result;
import org.springframework.stereotype.Component;

/** What each lost point costs, computed once for the same figures. */
@Component
class Gains {

  private static final int KEPT = 300;

  private record Figures(String criteria, List<KnownScore> known) {}

  private final Remembered<Figures, List<Scorecard.Step>> computed = new Remembered<>(KEPT);

  List<Scorecard.Step> of(Result result) {
    Criteria criteria = result.criteria();
    return computed.of(new Figures(criteria.id(), result.entered().known()),
        figures -> PublishedScores.gains(criteria, figures.known()));
  }
}
