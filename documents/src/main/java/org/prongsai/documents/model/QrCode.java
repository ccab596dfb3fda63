package org.prongsai.documents.model;

import java.util.List;

/**
 * A QR code as its modules; what makes it from a text stands outside.
 *
 * @param rows from top to bottom, all of one length, {@code #} for a dark module, without the quiet zone around
 */
public record QrCode(List<String> rows) {

  /** @throws IllegalArgumentException when the rows are no square */
  public QrCode {
    rows = List.copyOf(rows);
    int size = rows.size();
    if (rows.stream().anyMatch(row -> row.length() != size)) {
      throw new IllegalArgumentException("a QR code is a square");
    }
  }

  /** Modules along each side. */
  public int size() {
    return rows.size();
  }

  public boolean dark(int column, int row) {
    return rows.get(row).charAt(column) == '#';
  }
}
