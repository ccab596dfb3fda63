package org.prongsai.server.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyLinksTest {

  private static final String HASH = "0123456789abcdef".repeat(4);

  @ParameterizedTest
  @CsvSource({
      "/a/ban-mai, index.html",
      "/a/ban-mai?lang=en, en/index.html",
      "/a/ban-mai/ita/2566, ita/2566/index.html",
      "/a/ban-mai/ita/2566?lang=th, ita/2566/index.html",
      "/a/ban-mai/ita/2566.json, ita/2566.json",
      "/a/ban-mai/ita/2566/O9?lang=en, en/ita/2566/O9/index.html",
      "/a/ban-mai/ita/2566/O9?lang=en&edition=2, en/ita/2566/O9/edition-2/index.html",
      "/a/ban-mai/ita/2566/O9?edition=2#section-1, ita/2566/O9/edition-2/index.html#section-1",
      "/a/ban-mai/ita/2566/O9.pdf?edition=2, ita/2566/O9/edition-2/O9.pdf",
      "/a/ban-mai/ita/2566/O9/plan.csv?edition=2, ita/2566/O9/edition-2/plan.csv",
      "/a/ban-mai/search?lang=en&q=%E0%B8%81&year=2566, en/search/index.html?q=%E0%B8%81&year=2566",
      "/a/ban-mai/feed.atom, feed.atom",
      "/static/icons.svg?v=12#eye, static/icons.svg#eye"})
  void everythingHasItsPlaceInTheCopy(String address, String place) {
    assertEquals(place, new CopyPlace("ban-mai").of(address).orElseThrow());
  }

  @Test
  void aFileIsNamedByItsContentWhateverItWasCalled() {
    assertEquals("files/" + HASH + ".pdf", new CopyPlace("x").of("/a/x/files/" + HASH + "/%E0%B8%9C.%E0%B8%81.PDF").orElseThrow());
    assertEquals("files/" + HASH, new CopyPlace("x").of("/a/x/files/" + HASH + "/README").orElseThrow());
  }

  @Test
  void whatIsNotOfThePortalHasNoPlace() {
    for (String other : new String[] {"https://example.org/a/x", "/a/xy", "/office/x", "#section-1", ""}) {
      assertTrue(new CopyPlace("x").of(other).isEmpty(), other);
    }
  }

  @ParameterizedTest
  @CsvSource({"index.html, ita/2566.json, ita/2566.json", "en/ita/2566/index.html, static/public.css, ../../../static/public.css",
      "ita/2566/O9/index.html, ita/2566/O9/edition-1/index.html, edition-1/index.html", "a/b/c, a/d/e, ../d/e",
      "ita/2566/index.html, ita/25660/index.html, ../25660/index.html"})
  void fromOneFileAnotherIsReachedInAnyFolder(String from, String to, String way) {
    assertEquals(way, CopyPlace.relative(from, to));
  }

  @Test
  void onlyAddressesInTagsAreChangedAndNeverWhatSomebodyWrote() {
    String page = "<a class=\"x\" href=\"/a?x=1&amp;y=2\" title=\"href=&#34;/b&#34; > \">href=\"/c\"</a><img src=\"/d\" alt=\"x href=\" loading=\"lazy\">"
        + "<use href=\"/e#f\"></use><form action=\"/g\">";
    assertEquals("<a class=\"x\" href=\"[/a?x=1&amp;y=2]\" title=\"href=&#34;/b&#34; > \">href=\"/c\"</a>"
        + "<img src=\"[/d]\" alt=\"x href=\" loading=\"lazy\"><use href=\"[/e#f]\"></use><form action=\"[/g]\">",
        CopyLinks.changed(page, (name, address) -> "[" + address + "]"));
  }
}
