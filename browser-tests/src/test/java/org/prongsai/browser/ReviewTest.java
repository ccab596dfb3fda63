package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * A mock assessment from the entry sheet to the end of the time for objection: one reader at a desk, one on a phone without
 * JavaScript, and a moderator from another agency.
 */
class ReviewTest {

  private static final String AGENCY = "lam-khlong";
  private final List<String> faults = new ArrayList<>();

  @Test
  void readersDifferAndWhatIsIssuedIsObjectedToAndIssuedAgain() {
    try (Visit officer = Visit.at(Visit.DESK).signIn("officer", AGENCY);
        Visit first = Visit.at(Visit.DESK).signIn("unit", AGENCY);
        Visit second = Visit.withoutJavaScript(Visit.PHONE).signIn("head", AGENCY);
        Visit moderator = Visit.at(Visit.DESK).signIn("overseer", "tuayang")) {
      HandedIn handed = HandedIn.begin(AGENCY, officer);
      look(officer);
      handed.handIn(officer).invite(officer, "unit", "READER").invite(officer, "head", "READER")
          .inviteFrom(officer, "tuayang", "overseer", "MODERATOR");
      look(officer.open(handed.sheet()));

      String own = "/office/" + AGENCY + handed.review() + "/O1";
      verdicts(first.open(own), "NOT_MET");
      assertFalse(second.open(own).words().contains("ไม่พบในแผนผัง"), "before both have spoken");
      second.assertFits();
      verdicts(second, "MET");
      assertTrue(second.open(own).words().contains("ไม่พบในแผนผัง"));
      look(first.open(own));

      handed.readAllBut("O1");
      moderator.open("/office/tuayang/reviews");
      look(moderator);
      moderator.page().locator("main tbody th a").first().click();
      look(moderator);
      moderator.page().locator("main tbody th a").first().click();
      look(moderator);
      verdicts(moderator, "NOT_MET");
      moderator.open("/office/tuayang" + handed.review()).press("แจ้งผลทุกข้อ");

      look(officer.open(handed.sheet()));
      assertTrue(officer.words().contains("เหลือเวลาทักท้วง 15 วัน"), officer.words());
      look(officer.open(handed.sheet() + "/O1"));
      officer.page().locator("textarea[name='reason.1']").fill("แสดงไว้ในหน้าแรก");
      officer.press("ส่งข้อทักท้วง");

      look(moderator.open("/office/tuayang" + handed.review() + "/O1"));
      verdicts(moderator, "MET");
      officer.open(handed.sheet() + "/O1");
      assertTrue(officer.words().contains("แจ้งผลใหม่แล้ว") && officer.words().contains("ผลที่แจ้งครั้งแรก: ไม่พบ"),
          officer.words());

      handed.letPass(20);
      assertTrue(officer.open(handed.sheet()).words().contains("ผลถึงที่สุด"));
      assertTrue(officer.open(handed.sheet() + "/O1").words().contains("ยอมรับโดยไม่ทักท้วง"),
          "of the components to which nobody objected");
      look(officer);
    }
    assertEquals(List.of(), faults);
  }

  /** The same of every component that the form asks for, and the button below it. */
  private static void verdicts(Visit visit, String verdict) {
    visit.page().locator("main form input[type=radio][value=" + verdict + "]").all().forEach(each -> each.check());
    visit.page().locator("main form textarea[name^='reason']").all().forEach(each -> each.fill("ไม่พบในแผนผัง"));
    visit.page().locator("main form:has(textarea[name^='reason']) .actions button").first().click();
    visit.page().waitForLoadState();
    assertEquals(0, visit.page().locator(".error-summary").count(), visit.page().locator("main").innerText());
  }

  private void look(Visit visit) {
    try {
      visit.assertFits();
      visit.assertOpenToAll();
      visit.on(Visit.PHONE).assertFits();
    } catch (AssertionError fault) {
      faults.add(fault.getMessage());
    }
    visit.picture("review" + visit.path().replaceFirst("^/office/[^/]*", "").replaceAll("[/?=]", "-")).on(Visit.DESK);
  }
}
