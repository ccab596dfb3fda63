package org.prongsai.documents.ooxml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Block.Cell;
import org.prongsai.documents.model.Block.Paragraph;
import org.prongsai.documents.model.Block.Row;
import org.prongsai.documents.model.Block.Signature;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.message.Language;

/** An invented agency's papers that use everything a document can hold. */
public final class SampleDocument {

  public static final String NOTICE = "ข้อมูลสมมติ";

  private SampleDocument() {}

  /** A memo, a table of 43 rows on wide pages, and signatures. */
  public static Document whole(Numerals numerals) {
    List<Block> blocks = new ArrayList<>(memo());
    blocks.add(new Block.NewSection(wide()));
    blocks.add(new Block.Heading(1, List.of(Inline.text("ตารางการเปิดเผยข้อมูลสาธารณะ ปีงบประมาณ พ.ศ. 2566"))));
    blocks.add(disclosure(43));
    blocks.add(new Block.NewSection(PageSetup.official()));
    blocks.addAll(measures());
    return document(numerals, blocks);
  }

  public static Document document(Numerals numerals, List<Block> blocks) {
    var page = new PageSetup(false, 25, 20, 20, 30, PageSetup.PageNumbering.TOP_CENTRE_FROM_SECOND, NOTICE);
    return new Document("รายงานผลการประเมิน ITA 2566", "องค์การบริหารส่วนตำบลตัวอย่าง", "การประเมิน ITA",
        Language.THAI, numerals, page, blocks);
  }

  private static PageSetup wide() {
    return new PageSetup(true, 20, 15, 15, 20, PageSetup.PageNumbering.TOP_CENTRE_FROM_SECOND, NOTICE);
  }

  public static List<Block> memo() {
    return List.of(
        new Block.Emblem(15, null, "ตราของหน่วยงาน"),
        paragraph(Style.MEMO_TITLE, Inline.text("บันทึกข้อความ")),
        paragraph(Style.MEMO_LABEL, Inline.bold("ส่วนราชการ"),
            Inline.text("  สำนักปลัด องค์การบริหารส่วนตำบลตัวอย่าง"), new Inline.Dots()),
        paragraph(Style.MEMO_LABEL, Inline.bold("ที่"), Inline.text("  ตย ๗๓๕๐๑/๑๒"), new Inline.Dots(),
            Inline.bold("วันที่"), Inline.text("  ๑๐ เมษายน ๒๕๖๖"), new Inline.Dots()),
        paragraph(Style.MEMO_LABEL, Inline.bold("เรื่อง"),
            Inline.text("  รายงานผลการประเมินคุณธรรมและความโปร่งใส (รอบ 6 เดือน)"), new Inline.Dots()),
        paragraph(Style.PLAIN, Inline.bold("เรียน"), Inline.text("  นายกองค์การบริหารส่วนตำบลตัวอย่าง")),
        paragraph(Style.BODY, Inline.text("""
            ตามที่องค์การบริหารส่วนตำบลตัวอย่าง ได้เข้ารับการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ \
            (Integrity and Transparency Assessment : ITA) ประจำปีงบประมาณ พ.ศ. 2566 เพื่อนำผลการประเมินมาใช้เป็นข้อมูล\
            ประกอบการจัดทำแนวทางการปรับปรุงพัฒนาตนเองในด้านคุณธรรมและความโปร่งใส ให้เกิดธรรมาภิบาลในหน่วยงาน \
            มีการดำเนินงานที่มุ่งให้เกิดประโยชน์ต่อประชาชน และลดโอกาสที่จะเกิดการทุจริตและประพฤติมิชอบ นั้น""")),
        paragraph(Style.BODY, Inline.text("ในการนี้ จึงขอรายงานผล ดังนี้")),
        new Block.ListItem(0, "1.", List.of(Inline.text("""
            ที่ปั้นน้ำใจ ผู้ใหญ่ ปู่ ญาติ กตัญญู ปีนต้นมะม่วง แก้ไขข้อบกพร่องที่ผู้มีส่วนได้ส่วนเสียภายนอกเห็นว่าควรปรับปรุง \
            ให้แล้วเสร็จภายในไตรมาสที่ 2"""))),
        new Block.ListItem(1, "1.1", List.of(Inline.text("ตัวชี้วัดที่ 8 การปรับปรุงระบบการทำงาน"))),
        new Block.ListItem(0, "10.", List.of(Inline.text("เว็บไซต์ "),
            new Inline.Link("https://example.go.th/ita2566", "https://example.go.th/ita2566"))),
        paragraph(Style.BODY, Inline.text("จึงเรียนมาเพื่อโปรดทราบ")),
        new Block.Signatures(List.of(new Signature(null, null, null, null, List.of("นักทรัพยากรบุคคล"), null)), 1),
        new Block.Signatures(List.of(
            new Signature("ความเห็นหัวหน้าสำนักปลัด", null, null, null, List.of("หัวหน้าสำนักปลัด"), null),
            new Signature("ความเห็นปลัด", "เห็นควรเสนอนายกเพื่อโปรดพิจารณา", null, "นายตัวอย่าง ทดสอบ",
                List.of("ปลัดองค์การบริหารส่วนตำบล"), "......../......../........")), 2));
  }

