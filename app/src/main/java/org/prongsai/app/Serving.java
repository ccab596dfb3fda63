package org.prongsai.app;

import java.io.IOException;
import java.util.List;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;

/** Runs a server until the process is told to stop. */
final class Serving {

  static final int PORT = 8080;
  private static final int LAST_PORT = 65_535;

  private Serving() {}

  /** What is done between the start and the word that the server is ready. */
  interface Preparation {
    void of(Server.Running server) throws IOException, Unable;
  }

  /** The server runs, but there is nothing to show on it. */
  static final class Unable extends Exception {
    private final transient List<Problem> problems;

    Unable(List<Problem> problems) {
      super("not prepared");
      this.problems = problems;
    }
  }

  static int run(Console console, ServerSettings settings, Preparation preparation) {
    if (settings.port() < 0 || settings.port() > LAST_PORT) {
      return console.refuse(Problem.of("app", 950, Place.NOWHERE, settings.port()));
    }
    listenToLibraries();
    return switch (Server.start(settings)) {
      case Outcome.Done<Server.Running>(var server) -> serve(console, settings, server, preparation);
      case Outcome.Refused<Server.Running>(var problems) -> console.refuse(problems);
    };
  }

  private static int serve(Console console, ServerSettings settings, Server.Running started, Preparation preparation) {
    try (Server.Running server = started) {
      preparation.of(server);
      console.out().println("ready " + server.address());
      console.out().flush();
      console.err().flush();
      server.ended().await();
      return console.refuse(Problem.of("app", 954, Place.of(settings.data().toString())));
    } catch (Unable unable) {
      return console.refuse(unable.problems);
    } catch (IOException e) {
      return console.refuse(Problem.of("app", 953, Place.of(settings.data().toString()), String.valueOf(e.getMessage())));
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return ExitStatus.NOT_DONE;
    }
  }

  /** A server writes a log; the other commands leave their libraries unheard. */
  static void listenToLibraries() {
    System.clearProperty(Prongsai.LOG);
  }
}
