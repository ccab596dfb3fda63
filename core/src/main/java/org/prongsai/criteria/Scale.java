package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * The options of answers, in the order in which respondents see them.
 *
 * @param standing of the scores; the labels carry their own
 */
public record Scale(String id, List<Option> options, Standing standing) {

  public Scale {
    options = List.copyOf(options);
  }

  /** @param score 0 to 100 when asked with positive polarity */
  public record Option(StatedText label, BigDecimal score) {}
}
