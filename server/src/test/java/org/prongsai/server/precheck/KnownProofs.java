package org.prongsai.server.precheck;

import static org.prongsai.server.precheck.OtherPapers.*;
import static org.prongsai.server.precheck.Papers.*;
import static org.prongsai.server.precheck.Stock.asked;
import static org.prongsai.server.precheck.Stock.asked2568;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The proofs that the rules were made with. */
final class KnownProofs {

  private KnownProofs() {}

  static List<Prepared> all(LocalSites sites) throws Exception {
    Stock stock = new Stock(sites, false, "k");
    right(stock);
    otherItems(stock);
    years(stock);
    components(stock);
    agencies(stock);
    files(stock);
    addresses(stock);
    return stock.proofs();
  }

  private static void right(Stock stock) {
    stock.pdf("right", ANTI_CORRUPTION_REPORT, asked("O38", AGENCY));
    stock.docx("right", ANTI_CORRUPTION_REPORT, asked("O38", AGENCY));
    stock.page("right", ANTI_CORRUPTION_REPORT, asked("O38", AGENCY));
    stock.pdf("other words", ANTI_CORRUPTION_REPORT_IN_OTHER_WORDS, asked("O38", AGENCY));
    stock.docx("right", OPERATIONS_PLAN, asked("O11", AGENCY));
    stock.pdf("right", OPERATIONS_PLAN, asked("O11", AGENCY));
    stock.xlsx("right", HALF_YEAR_REPORT, asked("O12", AGENCY));
    stock.pdf("plan of years", ANTI_CORRUPTION_PLAN, asked("O36", AGENCY));
    stock.page("right", COMPLAINT_MANUAL, asked("O27", AGENCY));
    stock.docx("right", RISKS, asked("O34", AGENCY));
    stock.pdf("right", NO_GIFT, asked("O31", AGENCY));
    stock.xlsx("right", PROCUREMENT_MONTHS, asked("O21", AGENCY));
    stock.written("right", SERVICE_STATISTICS, asked("O16", AGENCY));
    stock.pdf("plan of years", DEVELOPMENT_PLAN, asked("O4", AGENCY));
    stock.docx("right", OPERATIONS_REPORT, asked("O13", AGENCY));
    stock.txt("right", PROCUREMENT_REPORT, asked("O22", AGENCY));
    stock.pdf("right", STAFF_REPORT, asked("O26", AGENCY));
    stock.page("right", STAFF_CRITERIA, asked("O25", AGENCY));
    stock.pdf("right", COMPLAINT_STATISTICS, asked("O29", AGENCY));
    stock.file("right", "csv", "text/csv", PROCUREMENT_FORM.csv(), asked2568("O12", AGENCY));
    stock.xlsx("right", PROCUREMENT_FORM, asked2568("O12", AGENCY));
    stock.file("right", "txt", "text/plain", STAFF_CRITERIA.thaiWindows(), asked("O25", AGENCY));
    stock.pdf("recognised", BrokenFiles.recognised(ANTI_CORRUPTION_REPORT), asked("O38", AGENCY));
    stock.docx("recognised", BrokenFiles.recognised(COMPLAINT_MANUAL), asked("O27", AGENCY));
    stock.pdf("recognised", BrokenFiles.recognised(OPERATIONS_PLAN), asked("O11", AGENCY));
    stock.docx("digits", new PaperText(org.prongsai.thai.ThaiDigits.toArabic(ANTI_CORRUPTION_PLAN.text())), asked("O36", AGENCY));
    stock.pdf("digits", new PaperText(org.prongsai.thai.ThaiDigits.toThai(SERVICE_STATISTICS.text())), asked("O16", AGENCY));
  }

