package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A year's work as the guide tells it, page by page, in an office whose data are invented. */
class GuidePicturesTest {

  private static final String YEAR = "/office/tuayang/2569";
  private static final String SERVICES = "แสดงขั้นตอนและระยะเวลาของทุกบริการ";
  private static final int ASKED_TOO_OFTEN = 31;

  @Test
  void everyStepOfTheGuideIsOnTheScreens() throws IOException {
    Demo demo = Demo.fresh();
    try (Visit officer = in(demo, "officer"); Visit mayor = in(demo, "mayor"); Visit unit = in(demo, "unit")) {
      results(officer);
      whatIf(officer);
      weaknesses(officer);
      measures(officer);
      followUp(mayor);
      brief(mayor);
      collect(demo, officer);
      report(demo, unit);
      nextYear(officer);
      var disclosure = new GuideDisclosure(demo, officer);
      disclosure.plans();
      disclosure.items();
      numbers(officer);
      papers(officer);
      var papers = new GuidePapers(demo, officer, mayor);
      String signed = papers.sendAndDecide();
      papers.pen();
      verify(demo, officer, signed);
      calendar(officer);
      notices(officer);
      webhook(officer);
    }
  }

  private static Visit in(Demo demo, String role) {
    return demo.visit(Visit.DESK).signIn(demo.account(role, "tuayang"));
  }

  private static void results(Visit officer) {
    try (GuidePage guide = new GuidePage("results")) {
      officer.open(YEAR + "/results").press("รูปแบบของไฟล์");
      guide.picture(officer, "results-bring", "h1");
      officer.press("วางตารางคะแนนจากโปรแกรมอื่น").type("ตารางคะแนน", "code,part,score\nI7,,196.77\n");
      officer.page().locator("details[open] button").filter(new Locator.FilterOptions()
          .setHasText("อ่านคะแนนและแสดงผล")).click();
      guide.meet(officer);
      assertTrue(officer.words().contains("บรรทัดที่ 2"), officer.words());
      officer.open(YEAR + "/results").page().locator("main input[type=file]").first().setInputFiles(StoryTest.seed3());
      guide.picture(officer.press("อ่านคะแนนและแสดงผล"), "results-conflict", ".notice.tone-wait, .notice");
      guide.meet(officer.open(YEAR + "/results/type")).meet(officer.open(YEAR + "/results/years"))
          .meet(officer.open(YEAR + "/results/scores"));
    }
  }

  private static void whatIf(Visit officer) {
    try (GuidePage guide = new GuidePage("what-if")) {
      officer.open(YEAR + "/results").press("ลองปรับคะแนน").press("ใช้ทางที่สั้นที่สุด");
      guide.picture(officer, "what-if", "h1");
    }
  }

  private static void weaknesses(Visit officer) {
    String findings = "/office/tuayang/2570/findings";
    try (GuidePage guide = new GuidePage("weaknesses")) {
      guide.picture(officer.open(findings), "weaknesses", "h1");
      officer.page().locator("main th a.row-title").last().click();
      guide.meet(officer);
      String finding = officer.path();
      officer.press("ข้อนี้ไม่ต้องมีมาตรการ").type("เหตุผลที่ไม่ต้องมีมาตรการ", "ดำเนินการครบถ้วนแล้ว").press("ไม่ต้องมีมาตรการ");
      guide.meet(officer.open(finding));
      officer.press("นำกลับมาพิจารณา").open(findings).press("จัดทำร่างมาตรการจากข้อที่เลือก");
      guide.meet(officer);
    }
  }

  private static void measures(Visit officer) {
    try (GuidePage guide = new GuidePage("measures")) {
      guide.picture(officer.open(YEAR + "/measures"), "measures", "h1").meet(officer.open(YEAR + "/measures?view=board"));
      guide.meet(officer.open(YEAR + "/measures").press(SERVICES)).meet(officer.press("แก้ไขมาตรการ"));
      officer.type("กำหนดแล้วเสร็จ", "ภายในเดือนกันยายน ๒๕๖๙").type("การกำกับติดตามข้อที่ 1", "ติดตามในการประชุมหัวหน้าส่วนราชการ")
          .type("รอบหรือกำหนดของข้อที่ 1", "ภายในเดือนสิงหาคม ๒๕๖๙").tick("ผู้บริหารเป็นผู้ติดตาม").press("บันทึก");
      guide.picture(officer, "measures-edit", "#deadline");
      officer.press("ยืนยันและบันทึก");
    }
  }

  private static void followUp(Visit mayor) {
    try (GuidePage guide = new GuidePage("follow-up")) {
      mayor.open(YEAR + "/follow-up").tick("ติดตามในการประชุมหัวหน้าส่วนราชการ")
          .type("ข้อสั่งการหรือความเห็น", "ให้เร่งรัดให้ครบทุกบริการภายในเดือนนี้");
      guide.picture(mayor, "follow-up", "h1").meet(mayor.press("บันทึกการกำกับติดตาม"));
    }
  }

