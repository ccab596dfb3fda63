package org.prongsai.app;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;
import org.prongsai.server.identity.FirstStart;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves an installation's own agencies until it is told to stop. */
@Command(name = "serve")
final class ServeCommand implements Callable<Integer> {

  private final Console console;
  private final Home home;

  @Option(names = "--port", paramLabel = "PORT")
  private int port = Serving.PORT;

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Option(names = "--database", paramLabel = "URL")
  private @Nullable String database;

  ServeCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    Path folder = data == null ? home.installation() : data;
    if (DemoCommand.isDemo(folder)) {
      return console.refuse(Problem.of("app", 951, Place.of(folder.toString())));
    }
    console.say("app.serve.data", folder.toAbsolutePath());
    return Serving.run(console,
        new ServerSettings(home.folder(), folder, home.postgres(), database, port, false, false), this::begin);
  }

  /** An installation without accounts is begun by whoever reads this: its owner, who started it. */
  private void begin(Server.Running server) {
    server.part(FirstStart.class).link().ifPresent(path -> console.say("app.serve.first", server.address() + path));
  }
}
