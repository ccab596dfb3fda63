package org.prongsai.server.year;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.scoring.KnownScore;

/**
 * One version of a year's figures, as it was kept.
 *
 * @param criteria id
 * @param missing by item: the numbers of the components that the assessor's note names as missing
 * @param total as it was read when the version was entered; null when it was not decided
 * @param level code, likewise
 * @param engine of that reading, and {@code criteriaHash} the SHA-256 of the criteria file it rested on
 * @param by name of the person or of the part of the system
 */
public record Entered(int year, int version, String criteria, List<EnteredScore> scores,
    Map<String, List<Integer>> missing, Source source, @Nullable BigDecimal total, @Nullable String level, String engine,
    String criteriaHash, String by, Instant at) {

  public Entered {
    scores = List.copyOf(scores);
    missing = Map.copyOf(missing);
  }

  public List<KnownScore> known() {
    return scores.stream().map(EnteredScore::known).toList();
  }
}
