package org.prongsai.documents.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.sample.SampleDocuments;
import org.prongsai.message.Language;

class HtmlWriterTest {

  private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z-]+=\"[^\"]*\")*)\\s*(/?)>");
  private static final Set<String> VOID = Set.of("meta", "br", "col", "img", "path", "rect");

  static List<Document> samples() {
    return List.of(SampleDocuments.memo(), SampleDocuments.report());
  }

  @ParameterizedTest
  @MethodSource("samples")
  void everyElementIsClosedInOrder(Document document) {
    String body = body(HtmlWriter.write(document));
    Deque<String> open = new ArrayDeque<>();
    Matcher tag = TAG.matcher(body);
    while (tag.find()) {
      String name = tag.group(2);
      if (tag.group(1).equals("/")) {
        assertEquals(open.pop(), name, () -> "near " + tag.start());
      } else if (!VOID.contains(name)) {
        open.push(name);
      }
    }
    assertTrue(open.isEmpty(), open::toString);
    assertFalse(TAG.matcher(body).replaceAll("").contains("<"), "a sign that is neither text nor tag");
  }

  @ParameterizedTest
  @MethodSource("samples")
  void nothingRunsAndNothingIsFetched(Document document) {
    String page = HtmlWriter.write(document);
    assertFalse(page.contains("<script"));
    assertFalse(Pattern.compile("<[^>]+\\s(style|on[a-z]+)=").matcher(page).find());
    assertFalse(Pattern.compile("url\\((?!data:)").matcher(page).find());
    assertFalse(Pattern.compile("<(?:img|link|iframe|object|embed)[^>]*(?:src|href)=\"(?!data:)").matcher(page).find());
  }

  @Test
  void textFromOutsideStaysText() {
    String evil = "<img src=x onerror=alert(1)> & \"quoted\" 'single' </style></title>";
    var document = new Document(
        evil, evil, null, Language.THAI, Numerals.ARABIC, SampleDocuments.notice(PageSetup.official()), List.of(
            SampleDocuments.heading(1, evil),
            new Block.Paragraph(Style.BODY, List.of(
                Inline.bold(evil), new Inline.Link(evil, "javascript:alert(1)"),
                new Inline.Link("ดี", "https://example.go.th/?a=\"><script>"))),
            new Block.ListItem(0, evil, List.of(Inline.text(evil)))));
    String page = HtmlWriter.write(document);
    assertFalse(page.contains("<img"));
    assertFalse(page.contains("javascript:"));
    assertFalse(page.contains("<script"));
    assertTrue(page.contains("&lt;img src=x onerror=alert(1)&gt;"));
  }

  @Test
  void thePageSaysItsLanguageTitleAndAuthor() {
    String page = HtmlWriter.write(SampleDocuments.memo());
    assertTrue(page.contains("<html lang=\"th\">"));
    assertTrue(page.contains("<title>รายงานตัวอย่าง</title>"));
    assertTrue(page.contains("name=\"author\" content=\"" + SampleDocuments.AGENCY + "\""));
  }

  @Test
  void tablesHaveCaptionScopesAndARoomThatScrolls() {
    String page = HtmlWriter.write(SampleDocuments.report());
    assertEquals(count(page, "<table"), count(page, "<caption"));
    assertEquals(count(page, "<table"), count(page, "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label="));
    assertEquals(count(page, "<th "), count(page, "<th scope="));
    assertTrue(page.contains("<caption>ตารางที่ ๑ การเปิดเผยข้อมูลสาธารณะ</caption>"));
    assertTrue(page.contains("<th scope=\"colgroup\" colspan=\"2\""));
  }

  @Test
  void boxesAreNamedForThoseWhoDoNotSeeThem() {
    String page = HtmlWriter.write(SampleDocuments.report());
    assertEquals(43, count(page, "role=\"img\" aria-label=\"เลือก\""));
    assertEquals(43, count(page, "role=\"img\" aria-label=\"ไม่ได้เลือก\""));
  }

  @Test
  void theNumbersOfAChartStandBeneathIt() {
    String page = HtmlWriter.write(SampleDocuments.report());
    String table = page.substring(page.indexOf("</svg>", page.indexOf("<figure>")));
    assertTrue(table.contains("๙๗.๒๕"));
    assertTrue(page.contains("ไม่ทราบ</text>"));
  }

  @Test
  void aTitleIsTheOneFirstHeading() {
    String page = HtmlWriter.write(SampleDocuments.report());
    assertEquals(1, count(page, "<h1"));
    assertEquals(2, count(page, "<h2"));
    assertEquals(2, count(page, "<h3"));
  }

  private static String body(String page) {
    return page.substring(page.indexOf("<body>"), page.indexOf("</html>"));
  }

  private static int count(String page, String part) {
    return page.split(Pattern.quote(part), -1).length - 1;
  }
}
