package org.prongsai.criteria;

import java.math.BigDecimal;

/**
 * A share of the score above, 0 to 1; low equals high when it is known.
 *
 * @param standing how sure the bounds are: bounds that are inferred serve estimates, never the intervals of scores
 */
public record WeightRange(BigDecimal low, BigDecimal high, Standing standing) {

  public boolean isKnown() {
    return low.compareTo(high) == 0;
  }
}
