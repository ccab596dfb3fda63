package org.prongsai.browser;

import org.prongsai.server.agency.Agencies;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an agency of the demonstration hands in to be assessed, on its way through the pages. */
final class HandedIn {

  private static final String DAYS = "จำนวนวันที่ทักท้วงได้";
  private static final String SOURCE = "ที่มาของระยะเวลา";

  private final String agency;
  private final String sheet;

  private HandedIn(String agency, String sheet) {
    this.agency = agency;
    this.sheet = sheet;
  }

  /** Begins a sheet for a mock assessment, from the checklist. */
  static HandedIn begin(String agency, Visit officer) {
    officer.open(officer.page().locator("nav a[href$='/disclosure']").first().getAttribute("href")).press("ส่งแบบ OIT");
    officer.page().locator("input[name=purpose][value=MOCK]").check();
    officer.type(DAYS, "15").type(SOURCE, "ข้อตกลงกับผู้ตรวจ").press("เริ่มแบบบันทึก");
    officer.page().waitForURL(address -> address.matches(".*/submission/[0-9]+.*"));
    return new HandedIn(agency, officer.path().replaceAll("[?#].*", ""));
  }

  /** The mayor approves it, the officer hands it in. */
  HandedIn handIn(Visit officer) {
    try (Visit mayor = Visit.at(Visit.DESK).signIn("mayor", agency)) {
      mayor.open(sheet).press("อนุมัติให้ส่ง");
      mayor.page().waitForURL(address -> !address.endsWith("/approve"));
    }
    officer.open(sheet).press("ส่งและตรึงสำเนา");
    return this;
  }

  HandedIn invite(Visit officer, String role, String part) {
    officer.open(sheet).pick("บุคลากรของหน่วยงาน", Demo.running().nameOf(role, agency));
    return choose(officer, part);
  }

  HandedIn inviteFrom(Visit officer, String other, String role, String part) {
    officer.open(sheet).type("หรือชื่อบัญชีของบุคคลจากหน่วยงานอื่น", Demo.running().account(role, other).name());
    return choose(officer, part);
  }

  private HandedIn choose(Visit officer, String part) {
    officer.page().locator("input[name=part][value=" + part + "]").check();
    officer.press("เชิญ");
    return this;
  }

  String sheet() {
    return sheet;
  }

  /** Below an office. */
  String review() {
    return "/reviews/" + sheet.substring(sheet.lastIndexOf('/') + 1);
  }

  /** Both readers find everything met of all items but one: forty pages by hand would show nothing more. */
  void readAllBut(String item) {
    sql("""
        insert into review.verdict (agency, submission, item, component, account, verdict, reason, at)
        select a.agency, a.submission, a.item, a.component, r.account, 'MET', '', now()
        from review.asked a join review.reader r on r.agency = a.agency and r.submission = a.submission and r.part = 'READER'
        where a.agency = :agency and a.item <> :item
        """).param("item", item).update();
  }

  /** As if the results had been issued so many days ago. */
  void letPass(int days) {
    sql("update review.submission set issued_at = issued_at - make_interval(days => :days) where agency = :agency")
        .param("days", days).update();
  }

  private JdbcClient.StatementSpec sql(String text) {
    return Demo.running().part(JdbcClient.class).sql(text)
        .param("agency", Demo.running().part(Agencies.class).find(agency).orElseThrow().id());
  }
}
