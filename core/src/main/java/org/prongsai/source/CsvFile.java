package org.prongsai.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * A small CSV file (RFC 4180) as rows of cells with places; comma, or semicolon or tab where the header uses them.
 * Whole files in memory: the national raw answers have a reader of their own in scoring.
 */
public final class CsvFile {

  /** A cell; the text without its quotes, surrounding spaces removed when it had none. */
  public record Cell(Place place, String text) {}

  /** A row that is not blank. */
  public record Row(Place place, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  private CsvFile() {}

  /** Reads UTF-8 (also with a byte-order mark) or Windows-874. */
  public static Outcome<List<Row>> read(Path file) {
    return Files.utf8OrThaiWindows(file).then(text -> parse(file.toString(), text));
  }

  public static Outcome<List<Row>> parse(String name, String text) {
    return new Reader(name, text).rows();
  }

  private static final class Reader {
    private final String name;
    private final String text;
    private final char separator;
    private int at;
    private int line = 1;
    private int lineStart;

    Reader(String name, String text) {
      this.name = name;
      this.text = text;
      this.separator = separator(text);
    }

    private static char separator(String text) {
      String header = text.lines().findFirst().orElse("");
      if (header.indexOf(',') >= 0) {
        return ',';
      }
      return header.indexOf(';') >= 0 ? ';' : header.indexOf('\t') >= 0 ? '\t' : ',';
    }

    Outcome<List<Row>> rows() {
      List<Row> rows = new ArrayList<>();
      while (at < text.length()) {
        Place start = here();
        List<Cell> cells = new ArrayList<>();
        boolean more = true;
        while (more) {
          Place cellStart = here();
          if (at < text.length() && text.charAt(at) == '"') {
            String quoted = quoted();
            if (quoted == null) {
              return Outcome.refused(Problem.of("source", 120, cellStart));
            }
            cells.add(new Cell(cellStart, quoted));
            if (at < text.length() && text.charAt(at) != separator && !atLineEnd()) {
              return Outcome.refused(Problem.of("source", 121, here()));
            }
          } else {
            cells.add(new Cell(cellStart, plain()));
          }
          more = at < text.length() && text.charAt(at) == separator;
          if (more) {
            at++;
          }
        }
        endLine();
        if (cells.size() > 1 || !cells.getFirst().text().isEmpty()) {
          rows.add(new Row(start, cells));
        }
      }
      return Outcome.done(rows);
    }

    private String plain() {
      int start = at;
      while (at < text.length() && text.charAt(at) != separator && !atLineEnd()) {
        at++;
      }
      return text.substring(start, at).strip();
    }

    private @org.jspecify.annotations.Nullable String quoted() {
      StringBuilder cell = new StringBuilder();
      at++;
      while (at < text.length()) {
        char c = text.charAt(at++);
        if (c == '\n') {
          line++;
          lineStart = at;
        }
        if (c != '"') {
          cell.append(c);
        } else if (at < text.length() && text.charAt(at) == '"') {
          cell.append('"');
          at++;
        } else {
          return cell.toString();
        }
      }
      return null;
    }

    private boolean atLineEnd() {
      return text.charAt(at) == '\n' || text.charAt(at) == '\r';
    }

    private void endLine() {
      if (at < text.length() && text.charAt(at) == '\r') {
        at++;
      }
      if (at < text.length() && text.charAt(at) == '\n') {
        at++;
      }
      line++;
      lineStart = at;
    }

    private Place here() {
      return new Place(name, line, at - lineStart + 1);
    }
  }
}