  private static void brief(Visit mayor) {
    try (GuidePage guide = new GuidePage("brief")) {
      guide.picture(mayor.open(YEAR + "/brief"), "brief", "h1");
    }
  }

  private static void collect(Demo demo, Visit officer) {
    try (GuidePage guide = new GuidePage("collect"); GuidePage more = new GuidePage("report-more");
        Visit unit = demo.visit(Visit.DESK).signIn(demo.accounts("unit", "tuayang").get(1))) {
      officer.open(YEAR + "/measures").press(SERVICES).press("ขอข้อมูลจากส่วนราชการ").tick("กองคลัง").tick("กองช่าง")
          .type("กำหนดส่ง", "ภายในวันที่ ๓๐ กันยายน ๒๕๖๙");
      guide.meet(officer.press("ขอข้อมูล")).meet(officer.press("ยืนยันและบันทึก"));
      String measure = officer.path();
      reportInFull(unit, more);
      guide.meet(officer.open(measure).press("รวบรวมเป็นภาพรวม"));
      guide.picture(officer.open(measure), "collect", "main .notice");
      officer.press("ส่งคืนให้ส่วนราชการแก้ไข").type("เหตุผล", "โปรดระบุจำนวนบริการที่ปรับแล้วและที่เหลือ").press("ส่งคืน");
      guide.meet(officer).meet(officer.press("แก้ไขมาตรการ"));
      more.picture(unit.open(YEAR + "/progress"), "report-returned", "h1");
    }
  }

  private static void reportInFull(Visit unit, GuidePage guide) {
    guide.meet(unit.open(YEAR + "/progress"));
    unit.press("กรอกรายงานฉบับเต็ม " + SERVICES).tick("อยู่ระหว่างดำเนินการ").type("การดำเนินการในรอบนี้", "ประชุมทำขั้นตอนบริการของกองคลัง")
        .type("ผลการดำเนินการ", "ปรับคู่มือแล้ว ๓ บริการ").press("กิจกรรมที่จัด (วัน สถานที่ ผู้เข้าร่วม)").type("วันที่จัดกิจกรรม", "๑๕ กันยายน ๒๕๖๙")
        .type("สถานที่", "ห้องประชุมเทศบาล").type("จำนวนผู้เข้าร่วม (คน)", "18");
    guide.picture(unit, "report-more", "h1");
    unit.page().locator("main input[name=files]").setInputFiles(picture());
    guide.meet(unit.press("ส่งรายงาน"));
    guide.meet(unit.press("แก้ไขรายงาน"));
  }

