package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What would be objected to in a proof stands at its component: it fits a phone, and keeps nobody out. */
class LookedProofTest {

  private static final String OLD = "รายงานผลการดำเนินงานประจำปี ปีงบประมาณ พ.ศ. ๒๕๖๐\nโครงการปรับปรุงถนน งบประมาณ ๑๐๐,๐๐๐ บาท";

  @Test
  void anObjectionIsReadByEverybody() {
    try (Visit officer = Visit.at(Visit.DESK).signIn("officer", "tuayang")) {
      String item = "/office/tuayang/2569/disclosure/O7";
      officer.open(item).page().locator("main input[type=file]").setInputFiles(
          new FilePayload("รายงาน.txt", "text/plain", OLD.getBytes(StandardCharsets.UTF_8)));
      officer.page().locator("input[name=components]").first().check();
      officer.press("เพิ่มหลักฐาน").press("ตรวจก่อนผู้ประเมิน");
      assertTrue(officer.page().locator(".component-proof .objection").count() > 0, officer.page().locator("main").innerText());
      assertTrue(officer.words().contains("วิธีแก้ไข:") && officer.words().contains("พ.ศ. 2568 แต่"), officer.words());
      officer.assertOpenToAll();
      officer.picture("look-item").on(Visit.PHONE).assertFits();
      officer.picture("look-item-phone").on(Visit.DESK).open("/office/tuayang/2569/disclosure").press("ผลการตรวจหลักฐาน");
      assertTrue(officer.page().locator("tbody .objection").count() > 0);
      officer.assertOpenToAll();
      officer.picture("look-watch").on(Visit.PHONE).assertFits();
      officer.picture("look-watch-phone");
    }
  }
}