  private static void otherItems(Stock stock) {
    stock.page("right", STRUCTURE, asked("O1", AGENCY));
    stock.docx("right", POWERS, asked("O3", AGENCY));
    stock.page("right", CONTACT, asked("O5", AGENCY));
    stock.page("right", NEWS, asked("O7", AGENCY));
    stock.pdf("right", WORK_MANUAL, asked("O14", AGENCY));
    stock.pdf("right", SERVICE_MANUAL, asked("O15", AGENCY));
    stock.docx("right", SATISFACTION, asked("O17", AGENCY));
    stock.pdf("right", PURCHASING_PLAN, asked("O19", AGENCY));
    stock.page("right", PURCHASING_NOTICE, asked("O20", AGENCY));
    stock.pdf("right", STAFF_POLICY, asked("O23", AGENCY));
    stock.page("right", COMPLAINT_CHANNEL, asked("O28", AGENCY));
    stock.docx("right", PARTICIPATION, asked("O30", AGENCY));
    stock.pdf("right", NO_GIFT_CULTURE, asked("O32", AGENCY));
    stock.docx("right", NO_GIFT_REPORT, asked("O33", AGENCY));
    stock.xlsx("right", RISK_WORK, asked("O35", AGENCY));
    stock.pdf("right", ETHICS_CODE, asked("O39", AGENCY));
    stock.docx("right", ETHICS_DRIVE, asked("O40", AGENCY));
    stock.pdf("right", MEASURES, asked("O42", AGENCY));
    stock.page("missing", CONTACT.with("โทรสาร 0-7499-9998\n", ""), asked("O5", AGENCY), "component-missing:3");
    stock.page("missing", CONTACT.with("อีเมล saraban@thungsommut.example\n", ""), asked("O5", AGENCY), "component-missing:4");
    stock.docx("missing", ETHICS_DRIVE.without("# ๒."), asked("O40", AGENCY), "component-missing:2");
    stock.pdf("missing", MEASURES.without("# ประเด็นที่จะต้องพัฒนา"), asked("O42", AGENCY), "component-missing:2");
    stock.docx("wrong year", SATISFACTION.with("๒๕๖๕", "๒๕๖๓"), asked("O17", AGENCY), "year-other");
    stock.docx("wrong half", NO_GIFT_REPORT.with("รอบ ๖ เดือน", "รอบ ๖ เดือนหลัง")
        .with("๑ ตุลาคม ๒๕๖๕ - ๓๑ มีนาคม ๒๕๖๖", "๑ เมษายน ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๖"), asked("O33", AGENCY), "half-other");
    stock.pdf("other document", STAFF_POLICY, asked("O39", AGENCY, 1), "document-other", "component-missing:1");
    stock.pdf("wrong agency", ETHICS_DRIVE.with(AGENCY, OTHER), asked("O40", AGENCY), "agency-other");
  }

