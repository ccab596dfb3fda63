package org.prongsai.source;

import java.util.List;
import java.util.stream.Collectors;

/** Rows as CSV after RFC 4180, with the mark by which Excel knows UTF-8. */
public final class CsvText {

  private CsvText() {}

  /** @param rows the names of the columns first */
  public static String of(List<List<String>> rows) {
    return rows.stream().map(row -> row.stream().map(CsvText::quoted).collect(Collectors.joining(",")))
        .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
  }

  private static String quoted(String text) {
    return text.matches("[^\",\\r\\n]*") ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
