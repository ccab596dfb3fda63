package org.prongsai.server.year;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.util.ZipSecureFile;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.CsvFile.Cell;
import org.prongsai.source.CsvFile.Row;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * The rows of the first sheet whose first row is the header of a table of scores. Read as a stream: a small file can claim
 * a sheet of any size. Places are row and column of the sheet.
 */
final class SheetRows implements XSSFSheetXMLHandler.SheetContentsHandler {

  private static final int MOST_ROWS = 2_000;
  private static final int MOST_COLUMNS = 20;

  private static final int LONGEST_SCORE = 10;
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(\\.\\d+)?([eE][+-]?\\d{1,2})?");

  static {
    // What one part of the archive may unpack to. Nothing else here opens office files by this library.
    ZipSecureFile.setMaxEntrySize(20_000_000);
  }

  private final String name;
  private final List<Row> rows = new ArrayList<>();
  private final TreeMap<Integer, Cell> cells = new TreeMap<>();

  private SheetRows(String name) {
    this.name = name;
  }

  /** @param name stands in the places of the problems */
  static Outcome<List<Row>> read(String name, byte[] content) {
    try (OPCPackage archive = OPCPackage.open(new ByteArrayInputStream(content))) {
      var strings = new ReadOnlySharedStringsTable(archive);
      var reader = new XSSFReader(archive);
      var sheets = reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          List<Row> rows = rows(name, strings, sheet);
          if (!rows.isEmpty() && isHeader(rows.getFirst())) {
            return Outcome.done(rows);
          }
        }
      }
      return Outcome.refused(Problem.of("year", 1304, Place.of(name)));
    } catch (TooMany e) {
      return Outcome.refused(Problem.of("year", 1306, Place.of(name), MOST_ROWS));
    } catch (IOException | OpenXML4JException | OpenXML4JRuntimeException | SAXException | IllegalArgumentException
        | IndexOutOfBoundsException | IllegalStateException e) { // whatever a broken or made-up file makes its readers say
      return Outcome.refused(Problem.of("year", 1303, Place.of(name)));
    }
  }

  private static List<Row> rows(String name, ReadOnlySharedStringsTable strings, InputStream sheet)
      throws IOException, SAXException {
    var rows = new SheetRows(name);
    try {
      XMLReader parser = XMLHelper.newXMLReader();
      // Without the styles of the sheet: what a cell holds counts, not how it is shown. A 96.77 may be shown as 97.
      parser.setContentHandler(new XSSFSheetXMLHandler(null, null, strings, rows, new DataFormatter(Locale.ROOT), false));
      parser.parse(new InputSource(sheet));
    } catch (javax.xml.parsers.ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
    return rows.rows;
  }

  private static boolean isHeader(Row row) {
    return row.cells().stream().anyMatch(cell -> cell.text().strip().equalsIgnoreCase("code"));
  }

  @Override
  public void startRow(int row) {
    if (row >= MOST_ROWS) {
      throw new TooMany();
    }
    cells.clear();
  }

  @Override
  public void cell(@Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
    if (reference == null || text == null) {
      return;
    }
    var at = new CellReference(reference);
    if (at.getCol() < MOST_COLUMNS) {
      cells.put((int) at.getCol(), new Cell(new Place(name, at.getRow() + 1, at.getCol() + 1), plain(text.strip())));
    }
  }

  /** Sheets keep 96.77 as the nearest binary number, with all its digits, and some write 0.0 for 0. */
  private static String plain(String text) {
    boolean binary = (text.length() > LONGEST_SCORE || text.endsWith(".0")) && NUMBER.matcher(text).matches();
    return binary ? BigDecimal.valueOf(Double.parseDouble(text)).stripTrailingZeros().toPlainString() : text;
  }

  @Override
  public void endRow(int row) {
    if (cells.values().stream().allMatch(cell -> cell.text().isEmpty())) {
      return;
    }
    List<Cell> whole = new ArrayList<>();
    for (int column = 0; column <= cells.lastKey(); column++) {
      Place place = new Place(name, row + 1, column + 1);
      whole.add(cells.getOrDefault(column, new Cell(place, "")));
    }
    // A row ends with its last cell that holds something: an empty part or score before it still stands in its place.
    while (whole.size() < 3) {
      whole.add(new Cell(new Place(name, row + 1, whole.size() + 1), ""));
    }
    rows.add(new Row(new Place(name, row + 1, 1), whole));
  }

  private static final class TooMany extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMany() {
      super(null, null, false, false);
    }
  }
}