  private static void years(Stock stock) {
    stock.pdf("wrong year", ANTI_CORRUPTION_REPORT.with("๒๕๖๕", "๒๕๖๔"), asked("O38", AGENCY), "year-other");
    stock.docx("wrong year", OPERATIONS_PLAN.with("พ.ศ. 2566", "พ.ศ. 2565"), asked("O11", AGENCY), "year-other");
    stock.page("wrong year", RISKS.with("พ.ศ. ๒๕๖๖", "พ.ศ. ๒๕๖๕"), asked("O34", AGENCY), "year-other");
    stock.pdf("wrong year", NO_GIFT.with("ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๔")
        .with("๔ มกราคม พ.ศ. ๒๕๖๖", "๔ มกราคม พ.ศ. ๒๕๖๔"), asked("O31", AGENCY), "year-other");
    stock.docx("wrong year", ANTI_CORRUPTION_REPORT_IN_OTHER_WORDS.with("2565", "2566").with("2564", "2565"),
        asked("O38", AGENCY), "year-other", "published-in-future");
    stock.pdf("plan of other years", ANTI_CORRUPTION_PLAN.with("(พ.ศ. ๒๕๖๖ - ๒๕๗๐)", "(พ.ศ. ๒๕๖๑ - ๒๕๖๕)"),
        asked("O36", AGENCY), "period-not-covering");
    stock.page("plan of other years", DEVELOPMENT_PLAN.with("(พ.ศ. ๒๕๖๖ - ๒๕๗๐)", "(พ.ศ. ๒๕๖๑ - ๒๕๖๕)"),
        asked("O4", AGENCY), "period-not-covering");
    stock.docx("wrong half", HALF_YEAR_REPORT.with("รอบ ๖ เดือน", "รอบ ๖ เดือนหลัง")
        .with("๑ ตุลาคม ๒๕๖๕ - ๓๑ มีนาคม ๒๕๖๖", "๑ เมษายน ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๖"), asked("O12", AGENCY), "half-other");
    stock.pdf("no half", HALF_YEAR_REPORT.with(" รอบ ๖ เดือน", "").with("ระหว่างวันที่ ๑ ตุลาคม ๒๕๖๕ - ๓๑ มีนาคม ๒๕๖๖", ""),
        asked("O12", AGENCY), "half-not-stated");
    stock.docx("no year", RISKS.with(" ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "").without("ประกาศ ณ"), asked("O34", AGENCY), "year-missing");
    stock.pdf("old data", new PaperText(OPERATIONS_PLAN.text().replace("ประกาศ ณ วันที่ 17 ตุลาคม 2565", "")
        + "โครงการตามแผนปีงบประมาณ พ.ศ. 2564 ดำเนินการ 5 มกราคม 2564\n".repeat(1)
        + "รายละเอียดโครงการ\n".repeat(12) + "ประชาคมเมื่อวันที่ 3 มีนาคม 2564\nอนุมัติเมื่อวันที่ 10 มีนาคม 2564\n"
        + "แผนปีงบประมาณ พ.ศ. 2564\n"), asked("O11", AGENCY), "body-other-year");
    stock.file("wrong year", "csv", "text/csv", PROCUREMENT_FORM.with("2568", "2567").csv(), asked2568("O12", AGENCY), "year-other");
  }

  private static void components(Stock stock) {
    stock.pdf("missing", ANTI_CORRUPTION_REPORT.without("# ปัญหา"), asked("O38", AGENCY), "component-missing:3");
    stock.docx("missing", ANTI_CORRUPTION_REPORT.without("# ข้อเสนอแนะ"), asked("O38", AGENCY), "component-missing:4");
    stock.page("missing", ANTI_CORRUPTION_REPORT.without("# ปัญหา", "# ข้อเสนอแนะ"), asked("O38", AGENCY),
        "component-missing:3", "component-missing:4");
    stock.docx("missing", ANTI_CORRUPTION_REPORT_IN_OTHER_WORDS.without("# ข้อจำกัด"), asked("O38", AGENCY), "component-missing:3");
    stock.pdf("missing", OPERATIONS_PLAN.with("|งบประมาณ (บาท)", "").with("|450,000", "").with("|60,000", ""),
        asked("O11", AGENCY), "component-missing:3");
    stock.docx("missing", OPERATIONS_PLAN.with("|ต.ค.|พ.ย.|ธ.ค.|ม.ค.|ก.พ.|มี.ค.", "").with("|||x|x||", "").with("||||x||", ""),
        asked("O11", AGENCY), "component-missing:4");
    stock.pdf("missing", ANTI_CORRUPTION_PLAN.with("|งบประมาณ พ.ศ. ๒๕๖๖ (บาท)", "").with("|๓๐,๐๐๐", "").with("|ไม่ใช้งบประมาณ", ""),
        asked("O36", AGENCY), "component-missing:2");
    stock.page("missing", COMPLAINT_MANUAL.without("# ๔."), asked("O27", AGENCY), "component-missing:4");
    stock.pdf("missing", COMPLAINT_MANUAL.without("# ๓."), asked("O27", AGENCY), "component-missing:3");
    stock.docx("missing", RISKS.with("|มาตรการป้องกันความเสี่ยง", "").with("|แสดงขั้นตอนและค่าธรรมเนียม ณ จุดบริการ", "")
        .with("|ให้คณะกรรมการกำหนดร่วมกัน", ""), asked("O34", AGENCY), "component-missing:2");
    stock.pdf("missing", STAFF_CRITERIA.without("๕."), asked("O25", AGENCY), "component-missing:5");
    stock.xlsx("missing", PROCUREMENT_MONTHS.with("|ราคากลาง|วิธีซื้อหรือจ้าง|รายชื่อผู้เสนอราคาและราคาที่เสนอ|ผู้ได้รับการคัดเลือกและราคาที่ตกลง|เหตุผลที่คัดเลือกโดยสรุป|เลขที่และวันที่ของสัญญา", "|หมายเหตุ")
        .with("|๙,๕๐๐|เฉพาะเจาะจง|ร้านสมมติยนต์ ๙,๕๐๐|ร้านสมมติยนต์ ๙,๕๐๐|ราคาต่ำสุด|๑/๒๕๖๖ ลงวันที่ ๕ ต.ค. ๒๕๖๕", "|")
        .with("|๔,๒๐๐|เฉพาะเจาะจง|ร้านสมมติเครื่องเขียน ๔,๒๐๐|ร้านสมมติเครื่องเขียน ๔,๒๐๐|ราคาต่ำสุด|๒/๒๕๖๖ ลงวันที่ ๘ พ.ย. ๒๕๖๕", "|")
        .with("|ไม่มีการจัดซื้อจัดจ้าง|||||||", "|ไม่มีการจัดซื้อจัดจ้าง||"), asked("O21", AGENCY), "component-missing:2");
    stock.docx("missing", STAFF_REPORT.without("# สรุปข้อมูลสถิติ"), asked("O26", AGENCY), "component-missing:2");
    stock.docx("empty heading", ANTI_CORRUPTION_REPORT.with("บุคลากรมีภารกิจมาก จึงเข้าร่วมกิจกรรมไม่ครบตามเป้าหมาย", "-"),
        asked("O38", AGENCY), "component-empty:3");
    stock.pdf("empty heading", PROCUREMENT_REPORT.with("ควรประกาศแผนล่วงหน้าให้ผู้ประกอบการทราบ", "........................."),
        asked("O22", AGENCY), "component-empty:4");
    stock.docx("stated none", ANTI_CORRUPTION_REPORT.with("บุคลากรมีภารกิจมาก จึงเข้าร่วมกิจกรรมไม่ครบตามเป้าหมาย", "ไม่มีปัญหา/อุปสรรค")
        .with("ควรจัดกิจกรรมแยกเป็นสองรุ่น", "ไม่มีข้อเสนอแนะ"), asked("O38", AGENCY));
  }

  private static void agencies(Stock stock) {
    stock.pdf("wrong agency", ANTI_CORRUPTION_REPORT.with(AGENCY, OTHER), asked("O38", AGENCY), "agency-other");
    stock.docx("wrong agency", OPERATIONS_PLAN.with(AGENCY, "อบต.หนองจำลอง"), asked("O11", AGENCY), "agency-other");
    stock.pdf("wrong agency", RISKS.with(AGENCY, "องค์การบริหารส่วนตำบลดอนตัวอย่าง"), asked("O34", AGENCY), "agency-other");
    stock.docx("other document", COMPLAINT_MANUAL, asked("O36", AGENCY, 1, 2, 4), "document-other",
        "component-missing:1", "component-missing:2", "component-missing:4");
  }

  private static void files(Stock stock) {
    stock.file("scan", "pdf", "application/pdf", BrokenFiles.scan(3), asked("O38", AGENCY), "scan");
    stock.file("scan", "pdf", "application/pdf", BrokenFiles.scan(1), asked("O31", AGENCY), "scan");
    stock.file("one page pictured", "pdf", "application/pdf", BrokenFiles.withPicture(ANTI_CORRUPTION_REPORT.pdf()), asked("O38", AGENCY));
    stock.file("password", "pdf", "application/pdf", BrokenFiles.withPassword(NO_GIFT.pdf()), asked("O31", AGENCY), "file-encrypted");
    stock.file("macro", "docm", "application/msword", BrokenFiles.withMacro(RISKS.docx()), asked("O34", AGENCY), "macros");
    stock.file("zip bomb", "docx", "application/zip", BrokenFiles.bomb(RISKS.docx()), asked("O34", AGENCY), "file-bomb");
    stock.file("zip bomb", "pdf", "application/pdf", BrokenFiles.pdfBomb(), asked("O34", AGENCY), "file-bomb");
    stock.file("entities", "docx", "application/zip", BrokenFiles.withEntities(RISKS.docx()), asked("O34", AGENCY), "file-entities");
    stock.file("broken", "pdf", "application/pdf", BrokenFiles.brokenPdf(), asked("O34", AGENCY), "file-broken");
    stock.file("broken", "docx", "application/zip", BrokenFiles.half(RISKS.docx()), asked("O34", AGENCY), "file-broken");
    stock.file("empty", "pdf", "application/pdf", new byte[0], asked("O34", AGENCY), "file-empty");
    stock.pdf("no data", new PaperText("# " + "รายการการจัดซื้อจัดจ้างหรือการจัดหาพัสดุ และความก้าวหน้า ปีงบประมาณ พ.ศ. 2568\n" + AGENCY + "\n"
        + PROCUREMENT_FORM.text()), asked2568("O12", AGENCY), "not-machine-readable");
  }

  private static void addresses(Stock stock) throws Exception {
    LocalSites sites = stock.sites();
    var expected = asked("O38", AGENCY);
    stock.add("dead", "404", sites.address(Stock.SITE, "/gone.pdf"), expected, "dead");
    stock.add("dead", "410", sites.at(Stock.SITE, "/410", LocalSites.page(410, "gone")), expected, "dead");
    stock.add("dead", "500", sites.at(Stock.SITE, "/500", LocalSites.page(500, "fault")), expected, "server-fault");
    stock.add("dead", "no host", "http://nobody.prongsai.test:" + sites.port() + "/a", expected, "host-unknown");
    stock.add("login wall", "401", sites.at(Stock.SITE, "/401", LocalSites.page(401, "who?")), expected, "sign-in");
    stock.add("login wall", "403", sites.at(Stock.SITE, "/403", LocalSites.page(403, "no")), expected, "forbidden");
    stock.add("login wall", "form", sites.at(Stock.SITE, "/member", LocalSites.page(200, """
        <!doctype html><meta charset=utf-8><title>ระบบสมาชิก</title><main><h1>กรุณาเข้าสู่ระบบ</h1><form>ชื่อผู้ใช้ <input name=u>
        รหัสผ่าน <input type=password name=p><button>ตกลง</button></form></main>""")), expected, "sign-in");
    sites.host("accounts.google.com", "127.0.0.1");
    stock.add("login wall", "drive", sites.at("drive.google.com", "/uc?export=download&id=0123456789abcdef",
        LocalSites.to("http://accounts.google.com:" + sites.port() + "/ServiceLogin?continue=x"))
        .replace("/uc?export=download&id=0123456789abcdef", "/file/d/0123456789abcdef/view?usp=sharing"), expected, "sign-in");
    stock.add("soft 404", "said", sites.at(Stock.SITE, "/lost", LocalSites.page(200, """
        <!doctype html><meta charset=utf-8><title>ไม่พบหน้าที่ต้องการ</title><main><h1>ขออภัย</h1><p>ไม่พบหน้าที่ท่านต้องการ</p></main>""")),
        expected, "soft-404");
    sites.everywhere("shell.prongsai.test", LocalSites.file("text/html; charset=utf-8", ANTI_CORRUPTION_REPORT.page(AGENCY)));
    stock.add("soft 404", "same everywhere", sites.address("shell.prongsai.test", "/oit/o38.html"), expected, "soft-404");
    sites.at("moved.prongsai.test", "/", LocalSites.page(200, new String(NO_GIFT.page(AGENCY), StandardCharsets.UTF_8)));
    stock.add("soft 404", "home", sites.at("moved.prongsai.test", "/old/o38.pdf", LocalSites.to("/")), expected, "redirected-home");
    stock.add("redirect loop", "two", sites.at(Stock.SITE, "/loop", LocalSites.to("/pool")), expected, "redirects");
    sites.at(Stock.SITE, "/pool", LocalSites.to("/loop"));
    stock.add("redirected", "once", sites.at(Stock.SITE, "/short", LocalSites.to("/k/1.pdf")), expected);
    stock.add("huge", "endless", sites.at(Stock.SITE, "/huge.pdf", LocalSites.endless()), expected, "too-large");
    stock.add("slow", "drips", sites.at(Stock.SITE, "/slow.pdf", LocalSites.dripping()), expected, "slow");
    sites.host("intranet.prongsai.test", "10.1.2.3");
    sites.host("metadata.prongsai.test", "169.254.169.254");
    stock.add("private", "name", sites.address("intranet.prongsai.test", "/o38.pdf"), expected, "private-address");
    stock.add("private", "metadata", sites.address("metadata.prongsai.test", "/latest/meta-data/"), expected, "private-address");
    stock.add("private", "number", "http://192.168.1.10:" + sites.port() + "/o38.pdf", expected, "private-address");
    stock.add("private", "redirect", sites.at(Stock.SITE, "/inside", LocalSites.to("http://intranet.prongsai.test:" + sites.port() + "/x")),
        expected, "private-address");
    stock.add("address", "file", "file:///etc/passwd", expected, "address-form");
    var good = LocalSites.file("text/html; charset=utf-8", ANTI_CORRUPTION_REPORT.page(AGENCY));
    stock.add("certificate", "expired", https(sites, "expired.prongsai.test", Certificates.Kind.EXPIRED, good), expected, "certificate-expired");
    stock.add("certificate", "other host", https(sites, Certificates.HOST, Certificates.Kind.OTHER_HOST, good), expected, "certificate-host");
  }

  private static String https(LocalSites sites, String host, Certificates.Kind kind, LocalSites.Answer answer) throws Exception {
    return sites.https(host, kind, answer);
  }
}
