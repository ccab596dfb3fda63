package org.prongsai.scoring.answers;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An agency's scores, rounded for print. What could not be computed is absent.
 *
 * @param indicators by number
 * @param instruments by code
 * @param level code; null without a total
 */
public record AgencyScore(
    String agency, Map<Integer, BigDecimal> indicators, Map<String, BigDecimal> instruments,
    @Nullable BigDecimal total, @Nullable String level) {}
