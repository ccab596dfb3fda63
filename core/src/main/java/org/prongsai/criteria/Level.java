package org.prongsai.criteria;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A band of results.
 *
 * @param minimum of the total, as rounded for print
 * @param eachInstrument least score of every instrument; null when only the total counts
 * @param passes whether agencies of this level count as having passed
 */
public record Level(
    String code, StatedText name, BigDecimal minimum, @Nullable BigDecimal eachInstrument, boolean passes) {}
