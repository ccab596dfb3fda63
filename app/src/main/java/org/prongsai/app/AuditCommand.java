package org.prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditWalk;
import org.prongsai.server.store.DatabaseAddress;
import org.prongsai.server.store.DatabaseCheck;
import org.prongsai.server.store.EmbeddedPostgres;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Verifies the chain of every change of all agencies, also beside a running server. */
@Command(name = "audit")
final class AuditCommand implements Callable<Integer> {

  private final Console console;
  private final Home home;

  @Option(names = "--data", paramLabel = "DIR")
  private @Nullable Path data;

  @Option(names = "--database", paramLabel = "URL")
  private @Nullable String database;

  AuditCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() throws IOException {
    if (database != null) {
      return answer(DatabaseAddress.parse(database, System.getenv("PGPASSWORD")).then(DatabaseCheck::of));
    }
    Path folder = data == null ? home.installation() : data;
    if (!Files.exists(folder.resolve("postgres/PG_VERSION"))) {
      return console.refuse(Problem.of("app", 956, Place.of(folder.toString())));
    }
    return switch (EmbeddedPostgres.start(home.postgres(), folder)) {
      case Outcome.Done<EmbeddedPostgres>(var own) -> {
        try (own) {
          yield walk(own.address());
        }
      }
      case Outcome.Refused<EmbeddedPostgres>(var problems) -> besideServer(folder, problems);
    };
  }

  /** A folder that another process holds is read through that one's database. */
  private int besideServer(Path folder, List<Problem> problems) throws IOException {
    Optional<DatabaseAddress> running = EmbeddedPostgres.running(folder);
    return running.isPresent() ? walk(running.get()) : console.refuse(problems);
  }

  private int answer(Outcome<DatabaseAddress> reached) {
    return switch (reached) {
      case Outcome.Done<DatabaseAddress>(var address) -> walk(address);
      case Outcome.Refused<DatabaseAddress>(var problems) -> console.refuse(problems);
    };
  }

  private int walk(DatabaseAddress address) {
    List<AuditWalk.Chain> chains;
    try (Connection connection = DatabaseCheck.open(address)) {
      chains = AuditWalk.all(connection);
    } catch (SQLException e) {
      return console.refuse(Problem.of("app", 957, Place.of(address.toString()), String.valueOf(e.getMessage())));
    }
    for (AuditWalk.Chain chain : chains) {
      console.out().println(chain.check().brokenAt() == null
          ? console.text("app.audit.sound", name(chain), chain.check().entries())
          : console.text("app.audit.broken", name(chain), chain.check().brokenAt()));
    }
    List<String> broken = chains.stream().filter(chain -> !chain.check().isSound()).map(this::name).toList();
    if (broken.isEmpty()) {
      return ExitStatus.DONE;
    }
    console.problems(List.of(Problem.of("app", 955, Place.of(address.toString()), String.join(", ", broken))));
    return ExitStatus.FOUND_PROBLEMS;
  }

  private String name(AuditWalk.Chain chain) {
    return chain.agency() == 0 ? console.text("app.audit.installation") : chain.slug();
  }
}
