import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.xlsx.XlsxWriter;
import org.prongsai.message.Language;

/** Writes one small file in the way named and prints how long that took, class loading included. */
class Measure {

  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    int bytes = switch (arguments[0]) {
      case "poi-docx" -> poiDocx();
      case "poi-xlsx" -> poiXlsx();
      case "own-docx" -> DocxWriter.write(sample(20)).length;
      case "own-xlsx" -> XlsxWriter.write(sample(20)).length;
      case "own-docx-warm" -> warm();
      default -> throw new IllegalArgumentException(arguments[0]);
    };
    System.out.printf("%-14s %6.1f ms, %d bytes%n", arguments[0], (System.nanoTime() - start) / 1e6, bytes);
  }

  private static int poiDocx() throws IOException {
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("x");
      document.createTable(20, 3);
      var bytes = new ByteArrayOutputStream();
      document.write(bytes);
      return bytes.size();
    }
  }

  private static int poiXlsx() throws IOException {
    try (var book = new XSSFWorkbook()) {
      book.createSheet("a").createRow(0).createCell(0).setCellValue("x");
      var bytes = new ByteArrayOutputStream();
      book.write(bytes);
      return bytes.size();
    }
  }

  /** About 40 pages: 800 rows of three cells. Prints the last of 20 writings. */
  private static int warm() {
    int bytes = 0;
    for (int i = 0; i < 20; i++) {
      long start = System.nanoTime();
      bytes = DocxWriter.write(sample(800)).length;
      if (i == 19) {
        System.out.printf("%-14s %6.1f ms, the last of 20%n", "800 rows", (System.nanoTime() - start) / 1e6);
      }
    }
    return bytes;
  }

  private static Document sample(int rows) {
    Block.Cell cell = new Block.Cell(
        List.of(new Block.Paragraph(Style.TABLE_TEXT, List.of(Inline.text("ข้อความตัวอย่างในช่องของตาราง ".repeat(2))))),
        1, 1, Block.Align.LEFT, false, false, null);
    List<Block.Row> body = java.util.Collections.nCopies(rows, new Block.Row(List.of(cell, cell, cell)));
    return new Document("ข้อมูลสมมติ", "หน่วยงานตัวอย่าง", null, Language.THAI, Numerals.THAI, PageSetup.official(),
        List.of(new Block.Table("ตาราง", List.of(1.0, 1.0, 1.0), List.of(), body)));
  }
}
