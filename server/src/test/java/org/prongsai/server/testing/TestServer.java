package org.prongsai.server.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;

/** One server with an embedded database for all tests of a run; each test brings its own agency. */
public final class TestServer {

  private static Server.Running running;

  private TestServer() {}

  public static synchronized Server.Running running() {
    if (running == null) {
      try {
        System.setProperty("prongsai.password-rounds", "10");
        System.setProperty("prongsai.jobs", "false");
        Path data = Files.createTempDirectory("prongsai-test");
        running = Server.start(new ServerSettings(Path.of(System.getProperty("prongsai.home")), data,
            Path.of(System.getProperty("prongsai.postgres")), null, 0, true, true)).orThrow();
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
    return running;
  }

  /** One more server, with a database of its own; whoever starts it closes it. */
  public static Server.Running start(Path data, boolean demo) {
    return Server.start(new ServerSettings(Path.of(System.getProperty("prongsai.home")), data,
        Path.of(System.getProperty("prongsai.postgres")), null, 0, demo)).orThrow();
  }

  /** A part of the running server. */
  public static <T> T part(Class<T> type) {
    return running().part(type);
  }
}
