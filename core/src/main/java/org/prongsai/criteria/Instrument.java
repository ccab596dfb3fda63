package org.prongsai.criteria;

import java.math.BigDecimal;
import java.util.List;

/**
 * One way of measuring: IIT, EIT, OIT in ITA.
 *
 * @param weight share of the total, 0 to 1
 * @param parts respondents' pools that are scored apart; empty when there is one pool, and for checklists
 * @param combination of its indicators
 */
public record Instrument(
    String code, Kind kind, StatedText name, BigDecimal weight, List<Part> parts, Combination combination) {

  public Instrument {
    parts = List.copyOf(parts);
  }

  public enum Kind { SURVEY, CHECKLIST }

  /**
   * @param code as in score files: {@code public}, {@code survey}
   * @param weight share of the instrument, 0 to 1
   */
  public record Part(String code, StatedText name, BigDecimal weight) {}
}
