package org.prongsai.server.year;

import java.util.List;
import java.util.Map;
import org.prongsai.scoring.KnownScore;

/**
 * Figures that are to stand as a year's next version, in place of all that stood before.
 *
 * @param criteria id
 * @param scores read against these criteria
 * @param missing see {@link Entered#missing()}
 */
public record NewScores(String criteria, List<KnownScore> scores, Map<String, List<Integer>> missing, Source source) {

  public NewScores {
    scores = List.copyOf(scores);
    missing = Map.copyOf(missing);
  }
}
