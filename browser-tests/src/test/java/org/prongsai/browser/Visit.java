package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.prongsai.server.demo.Samples;

/** Somebody at a device of their own: one browser window with its cookies. */
final class Visit implements AutoCloseable {

  static final int PHONE = 360;
  static final int DESK = 1280;
  private static final int HEIGHT = 900;
  private static final String AXE = read("/axe/axe.min.js");

  private final String address;
  private static final String EVERYTHING = "";
  /** The two themes differ in their colours only. */
  private static final String COLOURS = ", runOnly: ['color-contrast', 'link-in-text-block']";

  private final BrowserContext window;
  private final Page page;

  private Visit(Browser browser, String address, Browser.NewContextOptions device) {
    this.address = address;
    window = browser.newContext(device);
    window.setDefaultTimeout(30_000);
    page = window.newPage();
  }

  static Visit at(int width) {
    return Demo.running().visit(width);
  }

  static Visit of(Browser browser, String address, int width) {
    return new Visit(browser, address, new Browser.NewContextOptions().setViewportSize(width, HEIGHT).setLocale("th-TH"));
  }

  static Visit withoutJavaScript(int width) {
    return new Visit(Demo.running().browser(), Demo.running().address(), new Browser.NewContextOptions()
        .setViewportSize(width, HEIGHT).setLocale("th-TH").setJavaScriptEnabled(false));
  }

  Page page() {
    return page;
  }

  Visit open(String path) {
    page.navigate(path.startsWith("http") ? path : address + path);
    return this;
  }

  /** Types name and password at the door and goes in. */
  Visit signIn(String role, String agency) {
    return signIn(Demo.running().account(role, agency));
  }

  Visit signIn(Samples.Account account) {
    open("/sign-in");
    page.locator("input[name=name]").fill(account.name());
    page.locator("input[name=password]").fill(account.password());
    page.locator("main form button[type=submit], main form button:not([type])").first().click();
    page.waitForURL(address -> !address.contains("/sign-in"));
    return this;
  }

  String path() {
    return page.url().substring(address.length());
  }

  String heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)).first().innerText();
  }

  /** Nothing stands beyond the right edge: a reader never has to scroll sideways. */
  void assertFits() {
    assertEquals(0, ((Number) page.evaluate(
        "Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth)")).intValue(),
        () -> path() + " is wider than the window: " + page.evaluate("""
            [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
              .slice(0, 5).map(e => e.tagName + '.' + e.className)
            """));
  }

  /** In either theme axe finds nothing on this page that keeps people out. */
  void assertOpenToAll() {
    page.evaluate(AXE);
    assertEquals(List.of(), keepsOut(EVERYTHING), () -> path());
    light(ColorScheme.DARK);
    assertTrue(brightness() < 0.1, () -> path() + " is not dark");
    assertEquals(List.of(), keepsOut(COLOURS), () -> path() + " in the dark theme");
    light(ColorScheme.LIGHT);
    assertTrue(brightness() > 0.8, () -> path() + " is not light");
  }

  /** What axe finds that is serious: rule and first place. */
  private Object keepsOut(String rules) {
    return page.evaluate("""
        async () => (await axe.run(document, {resultTypes: ['violations']%s})).violations
          .filter(each => each.impact === 'serious' || each.impact === 'critical')
          .map(each => each.id + ' at ' + each.nodes[0].target.join(' '))
        """.formatted(rules));
  }

  /** The device's theme; without motion, so that no colour is caught halfway between two. */
  private void light(ColorScheme theme) {
    page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme).setReducedMotion(ReducedMotion.REDUCE));
  }

  /** Of the page's ground, from 0 to 1. */
  private double brightness() {
    return ((Number) page.evaluate("""
        getComputedStyle(document.body).backgroundColor.match(/\\d+/g).slice(0, 3).map(Number)
          .reduce((sum, part) => sum + part, 0) / 765
        """)).doubleValue();
  }

  /** The same page on a device of another width. */
  Visit on(int width) {
    page.setViewportSize(width, HEIGHT);
    return this;
  }

  /** Takes a picture of the whole page for the eye and the guide. */
  Visit picture(String name) {
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true)
        .setPath(Path.of(System.getProperty("prongsai.pictures")).resolve(name + ".png")));
    return this;
  }

  /** Takes a picture of what stands from there on, a window high. */
  Visit view(String name, String place) {
    page.locator(place).first().evaluate("e => scrollTo(0, e.getBoundingClientRect().top + scrollY - 90)");
    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of(System.getProperty("prongsai.pictures")).resolve(name + ".png")));
    return this;
  }

  /** All words of the page, of parts that are folded too. */
  String words() {
    return page.evaluate("document.body.textContent.replace(/\\s+/g, ' ')").toString();
  }

  /** Presses the button or follows the link that says so: the whole of it, or else its beginning. */
  Visit press(String words) {
    Locator there = page.locator("main button, main a, nav a, main summary").locator("visible=true");
    Locator exact = there.filter(new Locator.FilterOptions().setHasText(saying(words, "$")));
    (exact.count() > 0 ? exact : there.filter(new Locator.FilterOptions().setHasText(saying(words, "")))).first().click();
    page.waitForLoadState();
    return this;
  }

  /** A browser reads patterns in its own way: no quoting but of each sign. */
  private static Pattern saying(String words, String end) {
    return Pattern.compile("^\\s*" + words.replaceAll("[\\\\^$.|?*+()\\[\\]{}]", "\\\\$0") + "\\s*" + end);
  }

  /** Types into the field of that label. */
  Visit type(String label, String text) {
    field(label).fill(text);
    return this;
  }

  /** Picks the first choice that begins so in the list of that label. */
  Visit pick(String label, String choice) {
    Locator list = field(label);
    list.selectOption(list.locator("option").filter(new Locator.FilterOptions().setHasText(saying(choice, ""))).first()
        .getAttribute("value"));
    return this;
  }

  Visit tick(String label) {
    field(label).check();
    return this;
  }

  /** The field in sight that has this label, or else one whose label holds it. */
  private Locator field(String label) {
    Locator exact = page.locator("main").getByLabel(saying(label, "(\\(ไม่บังคับ\\))?\\s*$")).locator("visible=true");
    return exact.count() > 0 ? exact.first() : page.locator("main").getByLabel(label).locator("visible=true").first();
  }

  private static String read(String resource) {
    try (InputStream in = Objects.requireNonNull(Visit.class.getResourceAsStream(resource), resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    window.close();
  }
}
