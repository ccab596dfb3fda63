package org.prongsai.criteria;

import org.jspecify.annotations.Nullable;

/**
 * A part of a checklist's indicator. Groups of items inside it are a matter of display and stand on the items.
 *
 * @param no as in {@code 9.2}
 * @param combination of its items
 * @param weight within the indicator; null when the indicator takes the plain mean or the weights are unknown
 */
public record SubIndicator(
    String no, String id, int indicator, StatedText name, Combination combination, @Nullable WeightRange weight) {}
