package org.prongsai.server.year;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.prongsai.scoring.KnownScore;

/** How one set of figures differs from another. */
final class ScoreChanges {

  private ScoreChanges() {}

  /** By figure: its scores as text, parted by a stroke where it was published more than once. */
  static Map<String, String> texts(List<EnteredScore> scores) {
    Map<String, String> texts = new TreeMap<>();
    scores.forEach(score -> texts.merge(
        score.figure(), score.score().toPlainString(), (before, next) -> before + " / " + next));
    return texts;
  }

  /** The new figures; those that stood so before keep the version since which they do. */
  static List<EnteredScore> dated(List<KnownScore> scores, List<EnteredScore> before, int version) {
    List<EnteredScore> open = new ArrayList<>(before);
    List<EnteredScore> dated = new ArrayList<>();
    for (KnownScore score : scores) {
      EnteredScore fresh = new EnteredScore(score.code(), score.part(), score.score(), version);
      EnteredScore same = open.stream().filter(old -> old.figure().equals(fresh.figure())
          && old.score().compareTo(fresh.score()) == 0).findFirst().orElse(null);
      dated.add(same == null ? fresh : same);
      open.remove(same);
    }
    return dated;
  }
}
