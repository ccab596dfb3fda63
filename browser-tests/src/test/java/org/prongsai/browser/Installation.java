package org.prongsai.browser;

import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;
import org.prongsai.server.identity.FirstStart;

/** A server on which nobody has an account yet, as an agency meets it on its first day. */
final class Installation implements AutoCloseable {

  private final Browser browser = Chromium.start();
  private final Server.Running server;

  private Installation() throws IOException {
    server = Server.start(new ServerSettings(Path.of(System.getProperty("prongsai.home")),
        Files.createTempDirectory("prongsai-first"), Path.of(System.getProperty("prongsai.postgres")), null, 0, false,
        true)).orThrow();
  }

  static Installation empty() throws IOException {
    return new Installation();
  }

  /** The path of the link that the server prints at its first start. */
  String firstLink() {
    return server.part(FirstStart.class).link().orElseThrow();
  }

  Visit visit() {
    return Visit.of(browser, server.address(), Visit.DESK);
  }

  @Override
  public void close() {
    browser.close();
    server.close();
  }
}