  /** A photograph of nothing: the smallest picture there is. */
  private static FilePayload picture() {
    return new FilePayload("ประชุมกองคลัง.png", "image/png", Base64.getDecoder().decode(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="));
  }

  private static void report(Demo demo, Visit unit) {
    try (GuidePage guide = new GuidePage("report");
        Visit treasury = demo.visit(Visit.DESK).signIn(demo.accounts("unit", "tuayang").get(1))) {
      guide.meet(treasury.open(YEAR + "/progress"));
      unit.open(YEAR + "/progress").press("ลิงก์หลักฐาน").page().locator("main textarea[name^=links]").first().fill("https://www.example.go.th/news/12");
      guide.meet(unit.press("ส่งรายงานทั้งหมดที่กรอก"));
      unit.open(YEAR + "/progress").page().locator("main textarea[name^=progress]").first()
          .fill("จัดทำแผ่นป้ายขั้นตอนและติดตั้ง ณ จุดบริการแล้ว ๔ จุด");
      guide.picture(unit, "report", "h1").meet(unit.press("ส่งรายงานทั้งหมดที่กรอก"));
    }
  }

  private static void nextYear(Visit officer) {
    try (GuidePage guide = new GuidePage("next-year")) {
      guide.meet(officer.open("/office/tuayang/2570/measures"));
      guide.picture(officer.press("ยกมาจากปีก่อน"), "next-year", "h1");
      guide.picture(officer.open(YEAR + "/measures/effects"), "next-year-effects", "h1");
    }
  }

  private static void numbers(Visit officer) {
    try (GuidePage guide = new GuidePage("numbers")) {
      guide.meet(officer.open(YEAR + "/papers")).meet(officer.press("ทะเบียนคุมเลขที่"));
      officer.type("ชื่อทะเบียน", "บันทึกข้อความ สำนักปลัดเทศบาล").type("ข้อความหน้าเลข", "ตย ๕๒๐๐๑/").type("เลขแรกในระบบ", "215");
      guide.picture(officer, "numbers", "h1");
      officer.press("เปิดทะเบียน").type("ใช้สำหรับ", "หนังสือเชิญประชุมคณะทำงาน").press("จองเลขถัดไป");
      guide.meet(officer).meet(officer.open(YEAR + "/papers/letterhead"));
      officer.open(YEAR + "/papers").press("สรุปผลคะแนน");
      guide.meet(officer).meet(officer.press("แก้ไขถ้อยคำ"));
    }
  }

  private static void papers(Visit officer) {
    try (GuidePage guide = new GuidePage("papers")) {
      guide.meet(officer.open(YEAR + "/papers").press("รายงานการวิเคราะห์ผล"));
      guide.picture(officer, "papers", "h1");
      officer.press("แก้ไขถ้อยคำ").type("เนื้อความของบันทึกข้อความ", "ขอส่งรายงานการวิเคราะห์ผลการประเมิน").press("บันทึก");
      officer.press("แก้ไขถ้อยคำ").press("รูปแบบ เลขที่ และวันที่");
      guide.picture(officer, "papers-edit", "#introduction");
      for (String kind : new String[] {"บันทึกข้อความ", "คำสั่ง", "ประกาศ", "รายงานการประชุม", "แบบขอเผยแพร่ข้อมูล"}) {
        guide.meet(officer.open(YEAR + "/papers").press(kind));
        assertTrue(officer.path().endsWith("/edit"), officer.path());
      }
      guide.meet(officer.press("ยกเลิก")).meet(officer.open(YEAR + "/papers"));
      guide.meet(officer.open(YEAR + "/measures").press(SERVICES));
    }
  }

  private static void verify(Demo demo, Visit officer, String paper) {
    byte[] pdf = officer.page().request().get(demo.address() + paper + "/file/pdf").body();
    byte[] altered = pdf.clone();
    altered[altered.length / 2] ^= 1;
    String code = officer.open(paper).page().locator("main dd a[href^='/verify/']").first().innerText();
    try (GuidePage guide = new GuidePage("verify"); Visit stranger = demo.visit(Visit.DESK).open("/verify")) {
      guide.meet(stranger).meet(stranger.type("รหัสตรวจสอบ", "ABC").press("ค้นหา"));
      guide.meet(send(stranger, "report.pdf", "ไม่ใช่เอกสาร".getBytes(StandardCharsets.UTF_8)));
      guide.picture(send(stranger, "report.pdf", pdf), "verify", "h1");
      guide.picture(send(stranger, "report.pdf", altered), "verify-altered", "h1");
      assertTrue(stranger.open("/verify").type("รหัสตรวจสอบ", code).press("ค้นหา").words().contains("พบเอกสารที่ลงนามด้วยรหัสนี้"));
      for (int i = 0; i < ASKED_TOO_OFTEN; i++) {
        stranger.page().request().get(demo.address() + "/verify?code=" + code);
      }
      guide.meet(stranger.open("/verify?code=" + code));
    }
  }

  private static Visit send(Visit stranger, String name, byte[] file) {
    stranger.open("/verify").page().locator("main input[type=file]").setInputFiles(new FilePayload(name, "application/pdf", file));
    return stranger.press("ตรวจสอบไฟล์");
  }

  private static void calendar(Visit officer) {
    String calendar = "/office/tuayang/2570/calendar";
    try (GuidePage guide = new GuidePage("calendar")) {
      guide.meet(officer.open("/office/tuayang")).meet(officer.open(calendar));
      guide.meet(officer.press("ใช้เป็นกำหนดการที่คาดการณ์"));
      officer.press("เพิ่มกำหนดการ").type("ขั้นตอน", "ประกาศปฏิทินการประเมิน").type("วันเวลา", "ภายในเดือนธันวาคม ๒๕๖๙")
          .press("บันทึก");
      guide.meet(officer).meet(officer.press("ยืนยันและบันทึก"));
      guide.picture(officer, "calendar", "h1");
    }
  }

  private static void notices(Visit officer) {
    try (GuidePage guide = new GuidePage("notices")) {
      guide.meet(officer.open("/office/tuayang/notices/mine"));
      officer.type("อีเมลสำหรับรับการแจ้งเตือน", "ita@example.go.th").press("บันทึก");
      guide.picture(officer, "notices", "h1").meet(officer.press("สร้างลิงก์ปฏิทิน"));
    }
  }

  private static void webhook(Visit officer) {
    try (GuidePage guide = new GuidePage("webhook")) {
      guide.meet(officer.open("/office/tuayang/notices/mine")).meet(officer.press("เว็บฮุคและบันทึกการส่ง"));
      officer.type("ที่อยู่ปลายทาง", "https://hooks.example.go.th/ita").tick("เปิดใช้งาน").press("บันทึก");
      guide.picture(officer, "webhook", "h1");
    }
  }
}
