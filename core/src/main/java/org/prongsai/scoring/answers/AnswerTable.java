package org.prongsai.scoring.answers;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Instrument;

/**
 * A file of answers whose header has been understood.
 *
 * @param part of the instrument; null when it has none
 * @param columns in the file's order, without the first, which names the agency
 * @param bodyStart offset of the first row, in bytes
 * @param unitsPerPoint how many units a score of 1 has: the finest decimals of the answers' worth
 */
record AnswerTable(
    Path file, Instrument instrument, @Nullable String part, List<AnswerColumn> columns, long bodyStart,
    long unitsPerPoint) {

  boolean isChecklist() {
    return instrument.kind() == Instrument.Kind.CHECKLIST;
  }

  /** The file that holds the answers of an instrument's part, as in {@code eit-public.csv}. */
  static String fileName(Instrument instrument, @Nullable String part) {
    String name = instrument.code().toLowerCase(Locale.ROOT);
    return (part == null ? name : name + "-" + part) + ".csv";
  }
}
