package org.prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;
import org.prongsai.server.demo.Samples;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Serves the sample agencies, in a folder that goes with the process unless one is named. */
@Command(name = "demo")
final class DemoCommand implements Callable<Integer> {

  private final Console console;
  private final Home home;

  @Option(names = "--port", paramLabel = "PORT")
  private int port = Serving.PORT;

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Option(names = "--database", paramLabel = "URL")
  private @Nullable String database;

  DemoCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  /** Whether the folder was made by this command. */
  static boolean isDemo(Path folder) {
    return Files.exists(folder.resolve(Samples.MARK));
  }

  @Override
  public Integer call() throws IOException {
    if (data != null && Files.exists(data.resolve("postgres")) && !isDemo(data)) {
      return console.refuse(Problem.of("app", 952, Place.of(data.toString())));
    }
    Path folder = data == null ? Files.createTempDirectory("prongsai-demo") : data;
    return Serving.run(console,
        new ServerSettings(home.folder(), folder, home.postgres(), database, port, true, data == null), this::show);
  }

  private void show(Server.Running server) throws IOException, Serving.Unable {
    switch (server.part(Samples.class).show()) {
      case Outcome.Done<List<Samples.Shown>>(var agencies) -> agencies.forEach(this::tell);
      case Outcome.Refused<List<Samples.Shown>>(var problems) -> throw new Serving.Unable(problems);
    }
  }

  private void tell(Samples.Shown agency) {
    console.out().println("agency " + agency.slug() + " " + agency.name());
    for (Samples.Account account : agency.accounts()) {
      console.out().println("account " + account.role() + " " + account.name() + " " + account.password() + " "
          + agency.slug() + (account.secret() == null ? "" : " " + account.secret()));
    }
  }
}
