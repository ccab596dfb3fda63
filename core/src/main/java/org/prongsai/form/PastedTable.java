package org.prongsai.form;

import java.util.ArrayList;
import java.util.List;

/**
 * Cells as they come out of a spreadsheet: copied, which parts them by tabs, or saved as CSV. A cell in quotation marks may
 * hold line ends, and its own marks doubled.
 */
public final class PastedTable {

  private PastedTable() {}

  /** Rows of which at least one cell says something. */
  public static List<List<String>> rows(String text) {
    String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
    char separator = plain.lines().findFirst().orElse("").contains("\t") ? '\t' : ',';
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if (quoted) {
        if (c != '"') {
          cell.append(c);
        } else if (i + 1 < plain.length() && plain.charAt(i + 1) == '"') {
          cell.append(c);
          i++;
        } else {
          quoted = false;
        }
      } else if (c == '"' && cell.isEmpty()) {
        quoted = true;
      } else if (c == separator || c == '\n') {
        row.add(cell.toString().strip());
        cell.setLength(0);
        if (c == '\n') {
          add(rows, row);
          row = new ArrayList<>();
        }
      } else {
        cell.append(c);
      }
    }
    row.add(cell.toString().strip());
    add(rows, row);
    return rows;
  }

  private static void add(List<List<String>> rows, List<String> row) {
    if (row.stream().anyMatch(cell -> !cell.isEmpty())) {
      rows.add(List.copyOf(row));
    }
  }
}
