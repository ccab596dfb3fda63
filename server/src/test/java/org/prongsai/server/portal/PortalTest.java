package org.prongsai.server.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What anybody can read of an agency. */
class PortalTest {

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Visitor stranger = Visitor.stranger();
  private final String home = "/a/" + office.agency().slug();

  private void publish(String item) {
    officer.submit(officer.get("./2566/disclosure/" + item), "เพิ่มหลักฐาน", "kind", "ADDRESS", "address",
        "https://example.org/page", "title", "หน้าเว็บ, \"หลัก\"", "components", "1");
    officer.submit(officer.get("./2566/disclosure/" + item), "เผยแพร่");
  }

  @Test
  void theChecklistForProgramsHasTheFormOfTheContract() {
    publish("O9");
    JsonNode whole = JsonMapper.shared().readTree(stranger.get(home + "/ita/2566.json").bytes());
    assertEquals(office.agency().name(), whole.get("agency").asString());
    assertEquals(2566, whole.get("year").asInt());
    assertEquals("ita-2566", whole.get("criteria").asString());
    assertEquals("ข้อมูลสมมติ", whole.get("note").asString());
    assertEquals(43, whole.get("items").size());
    JsonNode item = whole.get("items").get(8);
    assertEquals("O9", item.get("code").asString());
    assertEquals("published", item.get("status").asString());
    JsonNode component = item.get("components").get(0);
    assertEquals(1, component.get("no").asInt());
    assertTrue(component.get("met").asBoolean());
    assertEquals("https://example.org/page", component.get("proof").get(0).get("url").asString());
    assertEquals("unpublished", whole.get("items").get(0).get("status").asString());
    assertFalse(whole.get("items").get(0).get("components").get(0).get("met").asBoolean());
  }

  @Test
  void theChecklistAsCsvHasARowForEachComponent() {
    publish("O9");
    Answer csv = stranger.get(home + "/ita/2566.csv");
    String[] lines = csv.text().split("\r\n", -1);
    assertEquals("\uFEFFcode,name,status,no,text,met,proof,note", lines[0]);
    assertTrue(csv.text().contains("O9,Social Network,published,1,"), csv.text());
  }

  @Test
  void whoReadsThePortalGetsNoCookieAndNoScript() {
    publish("O9");
    Browser phone = new Browser();
    for (String path : List.of(home, home + "/ita/2566", home + "/ita/2566/O9", home + "/ita/2566.json")) {
      assertEquals(200, phone.get(path).status());
      assertTrue(phone.get(path).html().select("script, form[method=post]").isEmpty(), path);
      assertEquals(List.of(), phone.cookies(), path);
    }
  }

  @Test
  void theEnglishPortalStaysEnglishFromPageToPage() {
    publish("O9");
    Answer english = stranger.get(stranger.get(home).html().select("a[hreflang=en]").attr("href").replaceFirst("^", home));
    assertEquals("en", english.html().select("html").attr("lang"));
    Answer year = stranger.get(english.html().select("main a[href*=/ita/2566]").first().attr("href"));
    assertEquals("en", year.html().select("html").attr("lang"));
    Answer item = stranger.get(year.html().select("main a[href*=/O9]").first().attr("href"));
    assertTrue(item.shows("Components and where each is shown"));
  }

  @Test
  void whatIsPublishedIsFoundAtOnceInsideWordsAndWithMarksMistypedAndWhatIsWithdrawnNoLonger() {
    publish("O9");
    for (String words : new String[] {"หน้าเว็บ", "น้าเว", "หนาเวบ", "social network"}) {
      Answer found = stranger.get(home + "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
      assertTrue(found.html().select(".hits a").attr("href").endsWith("/ita/2566/O9"), words + ": " + found.html().text());
    }
    assertFalse(stranger.get(home + "/search?q=%E0%B8%AB%E0%B8%99%E0%B9%89%E0%B8%B2%E0%B9%80%E0%B8%A7%E0%B9%87%E0%B8%9A")
        .html().select("mark").isEmpty());
    Answer nothing = stranger.get("/a/" + Office.open().agency().slug() + "/search?q=social");
    assertTrue(nothing.html().select(".hits").isEmpty(), "another agency");
    officer.submit(officer.get("./2566/disclosure/O9"), "ถอนการเผยแพร่", "withdraw-reason", "ทดสอบ");
    assertTrue(stranger.get(home + "/search?q=social").shows("ไม่พบ “social”"));
    assertEquals(200, stranger.get(home + "/search?q=%22%25%27%3Cscript%3E&year=x&page=99999999999").status());
    assertEquals(200, stranger.get(home + "/search").status());
  }

  /** The words stand in the document alone: inside a word, and with a tone mark mistyped. */
  @Test
  void wordsInsidePublishedDocumentsAreFoundUntilTheyAreWithdrawn() throws Exception {
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    try (var document = new XWPFDocument()) {
      document.createParagraph().createRun().setText("โครงการปรับปรุงภูมิทัศน์ริมคลองเพื่อผู้สูงอายุ");
      document.write(word);
    }
    officer.upload("./2566/disclosure/O9/proof", "files", "แผน.docx", word.toByteArray(), "kind", "FILE", "title", "แผนริมน้ำ",
        "components", "1");
    officer.submit(officer.get("./2566/disclosure/O9"), "เผยแพร่");
    for (String words : new String[] {"ภูมิทัศน์", "ทัศน์ริม", "ผูสูงอายุ"}) {
      Answer found = stranger.get(home + "/search?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
      assertEquals(List.of("แผนริมน้ำ"), found.html().select(".hits a").eachText(), words);
      assertEquals(200, stranger.get(found.html().select(".hits a").attr("href")).status());
    }
    officer.submit(officer.get("./2566/disclosure/O9"), "ถอนการเผยแพร่", "withdraw-reason", "ทดสอบ");
    String nothing = stranger.get(home + "/search?q=" + URLEncoder.encode("ภูมิทัศน์", StandardCharsets.UTF_8)).html().text();
    assertTrue(nothing.contains("ไม่พบ"), nothing);
  }

  @Test
  void whatIsNewStandsInTheFeedAndAllThereIsInTheSitemap() {
    publish("O9");
    Document feed = Jsoup.parse(stranger.get(home + "/feed.atom").text(), Parser.xmlParser());
    assertTrue(feed.select("feed > title").text().contains("ข้อมูลสมมติ"));
    assertEquals("O9 Social Network", feed.select("entry > title").text());
    assertTrue(feed.select("entry > link").attr("href").endsWith(home + "/ita/2566/O9"));
    Document sitemap = Jsoup.parse(stranger.get(home + "/sitemap.xml").text(), Parser.xmlParser());
    assertTrue(sitemap.select("loc").eachText().stream().anyMatch(each -> each.endsWith("/ita/2566/O9")));
    assertFalse(sitemap.select("loc").eachText().stream().anyMatch(each -> each.endsWith("/O1")), "only what is there");
  }

  @Test
  void anAgencyThatIsNotHereAndAYearThatIsNoneAreTold() {
    assertEquals(404, stranger.get("/a/nobody").status());
    assertEquals(404, stranger.get("/a/nobody/ita/2566.json").status());
    assertEquals(404, stranger.get(home + "/ita/1999").status());
    assertEquals(200, stranger.get(home + "/ita/2566/o%E0%B9%99").status(), "codes as people write them");
  }
}
