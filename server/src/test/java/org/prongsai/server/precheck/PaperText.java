package org.prongsai.server.precheck;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.html.HtmlWriter;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.documents.xlsx.XlsxWriter;
import org.prongsai.message.Language;

/** A paper as lines: "# " heads a part, "|" parts the cells of a row, everything else is a paragraph. */
record PaperText(String text) {

  byte[] pdf() {
    return PdfWriter.write(document());
  }

  byte[] docx() {
    return DocxWriter.write(document());
  }

  byte[] xlsx() {
    return XlsxWriter.write(document());
  }

  byte[] html() {
    return HtmlWriter.write(document()).getBytes(StandardCharsets.UTF_8);
  }

  byte[] txt() {
    return text.replace("# ", "").replace("|", " ").getBytes(StandardCharsets.UTF_8);
  }

  byte[] thaiWindows() {
    return text.replace("# ", "").replace("|", "\t").getBytes(Charset.forName("x-windows-874"));
  }

  byte[] csv() {
    StringBuilder csv = new StringBuilder();
    text.lines().filter(line -> line.startsWith("|"))
        .forEach(line -> csv.append(line.substring(1).replace("|", ",")).append('\n'));
    return csv.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A page of a site, with its menu and footer. */
  byte[] page(String site) {
    StringBuilder out = new StringBuilder("<!doctype html><html lang=th><head><meta charset=utf-8><title>"
        + title() + "</title></head><body><header><nav><a href=/>หน้าแรก</a> <a href=/ita2565>ITA ปี 2565</a> "
        + "<a href=/ita2567>ITA ปี 2567</a> <a href=/qa>ถาม-ตอบ ปัญหาและข้อเสนอแนะ</a> <a href=/login>เข้าสู่ระบบ</a></nav></header><main>");
    boolean table = false;
    for (String line : text.lines().toList()) {
      if (line.startsWith("|")) {
        out.append(table ? "" : "<table>").append("<tr><td>").append(line.substring(1).replace("|", "</td><td>"))
            .append("</td></tr>");
        table = true;
        continue;
      }
      out.append(table ? "</table>" : "");
      table = false;
      out.append(line.startsWith("# ") ? "<h2>" + line.substring(2) + "</h2>" : "<p>" + line + "</p>");
    }
    return out.append(table ? "</table>" : "").append("</main><footer>").append(site)
        .append(" โทร. 044 000 000</footer></body></html>").toString().getBytes(StandardCharsets.UTF_8);
  }

  PaperText without(String... beginnings) {
    StringBuilder kept = new StringBuilder();
    boolean inside = false;
    for (String line : text.lines().toList()) {
      boolean starts = false;
      for (String beginning : beginnings) {
        starts |= line.startsWith(beginning);
      }
      inside = starts || inside && !line.startsWith("# ");
      kept.append(inside ? "" : line + "\n");
    }
    return new PaperText(kept.toString());
  }

  PaperText with(String old, String other) {
    if (!text.contains(old)) {
      throw new IllegalArgumentException("nothing to change: " + old);
    }
    return new PaperText(text.replace(old, other));
  }

  private String title() {
    return text.lines().findFirst().orElse("").replace("# ", "");
  }

  private Document document() {
    List<Block> blocks = new ArrayList<>();
    List<List<String>> rows = new ArrayList<>();
    for (String line : (text + "\n").lines().toList()) {
      if (line.startsWith("|")) {
        rows.add(List.of(line.substring(1).split("\\|", -1)));
        continue;
      }
      flush(rows, blocks);
      if (line.startsWith("# ")) {
        blocks.add(new Block.Heading(1, List.of(Inline.text(line.substring(2)))));
      } else if (!line.isBlank()) {
        blocks.add(new Block.Paragraph(Style.BODY, List.of(Inline.text(line))));
      }
    }
    flush(rows, blocks);
    return new Document(title(), "หน่วยงานสมมติ", null, Language.THAI,
        text.matches("(?s).*[๐-๙].*") ? Numerals.THAI : Numerals.ARABIC, PageSetup.official(), blocks);
  }

  private static void flush(List<List<String>> rows, List<Block> blocks) {
    if (!rows.isEmpty()) {
      List<Double> widths = rows.getFirst().stream().map(cell -> 1.0).toList();
      List<Block.Row> all = rows.stream().map(PaperText::row).toList();
      blocks.add(new Block.Table("ตาราง", widths, all.subList(0, 1), all.subList(1, all.size())));
      rows.clear();
    }
  }

  private static Block.Row row(List<String> cells) {
    return new Block.Row(cells.stream().map(cell -> new Block.Cell(
        List.of(new Block.Paragraph(Style.TABLE_TEXT, List.of(Inline.text(cell)))), 1, 1, Block.Align.LEFT, false, false,
        null)).toList());
  }
}
