package org.prongsai.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.chart.ChartLook;
import org.prongsai.documents.chart.ChartTable;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.NumeralText;
import org.prongsai.documents.model.Seal;
import org.prongsai.documents.ooxml.DocumentProperties;
import org.prongsai.documents.ooxml.OfficePackage;
import org.prongsai.documents.ooxml.Relations;
import org.prongsai.documents.ooxml.Xml;
import org.prongsai.documents.xlsx.SheetXml.Range;
import org.prongsai.message.Message;

/**
 * Writes documents as workbooks: each table and the numbers of each chart on a sheet of its own, and last what the
 * document says beside them. Numbers and dates are such; no text ever becomes a formula. The same document gives the
 * same bytes.
 */
public final class XlsxWriter {

  private static final String NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private record Sheet(String name, Xml xml, @Nullable Range filter, @Nullable String printTitles) {}

  private final Document document;
  private final CellStyle.Sheet styles;
  private final SheetNames names = new SheetNames();

  private XlsxWriter(Document document) {
    this.document = document;
    this.styles = new CellStyle.Sheet(document.numerals());
  }

  /** @throws IllegalArgumentException when a row has too many cells */
  public static byte[] write(Document document) {
    return new XlsxWriter(NumeralText.in(Seal.laidOut(document))).write();
  }

  private byte[] write() {
    List<Sheet> sheets = sheets();
    var office = new OfficePackage();
    var packageRelations = new Relations();
    packageRelations.to("officeDocument", "xl/workbook.xml");
    DocumentProperties.add(document, office, packageRelations);
    office.relations("", packageRelations);

    var relations = new Relations();
    List<String> ids = new ArrayList<>();
    for (int i = 0; i < sheets.size(); i++) {
      String name = "worksheets/sheet" + (i + 1) + ".xml";
      ids.add(relations.to("worksheet", name));
      office.part("xl/" + name, SHEET + "worksheet+xml", sheets.get(i).xml());
    }
    relations.to("styles", "styles.xml");
    office.part("xl/styles.xml", SHEET + "styles+xml", styles.xml());
    office.part("xl/workbook.xml", SHEET + "sheet.main+xml", workbook(sheets, ids));
    office.relations("xl/workbook.xml", relations);
    return office.toBytes();
  }

  private List<Sheet> sheets() {
    String notice = document.page().notice();
    List<Sheet> sheets = new ArrayList<>();
    var headings = new Headings();
    for (Block block : document.blocks()) {
      headings.pass(block);
      Block.Table table = switch (block) {
        case Block.Table itself -> itself;
        case Block.Chart(var data) -> data.tabled() ? null : ChartTable.of(data, ChartLook.of(document));
        default -> null;
      };
      if (table != null) {
        boolean oneOfMany = isOneOfMany(table) && !headings.lines().isEmpty();
        var sheet = new TableSheet(table, oneOfMany ? headings.lines() : List.of(), notice, styles);
        String name = names.of(oneOfMany ? headings.name() : table.title(), word("xlsx.table"));
        sheets.add(new Sheet(name, sheet.xml(), sheet.filter(), sheet.printTitles()));
      }
    }
    var text = new TextSheet(document.blocks(), notice, styles);
    if (text.holdsText() || sheets.isEmpty()) {
      sheets.add(new Sheet(names.of(word("xlsx.text"), "1"), text.xml(), null, null));
    }
    return sheets;
  }

  /** Tables that share a title are told apart by the headings above them. */
  private boolean isOneOfMany(Block.Table table) {
    return document.blocks().stream()
        .filter(block -> block instanceof Block.Table other && other.title().equals(table.title())).count() > 1;
  }

  private String word(String key) {
    return Message.of("documents." + key).in(document.language());
  }

  private static Xml workbook(List<Sheet> sheets, List<String> ids) {
    var xml = new Xml();
    xml.open("workbook", "xmlns", NAMESPACE,
        "xmlns:r", "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    xml.open("bookViews").leaf("workbookView", "activeTab", "0").close().open("sheets");
    for (int i = 0; i < sheets.size(); i++) {
      xml.leaf("sheet", "name", sheets.get(i).name(), "sheetId", Integer.toString(i + 1), "r:id", ids.get(i));
    }
    xml.close();
    if (sheets.stream().anyMatch(sheet -> sheet.printTitles() != null)) {
      xml.open("definedNames");
      for (int i = 0; i < sheets.size(); i++) {
        names(xml, sheets.get(i), Integer.toString(i));
      }
      xml.close();
    }
    return xml.close();
  }

  private static void names(Xml xml, Sheet sheet, String number) {
    String quoted = "'" + sheet.name().replace("'", "''") + "'!";
    if (sheet.filter() != null) {
      xml.text("definedName", quoted + sheet.filter().absolute(),
          "name", "_xlnm._FilterDatabase", "localSheetId", number, "hidden", "1");
    }
    if (sheet.printTitles() != null) {
      xml.text("definedName", quoted + sheet.printTitles(),
          "name", "_xlnm.Print_Titles", "localSheetId", number);
    }
  }
}
