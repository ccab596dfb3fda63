package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Response;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Role;
import org.prongsai.server.search.Searchable;
import org.prongsai.server.search.Searches;
import org.prongsai.thai.Folding;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The search of a copy against the server's, in one browser: two hundred things made of the sentences of all criteria files
 * are found in the same order by both.
 */
class CopySearchTest {

  private static final String SLUG = "copy-search";
  private static final int THINGS = 200;
  private static final Author BY = Author.system(0, "test");

  private static CopySite site;

  @BeforeAll
  static void take() throws IOException {
    Demo demo = Demo.running();
    Agency agency = demo.part(Agencies.class).create(BY, SLUG, "องค์การบริหารส่วนตำบลค้นหา", AgencyKind.SUBDISTRICT_ORGANISATION,
        null, null, Agency.Sample.INVENTED);
    Author within = Author.system(agency.id(), "test");
    long account = demo.part(People.class).addAccount(within, "officer@" + SLUG, "ผู้ทดสอบ", "correct horse battery staple");
    demo.part(People.class).join(within, account, "", Set.of(Role.OFFICER), Set.of());
    demo.part(TransactionTemplate.class).executeWithoutResult(status -> put(demo.part(Searches.class), agency));
    try (Visit officer = Visit.at(Visit.DESK)) {
      officer.open("/sign-in").page().locator("input[name=name]").fill("officer@" + SLUG);
      officer.page().locator("input[name=password]").fill("correct horse battery staple");
      officer.page().keyboard().press("Enter");
      officer.page().waitForURL(address -> !address.contains("/sign-in"));
      site = CopySite.of(officer, "/office/" + SLUG + "/2566");
    }
  }

  @AfterAll
  static void close() {
    site.close();
  }

  private static void put(Searches searches, Agency agency) {
    List<String> sentences = sentences();
    Random chance = new Random(1);
    for (int i = 0; i < THINGS; i++) {
      int year = 2566 + i % 3;
      List<String> text = new ArrayList<>();
      for (int j = chance.nextInt(40); j >= 0; j--) {
        text.add(sentences.get(chance.nextInt(sentences.size())));
      }
      searches.put(agency.id(), new Searchable("test/" + i, "item", "/a/" + SLUG + "/ita/" + year + "/O" + (1 + i % 25),
          "เรื่องที่ " + i + " " + sentences.get(chance.nextInt(sentences.size())), String.join("\n", text),
          LocalDate.of(2023, 1, 1).plusDays(chance.nextInt(300)), year, "th"));
    }
  }

