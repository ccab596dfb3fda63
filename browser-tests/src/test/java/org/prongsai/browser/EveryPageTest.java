package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.prongsai.server.demo.Samples;

/**
 * Every page that the table of addresses names, found by following links from the first screens of people in all roles: it
 * fits a phone, and by axe keeps nobody out, in light and dark.
 */
class EveryPageTest {

  private static final Pattern ROW = Pattern.compile("\\| GET \\| `([^`]+)` \\|.*");

  /** No pages: files, pictures, a paper as it will be printed, what only leads on, and what programs ask for. */
  private static final Set<String> NO_PAGES = Set.of("/calendar/{secret}.ics", "/error", "/healthz", "/sign-in/by-provider",
      "/office", "/office/{agency}/papers/{id}", "/office/{agency}/results",
      "/office/{agency}/{resultYear}/results/scorecard.{format}", "/office/{agency}/{resultYear}/results/scores.csv",
      "/office/{agency}/{year}/brief.pdf", "/office/{agency}/{year}/papers/letterhead/image",
      "/office/{agency}/{year}/papers/{id}/file/{format}", "/office/{agency}/{year}/papers/{id}/preview",
      "/office/{agency}/{year}/proof/{file}/original", "/office/{agency}/{year}/proof/{file}/small",
      "/office/{agency}/{year}/proof/{file}", "/office/{agency}/{year}/disclosure/{item}/proof/{id}",
      "/office/{agency}/{year}/disclosure/{item}/proof/{id}/copy/{look}",
      "/office/{agency}/{year}/disclosure/{item}/preview.{format}", "/office/{agency}/{year}/disclosure/submission/{id}/file/{format}",
      "/office/{agency}/{year}/disclosure/submission/{id}/{item}/files/{hash}/{name}",
      "/office/{agency}/reviews/{id}/{item}/files/{hash}/{name}",
      "/office/{agency}/{year}/disclosure/{item}/preview/{hash}/{name}", "/a/{slug}/files/{hash}/{name}",
      "/office/{agency}/{year}/registers/{form}/{id}/file/{field}", "/a/{slug}/ocds/releases.json", "/a/{slug}/ocds/records.json", "/a/{slug}/catalogue.jsonld",
      "/a/{slug}/catalogue.ttl", "/a/{slug}/feed.atom", "/a/{slug}/sitemap.xml", "/a/{slug}/ita/{year}.json", "/a/{slug}/ita/{year}.csv", "/a/{slug}/ita/{year}/{item}.{format}",
      "/a/{slug}/ita/{year}/{item}/{table}.csv");

  /** Behind links that are mailed or shown once: the guide's first days look at them, see {@link GuidePage#meet}. */
  private static final Set<String> MET_IN_THE_GUIDE = Set.of("/first/{token}", "/invitation/{token}",
      "/reset/{token}", "/sign-in/set-up");

  /** What leads on to a page that not all of its kind lead to. */
  private static final Pattern LEADING =
      Pattern.compile(".*/((measures|papers|reviews)/\\d+|reviews|disclosure/O\\d+|plans/[a-z-]+|registers/[a-z-]+)");

  private final Map<String, Pattern> pages = pages();
  private final Map<String, String> seen = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();

  @Test
  void everyPageIsLookedAt() {
    try (Visit visit = Visit.at(Visit.DESK)) {
      List.of("/", "/sign-in", "/verify", "/a/tuayang/ita/2569/O6", "/design", "/design/home", "/design/measures",
          "/design/edit").forEach(path -> look(visit, path));
    }
    for (String role : List.of("officer", "unit", "clerk", "mayor", "overseer")) {
      try (Visit visit = Visit.at(Visit.DESK).signIn(role, "tuayang")) {
        if (role.equals("officer")) {
          begin(visit);
        }
        follow(visit);
      }
    }
    administrator();
    assertEquals(List.of(), faults);
    Set<String> missed = new TreeSet<>(pages.keySet());
    missed.removeAll(seen.keySet());
    missed.removeAll(MET_IN_THE_GUIDE);
    assertEquals(Set.of(), missed, "pages to which no link led");
  }

