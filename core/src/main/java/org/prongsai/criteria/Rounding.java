package org.prongsai.criteria;

import java.util.Set;

/**
 * Where and how scores are rounded before they are used further; printing always rounds half up to {@code places}.
 *
 * @param stages whose results are rounded half up to {@code places} before the next stage uses them; empty when only
 *     the printed figures are rounded
 */
public record Rounding(int places, Set<Stage> stages) {

  public Rounding {
    stages = Set.copyOf(stages);
  }

  public enum Stage { QUESTION, PART, SUB_INDICATOR, INDICATOR, INSTRUMENT, TOTAL }
}
