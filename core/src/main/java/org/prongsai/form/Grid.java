package org.prongsai.form;

import java.util.List;
import org.prongsai.criteria.LocalText;

/**
 * A table made of entries.
 *
 * @param code names its file
 */
public record Grid(String code, LocalText title, List<Column> columns, List<List<Cell>> rows) {

  public Grid {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
  }

  public record Column(String code, LocalText name, boolean numeric) {}

  /**
   * @param text as people read it
   * @param data as programs do
   */
  public record Cell(String text, String data) {
    static Cell of(String text) {
      return new Cell(text, text);
    }
  }
}
