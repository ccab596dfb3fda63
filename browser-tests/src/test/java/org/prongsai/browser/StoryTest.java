package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.server.demo.Samples;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;

/**
 * From published scores to a signed report that anybody can verify, by all persons together, as they would do it, by
 * pointer or by keys alone: the scores are those of seed 3. Signing in and typing are not counted as clicks. On the way
 * pictures are taken for the guide, numbered by its chapters.
 */
class StoryTest {

  private static final int CLICKS_AT_MOST = 25;

  private int clicks;
  private String film = "";
  private Hand hand = Hand.POINTER;

  @ParameterizedTest
  @CsvSource({"tuayang, 1280, true, POINTER, story-", "tham-rong, 360, false, POINTER, story-plain-",
      "kamphaeng, 768, true, KEYS, story-keys-"})
  void fromPublishedScoresToASignedReportInTwentyFiveClicks(String agency, int width, boolean javaScript, Hand by,
      String name) {
    film = name;
    hand = by;
    try (Visit officer = visit(width, javaScript).signIn("officer", agency)) {
      beginTheYear(officer, agency);
      takeScores(officer);
      draftMeasures(officer);
      for (Samples.Account unit : Demo.running().accounts("unit", agency)) {
        report(unit, width, javaScript);
      }
      String paper = sendUp(officer);
      for (String role : new String[] {"head", "clerk", "mayor"}) {
        decide(role, agency, paper, width, javaScript);
      }
      verify(officer.open(paper), width, javaScript);
    }
    assertTrue(clicks <= CLICKS_AT_MOST, clicks + " clicks");
  }

  /** An agency whose papers are of years ago begins anew with the year that runs. */
  private static void beginTheYear(Visit officer, String agency) {
    int running = FiscalYear.of(Bangkok.day(Instant.now())).year();
    if (!officer.page().locator(".next-step a").getAttribute("href").contains("/" + (running - 1) + "/")) {
      officer.open("/office/" + agency + "/" + running);
    }
  }

  private void takeScores(Visit officer) {
    picture(officer, "1-home");
    click(officer.page().locator(".next-step a"));
    hand.choose(officer.page().locator("main input[type=file]").first(), seed3());
    picture(officer, "1-scores");
    click(button(officer, "อ่านคะแนนและแสดงผล"));
    assertTrue(officer.page().locator("main").innerText().contains("91.59"));
    picture(officer, "1-score-card");
  }

  private void draftMeasures(Visit officer) {
    click(officer.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("ดูข้อบกพร่องและวางมาตรการ")).first());
    picture(officer, "2-weaknesses");
    click(button(officer, "จัดทำร่างมาตรการจากข้อที่เลือก"));
    picture(officer, "2-measures-drafted");
    click(button(officer, "เห็นชอบร่างทั้งหมด"));
    picture(officer, "2-measures-agreed");
  }

  /** A unit that was asked for nothing has nothing to do. */
  private void report(Samples.Account unit, int width, boolean javaScript) {
    try (Visit visit = visit(width, javaScript).signIn(unit)) {
      if (visit.page().locator(".tasks a[href$='/progress']").count() == 0) {
        return;
      }
      click(visit.page().locator(".tasks a[href$='/progress']").first());
      Locator progress = visit.page().locator("main textarea[name*=progress]");
      for (int i = 0; i < progress.count(); i++) {
        // Each in its own words: the same words for all would be found, as in the report of a hurried office.
        String measure = progress.nth(i).locator("xpath=ancestor::section[1]//h2").innerText();
        hand.type(progress.nth(i), "ประชุมชี้แจงบุคลากรเรื่อง " + measure + " และเผยแพร่ผลแล้ว");
      }
      picture(visit, "3-report-" + unit.name().replaceFirst("@.*", ""));
      click(button(visit, "ส่งรายงาน"));
      assertTrue(visit.page().locator("main").innerText().contains("ส่งรายงานแล้ว"));
    }
  }

  /** Takes a way of the menu, which on a phone has to be opened first. */
  private void way(Visit visit, String end) {
    Locator there = visit.page().locator("nav a[href$='" + end + "']").locator("visible=true");
    if (there.count() == 0) {
      click(visit.page().locator("details.menu summary"));
    }
    click(there.first());
  }

  private String sendUp(Visit officer) {
    way(officer, "/papers");
    picture(officer, "4-papers");
    // Of the whole year: what is reported today may lie after the half year, of which a six-month paper alone may tell.
    click(button(officer, "รายงานผลการดำเนินการ รอบปี"));
    picture(officer, "4-paper");
    click(button(officer, "เสนอตามสายงาน"));
    picture(officer, "4-paper-sent");
    return officer.path();
  }

  private void decide(String role, String agency, String paper, int width, boolean javaScript) {
    try (Visit visit = visit(width, javaScript).signIn(role, agency)) {
      picture(visit, "5-home-" + role);
      click(visit.page().locator(".tasks a[href$='" + paper + "']").first());
      Locator typed = visit.page().locator("main input[name=typed]");
      if (typed.count() > 0) {
        hand.type(typed, Demo.running().nameOf(role, agency));
      }
      picture(visit, "5-decide-" + role);
      click(button(visit, typed.count() > 0 ? "ลงนาม" : "ลงความเห็นและเสนอต่อ"));
      assertTrue(visit.page().locator("main").innerText().contains("ลงนามแล้ว"), visit.page().locator("main").innerText());
    }
  }

  /** A stranger holds the file: it is genuine, and with one byte changed it is not. */
  private void verify(Visit officer, int width, boolean javaScript) {
    picture(officer, "6-paper-signed");
    byte[] pdf = officer.page().request().get(Demo.running().address() + officer.path() + "/file/pdf").body();
    try (Visit stranger = visit(width, javaScript).open("/verify")) {
      hand.choose(stranger.page().locator("main input[type=file]"), new FilePayload("report.pdf", "application/pdf", pdf));
      click(button(stranger, "ตรวจสอบไฟล์"));
      assertTrue(stranger.page().locator("main").innerText().contains("เป็นเอกสารฉบับจริง"));
      picture(stranger, "6-verified");
      byte[] altered = pdf.clone();
      altered[altered.length / 2] ^= 1;
      stranger.open("/verify").page().locator("main input[type=file]")
          .setInputFiles(new FilePayload("report.pdf", "application/pdf", altered));
      button(stranger, "ตรวจสอบไฟล์").click();
      assertEquals(0, stranger.page().getByText("เป็นเอกสารฉบับจริง").count());
    }
  }

  /** The scores of seed 3 as a file that an office might hold. */
  static FilePayload seed3() {
    AgencyYear year = AgencyYearReader.read(Path.of(System.getProperty("prongsai.home"), "samples", "seed-3.yaml")).orThrow();
    StringBuilder csv = new StringBuilder("code,part,score\n");
    year.scores().forEach(score -> csv.append(score.code()).append(',').append(score.part() == null ? "" : score.part())
        .append(',').append(score.score()).append('\n'));
    return new FilePayload("scores.csv", "text/csv", csv.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static Visit visit(int width, boolean javaScript) {
    return javaScript ? Visit.at(width) : Visit.withoutJavaScript(width);
  }

  private static Locator button(Visit visit, String words) {
    return visit.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(words)).first();
  }

  private void click(Locator there) {
    clicks++;
    hand.press(there);
    there.page().waitForLoadState();
  }

  private void picture(Visit visit, String name) {
    visit.picture(film + name);
  }
}
