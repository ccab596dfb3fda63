package org.prongsai.server.web;

import org.jspecify.annotations.Nullable;

/**
 * The head of a column.
 *
 * @param number whether it holds figures, which stand at its right edge
 * @param sortPath of the same table sorted by this column; null when it cannot be
 * @param sorted how the rows are sorted by it now
 */
public record Column(String words, boolean number, @Nullable String sortPath, Sorted sorted) {

  /** The direction in which rows are sorted. */
  public enum Sorted { NOT, ASCENDING, DESCENDING }

  public static Column of(String words) {
    return new Column(words, false, null, Sorted.NOT);
  }

  public static Column number(String words) {
    return new Column(words, true, null, Sorted.NOT);
  }

  public Column sortable(String path, Sorted now) {
    return new Column(words, number, path, now);
  }
}
