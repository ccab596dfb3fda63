package org.prongsai.server.precheck;

import static org.prongsai.server.precheck.HeldOutPapers.*;
import static org.prongsai.server.precheck.Stock.asked;

import java.util.List;
import org.prongsai.thai.ThaiDigits;

/** The third of the proofs that the rules were not made with. */
final class HeldOutProofs {

  private HeldOutProofs() {}

  static List<Prepared> all(LocalSites sites) throws Exception {
    Stock stock = new Stock(sites, true, "h");
    right(stock);
    wrong(stock);
    files(stock);
    addresses(stock);
    return stock.proofs();
  }

  private static void right(Stock stock) {
    stock.docx("right", ANTI_CORRUPTION_HALF_YEAR, asked("O37", AGENCY));
    stock.pdf("right", STAFF_PROGRESS, asked("O24", AGENCY));
    stock.pdf("other words", OPERATIONS_RESULTS, asked("O13", AGENCY));
    stock.docx("other words", PROCUREMENT_YEAR, asked("O22", AGENCY));
    stock.pdf("plan of years", PREVENTION_PLAN, asked("O36", AGENCY));
    stock.page("other words", COMPLAINTS, asked("O27", AGENCY));
    stock.xlsx("right", HALF_YEAR_MONEY, asked("O12", AGENCY));
    stock.docx("other words", BRIBERY_RISKS, asked("O34", AGENCY));
    stock.pdf("right", PRIVACY, asked("O10", AGENCY, 1, 3));
    stock.page("right", EXECUTIVES, asked("O2", AGENCY));
    stock.docx("recognised", BrokenFiles.recognised(OPERATIONS_RESULTS), asked("O13", AGENCY));
    stock.pdf("recognised", BrokenFiles.recognised(STAFF_PROGRESS), asked("O24", AGENCY));
    stock.docx("digits", new PaperText(ThaiDigits.toArabic(PREVENTION_PLAN.text())), asked("O36", AGENCY));
  }

  private static void wrong(Stock stock) {
    stock.pdf("wrong year", ANTI_CORRUPTION_HALF_YEAR.with("๒๕๖๖", "๒๕๖๗").with("๒๕๖๕", "๒๕๖๖"), asked("O37", AGENCY), "year-other");
    stock.docx("wrong year", PROCUREMENT_YEAR.with("2565", "2564"), asked("O22", AGENCY), "year-other");
    stock.page("wrong year", BRIBERY_RISKS.with("2566", "2564"), asked("O34", AGENCY), "year-other");
    stock.docx("plan of other years", PREVENTION_PLAN.with("๒๕๖๔ – ๒๕๖๘", "๒๕๖๐ – ๒๕๖๔"), asked("O36", AGENCY), "period-not-covering");
    stock.docx("wrong half", STAFF_PROGRESS.with("รอบ 6 เดือน ระหว่างเดือนตุลาคม 2565 ถึงเดือนมีนาคม 2566", "ครึ่งปีหลัง เมษายน - กันยายน 2566"),
        asked("O24", AGENCY), "half-other");
    stock.pdf("missing", OPERATIONS_RESULTS.without("อุปสรรคในการดำเนินงาน"), asked("O13", AGENCY), "component-missing:3", "component-missing:4");
    stock.page("missing", PROCUREMENT_YEAR.without("แนวทางปรับปรุง"), asked("O22", AGENCY), "component-missing:4");
    stock.docx("missing", COMPLAINTS.without("หมวด ๔"), asked("O27", AGENCY), "component-missing:4");
    stock.pdf("missing", STAFF_PROGRESS.with("|ค่าใช้จ่าย", "").with("|ไม่มี", "").with("|7,800", ""), asked("O24", AGENCY), "component-missing:2");
    stock.pdf("missing", BRIBERY_RISKS.with("|มาตรการควบคุม", "").with("|ชำระเงินผ่านธนาคารเท่านั้น", ""), asked("O34", AGENCY), "component-missing:2");
    stock.docx("wrong agency", OPERATIONS_RESULTS.with("เทศบาลตำบลลำจำลอง", "เทศบาลตำบลโคกตัวอย่าง"), asked("O13", AGENCY), "agency-other");
    stock.page("wrong agency", new PaperText(COMPLAINTS.text().replace("เทศบาลตำบลลำจำลอง", "อบต.ท่าตัวอย่าง")),
        asked("O27", "องค์การบริหารส่วนตำบลนาสมมติ"), "agency-other");
  }

  private static void files(Stock stock) {
    stock.file("scan", "pdf", "application/pdf", BrokenFiles.scan(2), asked("O24", AGENCY), "scan");
    stock.file("password", "pdf", "application/pdf", BrokenFiles.withPassword(STAFF_PROGRESS.pdf()), asked("O24", AGENCY), "file-encrypted");
    stock.file("macro", "xlsm", "application/zip", BrokenFiles.withMacro(HALF_YEAR_MONEY.docx()), asked("O12", AGENCY), "macros");
    stock.file("broken", "docx", "application/zip", BrokenFiles.half(COMPLAINTS.docx()), asked("O27", AGENCY), "file-broken");
  }

  private static void addresses(Stock stock) throws Exception {
    LocalSites sites = stock.sites();
    var expected = asked("O24", AGENCY);
    stock.add("dead", "404", sites.address(Stock.SITE, "/h/nothing.docx"), expected, "dead");
    stock.add("login wall", "wordpress", sites.at(Stock.SITE, "/h/staff", LocalSites.to("/wp-login.php?redirect_to=x")), expected, "sign-in");
    stock.add("login wall", "request", sites.at(Stock.SITE, "/h/request", LocalSites.page(200,
        "<!doctype html><meta charset=utf-8><title>Google Drive</title><body><p>ขอสิทธิ์เข้าถึง</p><p>คุณต้องมีสิทธิ์เข้าถึง</p></body>")),
        expected, "sign-in");
    stock.add("soft 404", "english", sites.at(Stock.SITE, "/h/soft", LocalSites.page(200,
        "<!doctype html><meta charset=utf-8><title>เทศบาลตำบลลำจำลอง</title><main><h2>Page not found</h2><p>กลับหน้าแรก</p></main>")),
        expected, "soft-404");
    stock.add("redirect loop", "itself", sites.at(Stock.SITE, "/h/self", LocalSites.to("/h/self")), expected, "redirects");
    stock.add("private", "ipv6", "http://[fd00::1]:" + sites.port() + "/", expected, "private-address");
    stock.add("private", "mapped", "http://[::ffff:10.0.0.1]:" + sites.port() + "/", expected, "private-address");
    stock.add("certificate", "unknown issuer", sites.https("alone.prongsai.test", Certificates.Kind.UNKNOWN,
        LocalSites.file("text/html", STAFF_PROGRESS.page(AGENCY))), expected, "certificate-unknown");
    stock.add("slow", "drips", sites.at(Stock.SITE, "/h/slow.pdf", LocalSites.dripping()), expected, "slow");
  }
}
