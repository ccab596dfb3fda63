package org.prongsai.server.precheck;

import static org.prongsai.server.precheck.Stock.asked;
import static org.prongsai.server.precheck.Stock.asked2568;

import java.util.List;

/**
 * Written after the rules were mended, of other agencies and wordings, and measured once before they were looked at (precision
 * 0.722, recall 1.000); since then they belong to the known ones. All of what they tell is made up.
 */
final class LaterProofs {

  private static final String TOWN = "เทศบาลเมืองท่าสมมุติ";
  private static final String CITY = "เทศบาลตำบลเขาตัวอย่าง";

  private static final PaperText HUMAN_RESULTS = new PaperText("""
      # รายงานผลการบริหารและพัฒนาทรัพยากรบุคคล ประจำปีงบประมาณ พ.ศ. 2565
      เทศบาลเมืองท่าสมมุติ
      |โครงการ/กิจกรรม|ผลการดำเนินงาน|ปัญหา อุปสรรค|ข้อเสนอแนะ
      |บรรจุและแต่งตั้งผู้สอบแข่งขันได้|บรรจุแล้ว 3 ราย|ไม่มีผู้ขึ้นบัญชีในบางตำแหน่ง|ขอใช้บัญชีจากหน่วยอื่น
      |อบรมเชิงปฏิบัติการงานสารบรรณอิเล็กทรอนิกส์|ผู้เข้าอบรม 45 คน|ระยะเวลาจำกัด|จัดปีละสองครั้ง
      ข้อมูลสถิติอัตรากำลัง: ข้าราชการ 88 คน พนักงานจ้าง 120 คน
      """);

  private static final PaperText OPERATIONS_HALF = new PaperText("""
      # การติดตามการดำเนินงานและการใช้จ่ายงบประมาณตามแผนดำเนินงาน รอบ 6 เดือนแรก ปีงบประมาณ 2566
      เทศบาลตำบลเขาตัวอย่าง
      ข้อมูล ณ วันที่ 31 มีนาคม 2566
      |โครงการ|งบประมาณตั้งไว้|เบิกจ่าย|สถานะ
      |ปรับปรุงสนามเด็กเล่น|100,000|98,500|แล้วเสร็จ
      |อุดหนุนโรงเรียน|300,000|0|อยู่ระหว่างดำเนินการ
      """);

  private static final PaperText RISK_PLAN = new PaperText("""
      # ผลการประเมินความเสี่ยงการทุจริต ประจำปี 2566
      เทศบาลเมืองท่าสมมุติ
      |กระบวนงาน|รูปแบบพฤติการณ์ความเสี่ยง|คะแนนโอกาส x ผลกระทบ|มาตรการควบคุม
      |การอนุมัติอนุญาต|เจ้าหน้าที่เรียกรับผลประโยชน์|2 x 3 = 6|ใช้ระบบคิวและเปิดเผยสถานะคำขอ
      |การเบิกจ่ายน้ำมัน|เบิกเกินการใช้จริง|1 x 3 = 3|สุ่มตรวจสมุดบันทึกการใช้รถ
      """);

  private static final PaperText EXECUTIVES = new PaperText("""
      # คณะผู้บริหาร
      เทศบาลเมืองท่าสมมุติ
      |ชื่อ|ตำแหน่ง|โทรศัพท์
      |นายสมมุติ ตัวอย่างดี|นายกเทศมนตรีเมืองท่าสมมุติ|08-0000-0001
      |นางสาวจำลอง ใจซื่อ|รองนายกเทศมนตรี|08-0000-0002
      |นายทดลอง งานดี|ปลัดเทศบาล|08-0000-0003
      |นางตัวอย่าง มั่นคง|รองปลัดเทศบาล|08-0000-0004
      """);

  private static final PaperText DATA_POLICY = new PaperText("""
      # ประกาศเทศบาลตำบลเขาตัวอย่าง เรื่อง นโยบายการคุ้มครองข้อมูลส่วนบุคคล (Privacy Policy)
      เทศบาลให้ความสำคัญกับการคุ้มครองข้อมูลส่วนบุคคลตามพระราชบัญญัติคุ้มครองข้อมูลส่วนบุคคล พ.ศ. 2562
      การเก็บรวบรวม การใช้ และการเปิดเผยข้อมูลส่วนบุคคล สิทธิของเจ้าของข้อมูล
      ประกาศใช้ ณ วันที่ 10 พฤศจิกายน 2565 ปีงบประมาณ พ.ศ. 2566
      """);

  private static final PaperText STATISTICS = new PaperText("""
      # สถิติการให้บริการประชาชน ปีงบประมาณ พ.ศ. ๒๕๖๖ (ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖)
      เทศบาลเมืองท่าสมมุติ
      |งานบริการ|จำนวนผู้มารับบริการ (ราย)
      |งานทะเบียนราษฎร|๑,๒๐๔
      |งานจัดเก็บภาษี|๘๘๐
      """);

  private static final PaperText CASES = new PaperText("""
      # สถิติเรื่องร้องเรียนการทุจริตและประพฤติมิชอบของเจ้าหน้าที่ ปีงบประมาณ 2566 (รอบ 6 เดือนแรก)
      เทศบาลตำบลเขาตัวอย่าง
      |รายการ|จำนวน (เรื่อง)
      |เรื่องร้องเรียนทั้งหมด|1
      |ดำเนินการแล้วเสร็จ|1
      |อยู่ระหว่างดำเนินการ|0
      ความคืบหน้า: ยุติเรื่องแล้ว
      """);

