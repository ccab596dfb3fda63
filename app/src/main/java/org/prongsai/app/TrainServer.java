package org.prongsai.app;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;
import org.prongsai.server.demo.Samples;

/** Starts a demonstration once, asks it for pages and stops it: the lesson of the server's class cache. */
final class TrainServer {

  private static final List<String> PAGES = List.of("/", "/sign-in", "/healthz", "/office", "/static/prongsai.css", "/nowhere");

  private TrainServer() {}

  /** @param folder goes with the server */
  static void once(Home home, Path folder) throws IOException {
    Serving.listenToLibraries();
    try (Server.Running server =
        Server.start(new ServerSettings(home.folder(), folder, home.postgres(), null, 0, true, true)).orThrow()) {
      server.part(Samples.class).show().orThrow();
      for (String page : PAGES) {
        var asked = (HttpURLConnection) URI.create(server.address() + page).toURL().openConnection();
        asked.getResponseCode();
        asked.disconnect();
      }
    }
  }
}
