package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A newcomer publishes the agency's first item, from the door to the public page: by pointer, without JavaScript on a phone,
 * and by keys alone. Eight presses and two texts are far below the three minutes that are allowed.
 */
class FirstItemTest {

  private static final int PRESSES_AT_MOST = 8;

  private int presses;
  private Hand hand = Hand.POINTER;

  @ParameterizedTest
  @CsvSource({"tha-chang, 1280, true, POINTER", "lam-khlong, 360, false, POINTER", "kaengsian, 768, true, KEYS"})
  void fromTheDoorToThePublicPage(String agency, int width, boolean javaScript, Hand by) {
    hand = by;
    try (Visit officer = (javaScript ? Visit.at(width) : Visit.withoutJavaScript(width)).signIn("officer", agency)) {
      Page page = officer.page();
      Locator menu = page.locator("nav a[href$='/disclosure']").locator("visible=true");
      if (menu.count() == 0) {
        press(page.locator("details.menu summary"));
      }
      press(menu.first());
      press(page.locator("main tbody th a[href$='/O1']").first());
      hand.choose(page.locator("main input[type=file]"),
          new FilePayload("โครงสร้าง.txt", "text/plain", "แผนผังโครงสร้างส่วนราชการ".getBytes(StandardCharsets.UTF_8)));
      hand.type(page.locator("main input[name=title]"), "แผนผังโครงสร้างส่วนราชการ");
      press(button(page, "เพิ่มหลักฐาน"));
      press(button(page, "เผยแพร่"));
      press(page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ดูหน้าที่ประชาชนเห็น")));
      assertTrue(page.url().contains("/a/" + agency + "/ita/"), page.url());
      assertTrue(page.locator("main").innerText().contains("แผนผังโครงสร้างส่วนราชการ"));
      assertEquals(0, page.locator(".components .tone-bad").count(), "every component is shown");
    }
    assertTrue(presses <= PRESSES_AT_MOST, presses + " presses");
  }

  private static Locator button(Page page, String words) {
    return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words).setExact(true));
  }

  private void press(Locator there) {
    presses++;
    hand.press(there);
    there.page().waitForLoadState();
  }
}
