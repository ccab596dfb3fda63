package org.prongsai.scoring;

import org.jspecify.annotations.Nullable;

/**
 * One of the figures that a year's criteria define.
 *
 * @param index place in {@link FigureNet#figures()}
 * @param code as in {@link KnownScore}
 * @param part code of the instrument's part; null for the whole
 */
record Figure(int index, Kind kind, String code, @Nullable String part) {

  /** From the bottom up. */
  enum Kind {
    /** What rounding between two stages takes away or adds: nobody prints it. */
    ROUNDING,
    /** A question, in one part where its instrument has parts, or an item of a checklist. */
    ITEM,
    /** A question over all parts of its instrument; it exists only where somebody has published it. */
    QUESTION,
    SUB_INDICATOR,
    INDICATOR_PART,
    INDICATOR,
    INSTRUMENT_PART,
    INSTRUMENT,
    TOTAL
  }

  boolean isAggregate() {
    return kind.compareTo(Kind.ITEM) > 0;
  }
}
