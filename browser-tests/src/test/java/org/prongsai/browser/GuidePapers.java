package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;

/** Papers on their way up the line and by pen, as the guide tells writers and executives. */
final class GuidePapers {

  private static final String PAPERS = "/office/tuayang/2569/papers";

  private final Demo demo;
  private final Visit officer;
  private final Visit mayor;

  GuidePapers(Demo demo, Visit officer, Visit mayor) {
    this.demo = demo;
    this.officer = officer;
    this.mayor = mayor;
  }

  /** Up, back for one row, up again, and signed. @return the paper's path */
  String sendAndDecide() {
    try (GuidePage send = new GuidePage("send"); GuidePage decide = new GuidePage("decide"); Visit head = in("head");
        Visit clerk = in("clerk")) {
      officer.open(PAPERS).press("รายงานความก้าวหน้า รอบ 6 เดือน");
      String paper = officer.path();
      send.meet(officer).picture(officer.press("เปลี่ยนสายการเสนอ"), "send-route", "h1");
      send.meet(officer.press("บันทึก").press("เสนอตามสายงาน"));
      decide.meet(head.open("/office/tuayang/2569")).meet(head.open(paper).press("ส่งคืนให้แก้ไข"));
      head.page().locator("select[name=row]").selectOption("2");
      head.type("เหตุผลที่ส่งคืน", "โปรดระบุจำนวนบริการที่ยังไม่ได้ปรับ");
      decide.picture(head, "decide-return", "main .panel");
      head.press("ส่งคืน");
      send.picture(officer.open(paper), "send-returned", "h1");
      officer.press("ไปที่มาตรการของแถวนี้").press("แก้ไขมาตรการ").page().locator("textarea[name=issue]")
          .fill("การให้บริการใช้เวลานานกว่าที่กำหนดใน ๔ บริการ");
      officer.press("บันทึก").open(paper).press("เสนอใหม่");
      head.open(paper).press("ลงความเห็นและเสนอต่อ");
      try (Visit late = in("clerk").open(paper)) {
        clerk.open(paper).tick("ความเห็นอื่น").type("ข้อความเพิ่มเติม", "เห็นควรอนุมัติ และให้เร่งรัดเรื่องที่เกินกำหนด")
            .press("ลงความเห็นและเสนอต่อ");
        decide.meet(late.press("ลงความเห็นและเสนอต่อ"));
      }
      sign(paper, decide);
      send.meet(officer.open(paper));
      return paper;
    }
  }

  private void sign(String paper, GuidePage decide) {
    String name = "นายกเทศมนตรีตำบลตัวอย่าง";
    decide.picture(mayor.open(paper).type("พิมพ์ชื่อของท่านเพื่อลงนาม", name), "decide", "main .panel");
    decide.meet(mayor.type("พิมพ์ชื่อของท่านเพื่อลงนาม", "ผู้อื่น").press("ลงนาม"));
    decide.meet(mayor.type("พิมพ์ชื่อของท่านเพื่อลงนาม", name).press("ลงนาม"));
    assertTrue(mayor.words().contains("เอกสารลงนามแล้ว"), mayor.words());
  }

  void pen() {
    try (GuidePage guide = new GuidePage("pen")) {
      officer.open(PAPERS).press("แผนมาตรการ");
      guide.meet(officer);
      officer.press("พิมพ์เพื่อลงนามด้วยปากกา").type("ผู้ลงนามตามลำดับ", "(ข้อมูลสมมติ), นายกเทศมนตรีตำบลตัวอย่าง");
      guide.picture(officer, "pen", "h1");
      officer.page().locator("input[name=scan]").setInputFiles(
          new FilePayload("scan.pdf", "application/pdf", officer.page().request().get(address("/file/pdf")).body()));
      guide.meet(officer.press("เก็บเป็นฉบับลงนาม"));
      assertTrue(officer.words().contains("เอกสารลงนามด้วยปากกาแล้ว"), officer.words());
    }
  }

  private String address(String rest) {
    return demo.address() + officer.path() + rest;
  }

  private Visit in(String role) {
    return demo.visit(Visit.DESK).signIn(demo.account(role, "tuayang"));
  }
}