  private static final PaperText YEAR_REPORT = new PaperText("""
      # รายงานผลการดำเนินงานประจำปีงบประมาณ พ.ศ. ๒๕๖๕
      เทศบาลเมืองท่าสมมุติ
      |แผนงาน/โครงการ|ผลผลิตที่ได้|เงินที่จ่ายจริง (บาท)|ปัญหาที่พบ|แนวทางแก้ไข
      |ก่อสร้างท่อระบายน้ำ|ยาว ๒๐๐ เมตร|๔๙๐,๐๐๐|ฝนตกชุก|เลื่อนงานไปหน้าแล้ง
      |ตรวจสุขภาพผู้สูงอายุ|๓๐๐ คน|๒๐,๐๐๐|ผู้สูงอายุเดินทางลำบาก|จัดหน่วยเคลื่อนที่
      """);

  private static final PaperText PROGRESS_OF_MEASURES = new PaperText("""
      # รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน ปีงบประมาณ พ.ศ. 2566
      เทศบาลตำบลเขาตัวอย่าง
      |มาตรการ|ผลการดำเนินการ|วันที่แล้วเสร็จ
      |เผยแพร่คู่มือการขอใช้ทรัพย์สินของราชการ|แจ้งเวียนและติดประกาศแล้ว|15 มกราคม 2566
      QR code แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT) อยู่ที่หน้าแรกของเว็บไซต์
      """);

  private LaterProofs() {}

  static List<Prepared> all(LocalSites sites) {
    Stock stock = new Stock(sites, false, "l");
    stock.docx("right", HUMAN_RESULTS, asked("O26", TOWN));
    stock.xlsx("right", OPERATIONS_HALF, asked("O12", CITY));
    stock.pdf("right", RISK_PLAN, asked("O34", TOWN));
    stock.page("right", EXECUTIVES, asked("O2", TOWN));
    stock.pdf("right", DATA_POLICY, asked("O10", CITY));
    stock.page("right", STATISTICS, asked("O16", TOWN));
    stock.docx("right", CASES, asked("O29", CITY));
    stock.pdf("right", YEAR_REPORT, asked("O13", TOWN));
    stock.docx("right", PROGRESS_OF_MEASURES, asked("O43", CITY));
    stock.docx("missing", HUMAN_RESULTS.with("|ปัญหา อุปสรรค", "").with("|ไม่มีผู้ขึ้นบัญชีในบางตำแหน่ง", "").with("|ระยะเวลาจำกัด", ""),
        asked("O26", TOWN), "component-missing:3");
    stock.pdf("missing", YEAR_REPORT.with("|แนวทางแก้ไข", "").with("|เลื่อนงานไปหน้าแล้ง", "").with("|จัดหน่วยเคลื่อนที่", ""),
        asked("O13", TOWN), "component-missing:4");
    stock.docx("missing", YEAR_REPORT.with("|เงินที่จ่ายจริง (บาท)", "").with("|๔๙๐,๐๐๐", "").with("|๒๐,๐๐๐", ""),
        asked("O13", TOWN), "component-missing:2");
    stock.page("missing", EXECUTIVES.without("|นายทดลอง", "|นางตัวอย่าง"), asked("O2", TOWN), "component-missing:3");
    stock.pdf("missing", RISK_PLAN.with("|มาตรการควบคุม", "").with("|ใช้ระบบคิวและเปิดเผยสถานะคำขอ", "").with("|สุ่มตรวจสมุดบันทึกการใช้รถ", ""),
        asked("O34", TOWN), "component-missing:2");
    stock.docx("missing", CASES.with("|อยู่ระหว่างดำเนินการ|0\n", ""), asked("O29", CITY), "component-missing:3");
    stock.pdf("wrong year", YEAR_REPORT.with("๒๕๖๕", "๒๕๖๖"), asked("O13", TOWN), "year-other");
    stock.page("wrong year", STATISTICS.with("๒๕๖๖ (ตุลาคม ๒๕๖๕ – มีนาคม ๒๕๖๖)", "๒๕๖๕ (ตุลาคม ๒๕๖๔ – มีนาคม ๒๕๖๕)"),
        asked("O16", TOWN), "year-other");
    stock.docx("wrong year", CASES.with("2566", "2565"), asked("O29", CITY), "year-other");
    stock.xlsx("wrong half", OPERATIONS_HALF.with("รอบ 6 เดือนแรก", "รอบ 6 เดือนหลัง").with("31 มีนาคม", "30 กันยายน"),
        asked("O12", CITY), "half-other", "published-in-future");
    stock.pdf("wrong agency", RISK_PLAN.with(TOWN, CITY), asked("O34", TOWN), "agency-other");
    stock.docx("wrong agency", HUMAN_RESULTS.with(TOWN, "ทม.บางจำลอง"), asked("O26", TOWN), "agency-other");
    stock.file("scan", "pdf", "application/pdf", BrokenFiles.scan(2), asked("O13", TOWN), "scan");
    stock.file("right", "csv", "text/csv", Papers.PROCUREMENT_FORM.with(Papers.AGENCY, CITY).csv(), asked2568("O12", CITY));
    return stock.proofs();
  }
}
