package org.prongsai.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How many must answer.
 *
 * @param part null for the whole instrument
 * @param minimum at least so many; a smaller population answers whole
 * @param percent of the population, 0 to 100; null when no share is known
 * @param most never more than so many are required; null when no cap is known
 */
public record SamplingRule(
    String instrument,
    @Nullable String part,
    int minimum,
    @Nullable BigDecimal percent,
    @Nullable Integer most,
    StatedText population) {}
