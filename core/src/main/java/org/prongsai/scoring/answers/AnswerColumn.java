package org.prongsai.scoring.answers;

/**
 * A column of an answers file.
 *
 * @param code as in {@code I5}, {@code I5.1}, {@code O12}
 * @param units the worth of the option at place 1, 2 … in units of 1/{@link AnswerTable#unitsPerPoint()}; empty for a
 *     checklist's item, whose cells are scores
 */
record AnswerColumn(String code, long[] units) {

  boolean isItem() {
    return units.length == 0;
  }
}
