package org.prongsai.documents.sample;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Block.Align;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.ScoreBars;
import org.prongsai.documents.model.Style;
import org.prongsai.message.Language;

/** Documents of an invented agency that hold everything writers must be able to set. */
public final class SampleDocuments {

  public static final String AGENCY = "เทศบาลตำบลตัวอย่าง";

  private SampleDocuments() {}

  public static Document of(Numerals numerals, PageSetup page, List<Block> blocks) {
    return new Document("รายงานตัวอย่าง", AGENCY, null, Language.THAI, numerals, page, blocks);
  }

  public static Document memo() {
    var blocks = new ArrayList<Block>();
    blocks.add(new Block.Emblem(15, null, "ตราของหน่วยงาน"));
    blocks.add(paragraph(Style.MEMO_TITLE, "บันทึกข้อความ"));
    blocks.add(label(
        Inline.bold("ส่วนราชการ"), Inline.text("  สำนักปลัดเทศบาล " + AGENCY + " "), new Inline.Dots()));
    blocks.add(label(
        Inline.bold("ที่"), Inline.text("  ตย ๕๒๐๐๑/- "), new Inline.Dots(), Inline.bold("วันที่"),
        Inline.text("  ๒๒ สิงหาคม ๒๕๖๖ "), new Inline.Dots()));
    blocks.add(label(
        Inline.bold("เรื่อง"),
        Inline.text("  รายงานผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ "
            + "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ (ข้อมูลสมมติ) "), new Inline.Dots()));
    blocks.add(new Block.Space(6));
    blocks.add(paragraph(Style.PLAIN, "เรียน  นายกเทศมนตรีตำบลตัวอย่าง"));
    blocks.add(paragraph(Style.BODY, "ตามประกาศสำนักงานคณะกรรมการป้องกันและปราบปรามการทุจริตแห่งชาติ "
        + "(สำนักงาน ป.ป.ช.) ประกาศผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ "
        + "(Integrity and Transparency Assessment: ITA) ประจำปีงบประมาณ พ.ศ. 2566 นั้น "
        + "ผู้ที่รับผิดชอบได้วิเคราะห์ผลการประเมินทั้ง 10 ตัวชี้วัดแล้ว ปรากฏว่าหน่วยงานได้คะแนน ๗๑.๕๔ คะแนน "
        + "อยู่ในระดับที่ต้องปรับปรุง ซึ่งยังต่ำกว่าค่าเป้าหมายที่กำหนดไว้ที่ร้อยละ ๘๕"));
    blocks.add(paragraph(Style.BODY, "สำนักปลัดเทศบาล จึงขอรายงานผลพร้อมทั้งเสนอมาตรการเพื่อน้ำไปใช้ยกระดับ "
        + "รายละเอียดปรากฏตามเอกสารที่แนบมาพร้อมนี้ และเผยแพร่ไว้ที่เว็บไซต์ของหน่วยงาน"));
    blocks.add(new Block.Paragraph(Style.PLAIN, List.of(
        Inline.text("ดูเพิ่มเติมที่ "),
        new Inline.Link("https://example.go.th/public/ita/2566/oit/o12/annual-action-plan-progress-report-first-half"
            + "/document-0012.pdf", "https://example.go.th/public/ita/2566/o12.pdf"),
        Inline.text(" ข้อ 12"))));
    blocks.add(paragraph(Style.BODY, "จึงเรียนมาเพื่อโปรดพิจารณา"));
    blocks.add(new Block.Signatures(List.of(
        new Block.Signature(null, null, null, null, List.of("หัวหน้าสำนักปลัดเทศบาล"), null)), 1));
    blocks.add(new Block.Signatures(List.of(
        new Block.Signature("ความเห็นปลัดเทศบาล", null, "(ลงชื่อ)", null,
            List.of("ปลัดเทศบาลตำบลตัวอย่าง"), "วันที่ ......../......../........"),
        new Block.Signature("คำสั่งนายกเทศมนตรี", "ทราบ ให้ทุกสำนัก/กองดำเนินการตามเสนอ", "(ลงชื่อ)", null,
            List.of("นายกเทศมนตรีตำบลตัวอย่าง"), null)), 2));
    return of(Numerals.THAI, notice(PageSetup.official()), blocks);
  }

