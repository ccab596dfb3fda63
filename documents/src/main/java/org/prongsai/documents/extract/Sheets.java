package org.prongsai.documents.extract;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Content.Fault;
import org.prongsai.thai.ThaiDates;

/** The cells of a workbook as people see them, rows as lines; days in official style. */
final class Sheets {

  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_SERIAL = 120_000;

  private final Bounds bounds;
  private final List<String> strings = new ArrayList<>();
  private final Set<Integer> dayStyles = new HashSet<>();
  private final List<String> pages = new ArrayList<>();
  private boolean table;
  private int letters;

  private Sheets(Bounds bounds) {
    this.bounds = bounds;
  }

  static Sheets read(Map<String, byte[]> parts, Bounds bounds) throws Faulty {
    Sheets sheets = new Sheets(bounds);
    try {
      byte[] strings = parts.get("xl/sharedStrings.xml");
      if (strings != null) {
        sheets.strings(strings);
      }
      byte[] styles = parts.get("xl/styles.xml");
      if (styles != null) {
        sheets.styles(styles);
      }
      List<Map.Entry<String, byte[]>> found = parts.entrySet().stream()
          .filter(part -> part.getKey().matches("xl/worksheets/[^/]+\\.xml"))
          .sorted(Comparator.comparingInt(part -> OfficeText.number(part.getKey()))).toList();
      if (found.isEmpty()) {
        throw new Faulty(Fault.BROKEN);
      }
      for (Map.Entry<String, byte[]> part : found) {
        sheets.sheet(part.getValue());
      }
    } catch (XMLStreamException e) {
      throw new Faulty(Fault.BROKEN);
    }
    return sheets;
  }

  List<String> pages() {
    return pages;
  }

  boolean table() {
    return table;
  }

  private void strings(byte[] xml) throws XMLStreamException, Faulty {
    XMLStreamReader reader = Flow.reader(xml);
    StringBuilder string = new StringBuilder();
    while (reader.hasNext()) {
      int event = Flow.next(reader);
      if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("t")) {
        string.append(reader.getElementText());
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("si")) {
        strings.add(string.toString());
        string.setLength(0);
      }
    }
  }

  /** Which cell styles show a number as a day: built-in formats and those with days or years in their pattern. */
  private void styles(byte[] xml) throws XMLStreamException, Faulty {
    XMLStreamReader reader = Flow.reader(xml);
    Set<Integer> formats = new HashSet<>(List.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 57, 58));
    boolean cells = false;
    int style = 0;
    while (reader.hasNext()) {
      int event = Flow.next(reader);
      String name = reader.hasName() ? reader.getLocalName() : "";
      if (event == XMLStreamConstants.START_ELEMENT && name.equals("numFmt")) {
        String code = String.valueOf(reader.getAttributeValue(null, "formatCode")).replaceAll("\"[^\"]*\"|\\[[^]]*]", "");
        if (code.matches("(?i).*(?:y|b|d+[/. -]?m).*")) {
          formats.add(number(reader.getAttributeValue(null, "numFmtId")));
        }
      } else if (name.equals("cellXfs")) {
        cells = event == XMLStreamConstants.START_ELEMENT;
      } else if (event == XMLStreamConstants.START_ELEMENT && cells && name.equals("xf")) {
        if (formats.contains(number(reader.getAttributeValue(null, "numFmtId")))) {
          dayStyles.add(style);
        }
        style++;
      }
    }
  }

  private void sheet(byte[] xml) throws XMLStreamException, Faulty {
    XMLStreamReader reader = Flow.reader(xml);
    StringBuilder page = new StringBuilder();
    List<String> row = new ArrayList<>();
    int rows = 0;
    while (reader.hasNext() && letters < bounds.letters()) {
      int event = Flow.next(reader);
      if (event == XMLStreamConstants.START_ELEMENT && reader.getLocalName().equals("c")) {
        cell(reader, row);
      } else if (event == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("row")) {
        rows += row.stream().filter(cell -> !cell.isBlank()).count() > 1 ? 1 : 0;
        page.append(String.join("\t", row)).append('\n');
        row.clear();
      }
    }
    table |= rows > 1;
    pages.add(page.toString());
  }

  private void cell(XMLStreamReader reader, List<String> row) throws XMLStreamException, Faulty {
    String place = reader.getAttributeValue(null, "r");
    String type = String.valueOf(reader.getAttributeValue(null, "t"));
    int style = number(reader.getAttributeValue(null, "s"));
    StringBuilder value = new StringBuilder();
    while (!(Flow.next(reader) == XMLStreamConstants.END_ELEMENT && reader.getLocalName().equals("c"))) {
      boolean said = reader.isStartElement() && (reader.getLocalName().equals("v") || reader.getLocalName().equals("t"));
      if (said) {
        value.append(reader.getElementText());
      }
    }
    int column = place == null ? row.size() : column(place);
    while (row.size() < Math.min(column, MOST_COLUMNS)) {
      row.add("");
    }
    String shown = shown(value.toString(), type, style);
    letters += shown.length();
    row.add(shown.replaceAll("\\s+", " "));
  }

  private String shown(String value, String type, int style) {
    if (type.equals("s")) {
      int number = number(value);
      return number < strings.size() ? strings.get(number) : "";
    }
    if (dayStyles.contains(style) && value.matches("\\d{1,6}(?:\\.\\d+)?")) {
      int serial = new BigDecimal(value).intValue();
      return serial > 0 && serial < MOST_SERIAL ? ThaiDates.official(DAY_ZERO.plusDays(serial)) : value;
    }
    return value;
  }

  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && Character.isLetter(place.charAt(i)) && i < 3; i++) {
      column = column * 26 + (place.charAt(i) & 0x1f);
    }
    return column - 1;
  }

  private static int number(@Nullable String digits) {
    return digits != null && digits.matches("\\d{1,9}") ? Integer.parseInt(digits) : 0;
  }
}