  private void administrator() {
    Samples.Account account = Demo.running().account("administrator", "tuayang");
    try (Visit visit = Visit.at(Visit.DESK).open("/sign-in")) {
      visit.page().locator("input[name=name]").fill(account.name());
      visit.page().locator("input[name=password]").fill(account.password());
      visit.page().keyboard().press("Enter");
      visit.page().locator("input[name=code]").waitFor();
      look(visit, "/sign-in/second");
      visit.page().locator("input[name=code]").fill(AuthenticatorApp.code(Objects.requireNonNull(account.secret())));
      visit.page().keyboard().press("Enter");
      visit.page().waitForURL(address -> address.contains("/office"));
      follow(visit);
    }
  }

  /** A paper, and parts of one measure from several units, so that there is one of each to look at. */
  private void begin(Visit visit) {
    String year = visit.page().locator("nav a[href$='/papers']").first().getAttribute("href").replace("/papers", "");
    visit.open(year + "/papers").page().locator("main button[name=kind]").first().click();
    visit.page().waitForURL(address -> address.matches(".*/papers/[0-9]+(/edit)?"));
    String paper = visit.path().replaceAll("\\?.*|/edit", "");
    List.of(paper, paper + "/edit", paper + "/route").forEach(path -> look(visit, path));
    HandedIn.begin("tuayang", visit).handIn(visit).invite(visit, "clerk", "READER");
    visit.open(year + "/measures").press("แสดงขั้นตอนและระยะเวลาของทุกบริการ").press("ขอข้อมูลจากส่วนราชการ").tick("กองคลัง").tick("กองช่าง")
        .press("ขอข้อมูล");
  }

  /** Looks at one page of each kind that links lead to from here; other measures and papers are only asked where they lead. */
  private void follow(Visit visit) {
    Deque<String> next = new ArrayDeque<>(links(visit));
    Set<String> asked = new HashSet<>();
    while (!next.isEmpty()) {
      String path = next.remove();
      String kind = kind(path);
      if (!kind.isEmpty() && asked.add(path)) {
        if (!seen.containsKey(kind)) {
          look(visit, path);
          next.addAll(links(visit));
        } else if (LEADING.matcher(path).matches()) {
          next.addAll(links(visit.open(path)));
        }
      }
    }
  }

  private void look(Visit visit, String path) {
    String kind = kind(path);
    assertNull(seen.put(kind, path), () -> path + " is not the first of " + kind);
    try {
      assertEquals(200, visit.page().navigate(Demo.running().address() + path).status(), path);
      visit.assertOpenToAll();
      assertFalse(visit.heading().isBlank(), path);
      visit.on(Visit.PHONE).assertFits();
    } catch (AssertionError fault) {
      faults.add(fault.getMessage());
    }
    visit.on(Visit.DESK);
  }

  /** The row of the table to which an address belongs: of several the one with most words of its own. */
  private String kind(String path) {
    return pages.keySet().stream().filter(page -> isOf(path, page))
        .min(Comparator.comparingInt(page -> (int) page.chars().filter(each -> each == '{').count())).orElse("");
  }

  private boolean isOf(String path, String page) {
    return Objects.requireNonNull(pages.get(page)).matcher(path.replaceAll("[?#].*", "")).matches();
  }

  @SuppressWarnings("unchecked")
  private static List<String> links(Visit visit) {
    return (List<String>) visit.page().evaluate(
        "[...document.querySelectorAll('a[href^=\"/\"]')].map(a => new URL(a.href).pathname)");
  }

  private static Map<String, Pattern> pages() {
    try {
      Map<String, Pattern> pages = new LinkedHashMap<>();
      Files.readAllLines(Path.of(System.getProperty("prongsai.home"), "docs", "access.md")).stream().map(ROW::matcher)
          .filter(row -> row.matches() && !NO_PAGES.contains(row.group(1))).forEach(row -> pages.put(row.group(1),
              Pattern.compile(row.group(1).replaceAll("\\{(result)?[yY]ear}", "25\\\\d\\\\d").replaceAll("\\{[^}]+}", "[^/]+"))));
      return pages;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
