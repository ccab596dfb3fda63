package org.prongsai.browser;

import java.io.IOException;
import org.junit.jupiter.api.Test;

/** An agency's first days, as the guide tells administrators and everyone who signs in: the agency and its people are invented. */
class GuideFirstDaysTest {

  private static final String PASSWORD = "คลองใสใบบัวบานยามเช้า";
  private static final String OFFICE = "/office/tuayang";
  private static final String ADMINISTRATOR = "ผู้ดูแลระบบ (ข้อมูลสมมติ)";
  private static final String CLERK = "เจ้าหน้าที่กองคลัง (ข้อมูลสมมติ)";
  private static final String HEAD = "หัวหน้าสำนักปลัด (ข้อมูลสมมติ)";

  private String recoveryCode = "";

  @Test
  void everyStepOfTheGuideIsOnTheScreens() throws IOException {
    try (Installation office = Installation.empty(); Visit administrator = office.visit(); Visit clerk = office.visit()) {
      firstStart(office, administrator);
      units(administrator);
      String link = people(administrator);
      accept(office, clerk, link);
      signIn(office, clerk, link);
      account(administrator, clerk);
      actFor(office, administrator, clerk);
      trail(administrator);
      screen(office, clerk);
    }
  }

  private void firstStart(Installation office, Visit administrator) {
    String link = office.firstLink();
    try (GuidePage guide = new GuidePage("first-start")) {
      administrator.open(link).type("ชื่อหน่วยงาน", "เทศบาลตำบลตัวอย่าง (ข้อมูลสมมติ)").type("ชื่อย่อในที่อยู่เว็บ", "tuayang")
          .pick("ประเภทหน่วยงาน", "เทศบาลตำบล").type("ชื่อและนามสกุล", ADMINISTRATOR).type("ตำแหน่ง", "เจ้าหน้าที่ผู้ดูแลเว็บไซต์")
          .tick("ข้าพเจ้าเป็นเจ้าหน้าที่ผู้รับผิดชอบ ITA ด้วย").type("ชื่อผู้ใช้", "admin@example.go.th")
          .type("รหัสผ่านใหม่", PASSWORD).type("รหัสผ่านใหม่อีกครั้ง", PASSWORD);
      guide.picture(administrator, "first-start", "h1");
      administrator.press("เริ่มใช้งาน");
      guide.picture(administrator, "first-start-second-factor", "h1");
      setUp(administrator, guide);
      try (Visit late = office.visit().open(link)) {
        guide.meet(late);
      }
    }
  }

  /** Gives the code of an app that knows the secret, and keeps one of the recovery codes. */
  private void setUp(Visit visit, GuidePage guide) {
    guide.meet(visit);
    visit.type("รหัส 6 หลักจากแอป", AuthenticatorApp.code(visit.page().locator("main code").innerText())).press("เปิดใช้");
    guide.meet(visit);
    recoveryCode = visit.page().locator("main ol code").first().innerText();
    visit.press("เก็บรหัสแล้ว ดำเนินการต่อ");
  }

  private static void units(Visit administrator) {
    try (GuidePage guide = new GuidePage("units")) {
      guide.meet(administrator.press("บุคคลและส่วนราชการ"));
      for (String unit : new String[] {"สำนักปลัดเทศบาล", "กองคลัง", "กองช่าง", "งานพัสดุ"}) {
        administrator.open(OFFICE + "/units").press("เพิ่มส่วนราชการ").type("ชื่อ", unit);
        if (unit.startsWith("งาน")) {
          administrator.tick("งาน ฝ่าย หรือกลุ่ม").pick("อยู่ภายใต้", "กองคลัง");
        } else {
          administrator.tick("สำนัก กอง หรือเทียบเท่า");
        }
        guide.meet(administrator);
        administrator.press("บันทึก");
      }
      guide.picture(administrator, "units", "h1");
      administrator.press("กองคลัง");
      guide.meet(administrator.press("ยุบเลิก").press("ยืนยันการยุบเลิก"));
      administrator.open(OFFICE + "/units").press("กองช่าง").press("ยุบเลิก").press("ยืนยันการยุบเลิก");
      administrator.open(OFFICE + "/units").press("กองช่าง");
      guide.meet(administrator);
      administrator.press("เปิดใช้อีกครั้ง");
    }
  }

  private static String people(Visit administrator) {
    try (GuidePage guide = new GuidePage("people")) {
      guide.meet(administrator.open(OFFICE + "/people").press("เชิญบุคคล"));
      guide.meet(invited(administrator).press("สร้างคำเชิญ"));
      invited(administrator.open(OFFICE + "/people/invite")).tick("กองคลัง");
      guide.picture(administrator, "people-invite", "h1");
      guide.meet(administrator.press("สร้างคำเชิญ"));
      String link = administrator.page().locator("#link").inputValue();
      guide.picture(administrator.press("กลับไปหน้าบุคคล"), "people", "h1");
      administrator.press(ADMINISTRATOR);
      guide.meet(administrator);
      guide.meet(administrator.press("ให้พ้นจากหน่วยงาน").press("ยืนยันให้พ้นจากหน่วยงาน"));
      return link;
    }
  }

  private static Visit invited(Visit administrator) {
    return administrator.type("ชื่อและนามสกุล", CLERK).type("ตำแหน่ง", "นักวิชาการเงินและบัญชี").tick("เจ้าหน้าที่ของส่วนราชการ");
  }

