package org.prongsai.criteria;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param id permanent over the years, independent of the number
 * @param instrument its code
 * @param variants other names under which agencies print it
 * @param combination of its questions, or of its sub-indicators, or of its items
 * @param weight within the instrument; null when the instrument takes the plain mean
 */
public record Indicator(
    int no,
    String id,
    String instrument,
    StatedText name,
    List<String> variants,
    Combination combination,
    @Nullable WeightRange weight) {

  public Indicator {
    variants = List.copyOf(variants);
  }
}
