package org.prongsai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;

class CsvFileTest {

  private static List<List<String>> texts(Outcome<List<CsvFile.Row>> rows) {
    return rows.orThrow().stream().map(row -> row.cells().stream().map(CsvFile.Cell::text).toList()).toList();
  }

  @Test
  void quotesSeparatorsAndBlankLinesAreUnderstood() {
    assertEquals(List.of(List.of("code", "score"), List.of("E9", "a \"b\", c"), List.of("I7", "")),
        texts(CsvFile.parse("x", "code,score\r\nE9,\"a \"\"b\"\", c\"\r\n\r\nI7,\n")));
    assertEquals(List.of(List.of("a", "b"), List.of("1", "2")), texts(CsvFile.parse("x", "a;b\n1;2")));
  }

  @Test
  void cellsKnowTheirPlace() {
    var rows = CsvFile.parse("x.csv", "a,b\n\"1\n2\",หก\nc,d").orThrow();
    assertEquals(new Place("x.csv", 3, 4), rows.get(1).cells().get(1).place());
    assertEquals(new Place("x.csv", 4, 1), rows.get(2).place());
  }

  @Test
  void aFileInWindows874ReadsAsTheSameInUtf8(@TempDir Path folder) throws Exception {
    String text = "code,score\nโอ๑๒,๙๐\n";
    Path thaiWindows = Files.write(folder.resolve("a.csv"), text.getBytes(Charset.forName("x-windows-874")));
    Path utf8 = Files.writeString(folder.resolve("b.csv"), "\uFEFF" + text);
    assertEquals(texts(CsvFile.read(utf8)), texts(CsvFile.read(thaiWindows)));
  }

  @Test
  void aCutOffQuotedCellIsRefused() {
    var refused = assertInstanceOf(Outcome.Refused.class, CsvFile.parse("x.csv", "a,b\n1,\"2\n3"));
    assertEquals(List.of("x.csv:2:3"), refused.problems().stream()
        .map(p -> ((org.prongsai.message.Problem) p).place().toString()).toList());
  }
}