  public static Document report() {
    var blocks = new ArrayList<Block>();
    blocks.add(paragraph(Style.TITLE, "รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส"));
    blocks.add(paragraph(Style.SUBTITLE, "ประจำปีงบประมาณ พ.ศ. 2566"));
    blocks.add(paragraph(Style.NOTICE, "ข้อมูลสมมติ จัดทำขึ้นเพื่อแสดงรูปแบบเอกสารเท่านั้น"));
    blocks.add(heading(1, "1. ผลการประเมินในภาพรวม"));
    blocks.add(paragraph(Style.BODY, "หน่วยงานได้คะแนนรวม 91.59 คะแนน โดยตัวชี้วัดที่ได้คะแนนต่ำที่สุดคือ "
        + "การป้องกันการทุจริต ซึ่งต้องเร่งแก้ไขในปีถัดไป"));
    blocks.add(new Block.Chart(chart()));
    blocks.add(heading(2, "1.1 จุดที่ต้องพัฒนา"));
    blocks.add(new Block.ListItem(0, "1.", List.of(Inline.text("การเปิดเผยข้อมูลบนเว็บไซต์หลักของหน่วยงาน "
        + "ให้ครบทุกองค์ประกอบและเป็นปัจจุบันอยู่เสมอ ทั้งโครงสร้าง อำนาจหน้าที่ และข้อมูลการติดต่อ"))));
    blocks.add(new Block.ListItem(1, "(1)", List.of(Inline.text("แผนการใช้จ่ายงบประมาณประจำปี"))));
    blocks.add(new Block.ListItem(1, "(2)", List.of(Inline.text("รายงานการกำกับติดตามการใช้จ่ายงบประมาณ รอบ 6 เดือน"))));
    blocks.add(new Block.ListItem(0, "2.", List.of(Inline.text("การรับฟังความคิดเห็นผ่านช่องทางออนไลน์ (E-Service)"))));
    blocks.add(heading(2, "1.2 ตารางการเปิดเผยข้อมูลสาธารณะ (OIT) 43 ข้อ"));
    blocks.add(new Block.NewSection(notice(PageSetup.wideTable())));
    blocks.add(paragraph(Style.CAPTION, "ตารางที่ 1 การเปิดเผยข้อมูลสาธารณะ"));
    blocks.add(table());
    blocks.add(new Block.NewSection(notice(PageSetup.official())));
    blocks.add(heading(1, "2. ข้อเสนอแนะ"));
    blocks.add(paragraph(Style.BODY, "ควรมอบหมายผู้รับผิดชอบหลักในแต่ละข้อ และกำหนดกำหนดเวลาที่ชัดเจน"));
    return of(Numerals.THAI, notice(PageSetup.official()), blocks);
  }

  public static Block.Table table() {
    var rows = new ArrayList<Block.Row>();
    rows.add(new Block.Row(List.of(new Block.Cell(
        List.of(paragraph(Style.TABLE_TEXT, "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล")), 6, 1, Align.LEFT, true, true,
        null))));
    for (int i = 1; i <= 43; i++) {
      var cells = new ArrayList<Block.Cell>();
      cells.add(cell(Align.CENTRE, "O" + i));
      cells.add(cell(Align.LEFT, i % 3 == 0
          ? "แผนการจัดซื้อจัดจ้างหรือแผนการจัดหาพัสดุ และประกาศต่าง ๆ เกี่ยวกับการจัดซื้อจัดจ้าง"
          : "โครงสร้างหน่วยงานและข้อมูลผู้บริหาร"));
      cells.add(cell(Align.LEFT, "แสดงองค์ประกอบของข้อมูลให้ครบถ้วน เป็นปัจจุบัน และเชื่อมโยงไปยังเว็บไซต์หลักได้ "
          + "เช่น ที่อยู่ หมายเลขโทรศัพท์ และไปรษณีย์อิเล็กทรอนิกส์"));
      cells.add(box(i % 4 != 0));
      cells.add(box(i % 4 == 0));
      if (i % 5 == 1) {
        cells.add(new Block.Cell(
            List.of(paragraph(Style.TABLE_TEXT, "สำนักปลัดเทศบาล"), paragraph(Style.TABLE_TEXT, "กองคลัง")), 1,
            Math.min(5, 44 - i), Align.LEFT, false, false, null));
      }
      rows.add(new Block.Row(cells));
    }
    var header = List.of(
        new Block.Row(List.of(
            head("ข้อ", 1, 2), head("ข้อมูล", 1, 2), head("องค์ประกอบด้านข้อมูล", 1, 2), head("การเผยแพร่", 2, 1),
            head("ผู้รับผิดชอบ", 1, 2))),
        new Block.Row(List.of(head("มี", 1, 1), head("ไม่มี", 1, 1))));
    return new Block.Table(
        "การเปิดเผยข้อมูลสาธารณะ", List.of(1.0, 4.0, 6.0, 1.0, 1.0, 2.5), header, rows);
  }