  private static List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.list(Path.of(System.getProperty("prongsai.home"), "criteria"))) {
      for (Path file : files.filter(each -> each.toString().endsWith(".yaml")).sorted().toList()) {
        Files.readAllLines(file).stream().map(line -> line.replaceFirst("^[\\s-]*([A-Za-z-]+:\\s*)?", "").replace("\"", ""))
            .filter(line -> line.length() > 12 && line.matches(".*[ก-ฮ]{3}.*")).forEach(sentences::add);
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return sentences.stream().distinct().toList();
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  @SuppressWarnings("unchecked")
  private static List<String> hits(Visit visit) {
    return (List<String>) visit.page().evaluate("[...document.querySelectorAll('.hits li a')].map(a => a.textContent.trim())");
  }

  /** The copy's policy forbids to evaluate text: no other way of waiting works. */
  private static void ready(Visit visit) {
    visit.page().locator("html[data-searched=yes]").waitFor();
  }

  private static Visit searched(Visit visit, String query) {
    visit.open(site.address("search/index.html?" + query));
    ready(visit);
    return visit;
  }

  @ParameterizedTest
  @ValueSource(strings = {"งบประมาณ", "ประมาณ", "บประมา", "เรื่องร้องเรียน", "เรืองร้องเรียน", "เรื่องร่องเรียน", "รองเรียน", "องเรีย",
      "การเปิดเผยข้อมูล", "การเปิดเผยขอมูล", "เปดเผย", "จัดซื้อจัดจ้าง", "จัดซือจัดจ้าง", "ดซื้อจั", "ผู้บริหาร", "ผูบริหาร", "งบ", "แผน", "ปี",
      "ผล", "ทรัพย์สิน", "ทรัพยสิน", "ราชการ", "No Gift Policy", "policy", "gift", "polic", "E-Service", "2566", "๒๕๖๖", "O12",
      "เจ้าหน้าที่", "เจาหนาที", "การใช้อำนาจ", "การใช้อํานาจ", "ทุจริต งบประมาณ", "ข้อมูล เผยแพร่ ปี", "\"การเปิดเผยข้อมูล\"",
      "\"การเปิดเผยขอมูล\"", "สินบน", "เรื่องที่ 17", "เรื่องที่", "ไม่มีคำนี้เลย", "ช่องทาง ร้องเรียน ทุจริต", "การมีส่วนร่วม",
      "มีสวนรวม", "Q&A", "ฯลฯ", "ข้อ ก", "ก", "แผนการใช้จ่ายงบประมาณประจำปี", "งบประมาณประจำปีแผนการใช้จ่าย", "พนักงานส่วนตำบล"})
  void bothFindTheSameInTheSameOrder(String words) {
    try (Visit visit = Visit.at(Visit.DESK)) {
      List<String> there = hits(visit.open("/a/" + SLUG + "/search?q=" + encoded(words)));
      String count = there.isEmpty() ? "ไม่พบ “" + words + "”" : visit.page().locator("main p.lead").innerText();
      List<String> here = hits(searched(visit, "q=" + encoded(words)));
      assertEquals(there, here, words);
      assertEquals(count, visit.page().locator("#search-status").innerText());
    }
  }

  @Test
  void yearsAndPagesAreThoseOfTheServer() {
    try (Visit visit = Visit.at(Visit.PHONE)) {
      List<String> there = hits(visit.open("/a/" + SLUG + "/search?q=" + encoded("ข้อมูล") + "&year=2567&page=2"));
      searched(visit, "q=" + encoded("ข้อมูล"));
      visit.page().locator("#search-years a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("2567")).click();
      ready(visit);
      visit.page().locator("#search-pages a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("2")).first().click();
      ready(visit);
      assertEquals(there, hits(visit));
      assertEquals("2", visit.page().locator("#search-pages [aria-current]").innerText());
    }
  }

  @Test
  void aHitShowsWhereTheWordsStandAndLeadsToItsPage() {
    try (Visit visit = searched(Visit.at(Visit.PHONE), "q=" + encoded("ทุจริต"))) {
      assertEquals("ทุจริต", visit.page().locator(".hits mark").first().innerText());
      visit.page().locator(".hits a").first().click();
      visit.page().waitForLoadState();
      assertTrue(visit.page().url().matches(java.util.regex.Pattern.quote(site.address("ita/")) + "256\\d/O\\d+/index.html"), visit.page().url());
      visit.open(site.address("en/search/index.html?lang=en&q=" + encoded("ทุจริต"))).page().locator(".hits a").first().click();
      visit.page().waitForLoadState();
      assertTrue(visit.page().url().startsWith(site.address("en/ita/")), visit.page().url());
    }
  }

  @Test
  void whatSomebodyTypesIsShownAndNeverRun() {
    try (Visit visit = searched(Visit.at(Visit.PHONE), "q=" + encoded("<img src=x onerror=alert(1)>$&"))) {
      assertEquals("ไม่พบ “<img src=x onerror=alert(1)>$&”", visit.page().locator("#search-status").innerText());
      assertEquals(0, visit.page().locator("main img").count());
    }
  }

  @Test
  void aPoorPhoneLoadsAPartOfTheIndexOnly() throws IOException {
    long whole;
    try (Stream<Path> files = Files.walk(site.folder().resolve("search/data"))) {
      whole = files.filter(Files::isRegularFile).mapToLong(each -> each.toFile().length()).sum();
    }
    for (String words : List.of("เรื่องร้องเรียน", "การ", "ทุจริต งบประมาณ")) {
      List<Response> loaded = new ArrayList<>();
      try (Visit visit = Visit.at(Visit.PHONE)) {
        visit.page().onResponse(loaded::add);
        searched(visit, "q=" + encoded(words));
        long bytes = loaded.stream().filter(each -> each.url().contains("/search/data/")).mapToLong(each -> each.body().length).sum();
        System.out.println("copy-search " + words + ": " + bytes + " of " + whole + " bytes");
        assertTrue(bytes * 2 < whole, words + ": " + bytes + " of " + whole);
      }
    }
  }

  @Test
  void theScriptFoldsAsTheServerDoes() {
    String letters = "กขฃคงนมอฤฦ\u0E31\u0E32\u0E33\u0E34\u0E38\u0E3A\u0E40\u0E41\u0E44\u0E45ๆฯ฿\u0E47\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4D\u0E4E๐๙๕"
        + "aZéÅßＡ１٣ 09.,-()\t\n\u00a0\u200b\uf701\uf70a\uf710\uf71ađİ";
    Random chance = new Random(2);
    List<String> written = new ArrayList<>(List.of("", "เเปล", "นํ้า", "น้ํา", "9.1 1,000", "𝟗𝐀", "ﬁ ①", "ที ่ดิน"));
    for (int i = 0; i < 4_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = chance.nextInt(14); j >= 0; j--) {
        text.append(letters.charAt(chance.nextInt(letters.length())));
      }
      written.add(text.toString());
    }
    try (Visit visit = searched(Visit.at(Visit.DESK), "")) {
      Object exact = visit.page().evaluate("all => all.map(copySearch.folded)", written);
      Object tolerant = visit.page().evaluate("all => all.map(copySearch.tolerant)", written);
      assertEquals(written.stream().map(each -> Folding.exact(each).text()).toList(), exact);
      assertEquals(written.stream().map(each -> Folding.tolerant(each).text()).toList(), tolerant);
    }
  }
}