  private void accept(Installation office, Visit clerk, String link) {
    clerk.open(link).type("ชื่อผู้ใช้", "khlang@example.go.th").type("รหัสผ่านใหม่", PASSWORD).type("รหัสผ่านใหม่อีกครั้ง", PASSWORD);
    try (Visit late = office.visit().open(link)) {
      late.view("sign-in-invitation", "h1");
    }
  }

  private void signIn(Installation office, Visit clerk, String link) {
    try (GuidePage guide = new GuidePage("sign-in")) {
      guide.meet(clerk);
      clerk.press("ตอบรับคำเชิญ");
      setUp(clerk, guide);
      guide.meet(clerk);
      clerk.open("/account/password").type("รหัสผ่านใหม่", PASSWORD);
      clerk.page().context().clearCookies();
      guide.meet(clerk.press("เปลี่ยนรหัสผ่าน"));
      guide.meet(clerk.open("/sign-in"));
      guide.picture(secondStep(clerk), "sign-in-second", "h1");
      guide.meet(clerk.type("รหัสยืนยัน", "000000").press("ยืนยัน"));
      guide.meet(clerk.type("รหัสยืนยัน", recoveryCode).press("ยืนยัน"));
      try (Visit stranger = office.visit()) {
        for (int i = 0; i < 6; i++) {
          stranger.open("/sign-in").type("ชื่อผู้ใช้", "nobody@example.go.th").type("รหัสผ่าน", "ไม่ใช่รหัสนี้แน่นอน").press("เข้าสู่ระบบ");
        }
        guide.meet(stranger).meet(stranger.open(link));
      }
    }
  }

  private static Visit secondStep(Visit clerk) {
    return clerk.type("ชื่อผู้ใช้", "khlang@example.go.th").type("รหัสผ่าน", PASSWORD).press("เข้าสู่ระบบ");
  }

  private static void account(Visit administrator, Visit clerk) {
    try (GuidePage guide = new GuidePage("account")) {
      guide.picture(clerk.open("/account"), "account", "h1");
      guide.meet(clerk.open("/account/password"));
      guide.picture(clerk.open("/account/second-factor"), "account-second-factor", "h1");
      administrator.open(OFFICE + "/people").tick("ตามความสมัครใจ").press("บันทึก");
      guide.meet(clerk.open("/account/second-factor"));
      clerk.type("รหัสผ่านปัจจุบัน", PASSWORD).press("ปิดใช้");
      guide.meet(clerk.open("/account"));
    }
  }

  private static void actFor(Installation office, Visit administrator, Visit clerk) {
    invite(office, administrator, HEAD, "หัวหน้าสำนักปลัด");
    try (GuidePage mine = new GuidePage("act-for"); GuidePage guide = new GuidePage("appointments")) {
      mine.meet(clerk.open(OFFICE + "/acting"));
      guide.meet(administrator.open(OFFICE + "/people")).meet(administrator.press("การปฏิบัติราชการแทน"));
      administrator.pick("ผู้ทำหน้าที่แทน", CLERK).tick("รักษาราชการแทน").pick("แทน", CLERK).type("ตั้งแต่วันที่", "๑ ตุลาคม ๒๕๖๘")
          .type("ถึงวันที่", "๓๐ กันยายน ๒๖๐๐").type("เหตุผล", "ไปราชการ").type("คำสั่งหรือเอกสารอ้างอิง", "คำสั่งที่ ๑๒/๒๕๖๙");
      guide.meet(administrator.press("บันทึกคำสั่ง"));
      administrator.pick("แทน", HEAD).press("บันทึกคำสั่ง");
      guide.picture(administrator, "appointments", "h1");
      clerk.open(OFFICE + "/acting").press("ทำหน้าที่แทน");
      mine.picture(clerk.open(OFFICE + "/acting"), "act-for", "body");
      clerk.press("เลิกทำหน้าที่แทน");
    }
  }

  private static void invite(Installation office, Visit administrator, String name, String role) {
    administrator.open(OFFICE + "/people/invite").type("ชื่อและนามสกุล", name).type("ตำแหน่ง", role).tick(role).press("สร้างคำเชิญ");
    try (Visit visit = office.visit().open(administrator.page().locator("#link").inputValue())) {
      visit.type("ชื่อผู้ใช้", "head@example.go.th").type("รหัสผ่านใหม่", PASSWORD).type("รหัสผ่านใหม่อีกครั้ง", PASSWORD).press("ตอบรับคำเชิญ");
    }
  }

  private static void trail(Visit administrator) {
    try (GuidePage guide = new GuidePage("trail")) {
      guide.picture(administrator.open(OFFICE + "/trail"), "trail", "h1");
      guide.meet(administrator.press("ตรวจสอบความครบถ้วน"));
      guide.meet(administrator.open(OFFICE + "/trail?from=1+ตุลาคม+2500&until=2+ตุลาคม+2500"));
    }
  }

  private static void screen(Installation office, Visit clerk) {
    try (GuidePage guide = new GuidePage("screen"); Visit stranger = office.visit().open("/")) {
      guide.meet(stranger).meet(clerk.open(OFFICE));
      clerk.page().locator("details.topbar-wide summary").last().click();
      clerk.page().locator("details.topbar-wide button[value=dark]").click();
      clerk.page().waitForLoadState();
      guide.picture(clerk, "screen-dark", "body");
    }
  }
}