  public static Block.Table disclosure(int rows) {
    List<Row> body = new ArrayList<>();
    for (int i = 1; i <= rows; i++) {
      if (i % 15 == 1) {
        body.add(new Row(List.of(new Cell(List.of(paragraph(Style.TABLE_TEXT, Inline.bold("ตัวชี้วัดย่อยที่ 9." + i))),
            6, 1, Align.LEFT, true, true, null))));
      }
      body.add(new Row(List.of(
          cell("O" + i, Align.CENTRE, null),
          cell("ข้อมูลพื้นฐานและการประชาสัมพันธ์ของหน่วยงาน ข้อที่ " + i, Align.LEFT, null),
          new Cell(List.of(item("1.", "แสดงข้อมูลของผู้บริหาร"), item("2.", "แสดงช่องทางการติดต่อที่ผู้ใช้บริการเข้าถึงได้โดยสะดวก")),
              1, 1, Align.LEFT, false, false, null),
          box(true), box(false),
          cell(i % 2 == 0 ? "90.50" : "100.00", Align.RIGHT, new BigDecimal(i % 2 == 0 ? "90.50" : "100.00")))));
    }
    List<Row> head = List.of(
        new Row(List.of(head("ข้อ", 1, 2), head("ข้อมูล", 1, 2), head("องค์ประกอบ", 1, 2), head("การเผยแพร่", 2, 1),
            head("คะแนน", 1, 2))),
        new Row(List.of(head("มี", 1, 1), head("ไม่มี", 1, 1))));
    return new Block.Table("การเปิดเผยข้อมูล/OIT [2566]", List.of(1.0, 4.0, 6.0, 1.0, 1.0, 1.4), head, body);
  }

  private static List<Block> measures() {
    var value = LocalDate.of(2023, 3, 31);
    var tall = cell("มาตรการที่ใช้ร่วมกันสองแถว", Align.LEFT, null, 1, 2);
    return List.of(
        paragraph(Style.TITLE, Inline.text("มาตรการส่งเสริมคุณธรรมและความโปร่งใส")),
        paragraph(Style.SUBTITLE, Inline.text("ประจำปีงบประมาณ พ.ศ. 2566")),
        new Block.Table("มาตรการ", List.of(2.0, 3.0, 1.5),
            List.of(new Row(List.of(head("มาตรการ", 1, 1), head("ขั้นตอน", 1, 1), head("กำหนดเสร็จ", 1, 1)))),
            List.of(
                new Row(List.of(tall, cell("=แต่งตั้งคณะทำงาน", Align.LEFT, null), cell("31 มีนาคม 2566", Align.LEFT, value))),
                new Row(List.of(cell("ติดตามผล", Align.LEFT, null), cell("2", Align.CENTRE, 2))))),
        new Block.PageBreak(),
        new Block.Heading(2, List.of(Inline.text("ผู้รายงาน"))),
        paragraph(Style.BODY, new Inline.Text("หนา", true, false, false, false),
            new Inline.Text("เอียง", false, true, false, false), new Inline.Text("O12", false, false, true, true),
            new Inline.LineBreak(), new Inline.CheckBox(true), Inline.text(" ดำเนินการแล้ว"), new Inline.Dots()),
        new Block.Space(12),
        new Block.Signatures(List.of(
            new Signature(null, null, "ลงชื่อ", null, List.of("ผู้รายงาน"), null),
            new Signature(null, null, "ลงชื่อ", null, List.of("ผู้ตรวจสอบ"), null)), 2));
  }

  public static Block.Paragraph paragraph(Style style, Inline... text) {
    return new Paragraph(style, List.of(text));
  }

  private static Block item(String marker, String text) {
    return new Block.ListItem(0, marker, List.of(Inline.text(text)));
  }

  private static Cell box(boolean checked) {
    return new Cell(List.of(paragraph(Style.TABLE_TEXT, new Inline.CheckBox(checked))), 1, 1, Align.CENTRE, false, false,
        null);
  }

  public static Cell cell(String text, Align align, Object value) {
    return cell(text, align, value, 1, 1);
  }

  private static Cell cell(String text, Align align, Object value, int columns, int rows) {
    return new Cell(
        List.of(paragraph(Style.TABLE_TEXT, Inline.text(text))), columns, rows, align, false, false, value);
  }

  public static Cell head(String text, int columns, int rows) {
    return new Cell(
        List.of(paragraph(Style.TABLE_HEAD, Inline.text(text))), columns, rows, Align.CENTRE, true, true, null);
  }
}