  public static ScoreBars chart() {
    String[] labels = {
      "การปฏิบัติหน้าที่", "การใช้งบประมาณ", "การใช้อำนาจ", "การใช้ทรัพย์สินของราชการ", "การแก้ไขปัญหาการทุจริต",
      "คุณภาพการดำเนินงาน", "ประสิทธิภาพการสื่อสาร", "การปรับปรุงระบบการทำงานและการรับฟังผู้มีส่วนได้ส่วนเสีย",
      "การเปิดเผยข้อมูล", "การป้องกันการทุจริต"
    };
    String[] values = {"100", "97.25", "98.92", "88.10", null, "96.45", "95.84", "94.30", "85.00", "80.00"};
    var bars = new ArrayList<ScoreBars.Bar>();
    for (int i = 0; i < labels.length; i++) {
      bars.add(new ScoreBars.Bar(
          (i + 1) + ". " + labels[i], values[i] == null ? null : new BigDecimal(values[i]), null));
    }
    return new ScoreBars(
        "คะแนนรายตัวชี้วัด", "คะแนน 10 ตัวชี้วัดเทียบกับเกณฑ์ผ่าน 85 คะแนน", bars, new BigDecimal(100),
        new BigDecimal(85), "เกณฑ์ผ่าน 85");
  }

  /** About forty pages of text and tables. */
  public static Document long40() {
    var blocks = new ArrayList<Block>();
    for (int chapter = 1; chapter <= 14; chapter++) {
      blocks.add(heading(1, chapter + ". ผลการดำเนินงานตามมาตรการ"));
      for (int i = 0; i < 12; i++) {
        blocks.add(paragraph(Style.BODY, "หน่วยงานได้ดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน "
            + "ครั้งที่ " + (chapter * 100 + i) + " โดยประชุมชี้แจงเจ้าหน้าที่ผู้รับผิดชอบทุกสำนัก/กอง ให้ทราบถึง"
            + "องค์ประกอบของข้อมูลที่ต้องเผยแพร่ และติดตามผลทุกไตรมาส เพื่อให้ประชาชนเข้าถึงข้อมูลได้สะดวก"));
      }
      var rows = table().rows();
      blocks.add(new Block.Table(
          "ตาราง", table().widths(), table().header(), rows.subList(1, 11)));
    }
    return of(Numerals.THAI, PageSetup.official(), blocks);
  }

  public static PageSetup notice(PageSetup page) {
    return new PageSetup(
        page.landscape(), page.top(), page.right(), page.bottom(), page.left(), page.numbering(), "ข้อมูลสมมติ");
  }

  public static Block.Paragraph paragraph(Style style, String text) {
    return new Block.Paragraph(style, List.of(Inline.text(text)));
  }

  public static Block.Heading heading(int level, String text) {
    return new Block.Heading(level, List.of(Inline.text(text)));
  }

  private static Block label(Inline... inlines) {
    return new Block.Paragraph(Style.MEMO_LABEL, List.of(inlines));
  }

  private static Block.Cell cell(Align align, String text) {
    return new Block.Cell(List.of(paragraph(Style.TABLE_TEXT, text)), 1, 1, align, false, false, null);
  }

  private static Block.Cell head(String text, int columns, int rows) {
    return new Block.Cell(
        List.of(paragraph(Style.TABLE_HEAD, text)), columns, rows, Align.CENTRE, true, true, null);
  }

  private static Block.Cell box(boolean checked) {
    return new Block.Cell(
        List.of(new Block.Paragraph(Style.TABLE_TEXT, List.of(new Inline.CheckBox(checked)))), 1, 1, Align.CENTRE,
        false, false, null);
  }
}
