package org.prongsai.app;

import java.util.ArrayList;
import java.util.List;

/** Columns for a terminal: marks above and below Thai letters take no room. */
final class TextTable {

  private final int textColumns;
  private final List<List<String>> rows = new ArrayList<>();

  /** @param textColumns so many columns from the left are set flush left, the others flush right */
  TextTable(int textColumns) {
    this.textColumns = textColumns;
  }

  void row(String... cells) {
    rows.add(List.of(cells));
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String cell = row.get(i);
        String room = " ".repeat(widest(i) - width(cell));
        line.append(i == 0 ? "" : "  ").append(i < textColumns ? cell + room : room + cell);
      }
      text.append(line.toString().stripTrailing()).append('\n');
    }
    return text.toString();
  }

  private int widest(int column) {
    return rows.stream().mapToInt(row -> width(row.get(column))).max().orElse(0);
  }

  static int width(String text) {
    return (int) text.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
  }

  /** Cut to a width, never between a letter and its marks. */
  static String shortened(String text, int width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    int used = 0;
    for (int c : text.codePoints().toArray()) {
      used += Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1;
      if (used == width) {
        break;
      }
      cut.appendCodePoint(c);
    }
    return cut + "…";
  }
}
