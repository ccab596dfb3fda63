package org.prongsai.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The distribution's own Chromium: nothing is downloaded, and it reaches no other machine. */
final class Chromium {

  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome");
  private static final List<String> QUIET = List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
      "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1");

  private Chromium() {}

  static Browser start() {
    Playwright playwright = Playwright.create(new Playwright.CreateOptions()
        .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    return playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(program()).setArgs(QUIET));
  }

  private static Path program() {
    return Stream.of(System.getenv("PATH").split(":")).flatMap(folder -> NAMES.stream().map(Path.of(folder)::resolve))
        .filter(Files::isExecutable).findFirst().orElseThrow(() -> new AssertionError(
            "Chromium is needed for the tests in the browser; on Debian: sudo apt-get install chromium"));
  }
}
