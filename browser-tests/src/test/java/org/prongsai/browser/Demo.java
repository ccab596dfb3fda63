package org.prongsai.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.demo.Samples;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Role;

/** One demonstration and one browser for all tests of a run. */
final class Demo {

  private static Demo running;

  private final Server.Running server;
  private final List<Samples.Shown> agencies;
  private final Browser browser = Chromium.start();

  private Demo() throws IOException {
    server = Server.start(new ServerSettings(Path.of(System.getProperty("prongsai.home")),
        Files.createTempDirectory("prongsai-browser"), Path.of(System.getProperty("prongsai.postgres")), null, 0, true,
        true)).orThrow();
    agencies = server.part(Samples.class).show().orThrow();
  }

  static synchronized Demo running() {
    if (running == null) {
      try {
        running = new Demo();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return running;
  }

  /** One of its own, for a test that has to find everything as it was at first. */
  static Demo fresh() throws IOException {
    return new Demo();
  }

  Visit visit(int width) {
    return Visit.of(browser, address(), width);
  }

  Browser browser() {
    return browser;
  }

  String address() {
    return server.address();
  }

  /** A part of the running server, for what cannot be done on pages: letting days pass. */
  <T> T part(Class<T> type) {
    return server.part(type);
  }

  /** All accounts of that role in an agency. */
  List<Samples.Account> accounts(String role, String agency) {
    return agencies.stream().filter(each -> each.slug().equals(agency)).flatMap(each -> each.accounts().stream())
        .filter(each -> each.role().equals(role)).toList();
  }

  /** The name under which the first of that role appears to others. */
  String nameOf(String role, String agency) {
    long id = server.part(Agencies.class).find(agency).orElseThrow().id();
    return server.part(People.class).holding(id, Role.valueOf(role.toUpperCase(Locale.ROOT))).getFirst().name();
  }

  /** The first account of that role in an agency. */
  Samples.Account account(String role, String agency) {
    return accounts(role, agency).getFirst();
  }
}
