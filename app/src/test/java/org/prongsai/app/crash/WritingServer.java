package org.prongsai.app.crash;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.demo.Samples;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A server under a writing load, to be killed. Each change makes three units of a sample agency in one transaction; when
 * it is durable, and not before, its name goes to standard output. Arguments: the data folder, the number of this round
 * and, for a PostgreSQL server elsewhere, its address.
 */
final class WritingServer {

  private static final int WRITERS = 4;

  private WritingServer() {}

  public static void main(String[] args) throws Exception {
    @Nullable String database = args.length > 2 ? args[2] : null;
    var server = Server.start(new ServerSettings(Path.of(System.getProperty("prongsai.home")), Path.of(args[0]),
        Path.of(System.getProperty("prongsai.postgres")), database, 0, true)).orThrow();
    server.part(Samples.class).show().orThrow();
    Agencies agencies = server.part(Agencies.class);
    var transactions = new TransactionTemplate(server.part(PlatformTransactionManager.class));
    List<Author> authors = agencies.all().stream().map(agency -> Author.system(agency.id(), "load")).toList();
    System.out.println("ready " + server.address());
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      Thread.ofPlatform().start(() -> write(args[1] + "." + number, agencies, transactions, authors));
    }
    server.ended().await();
  }

  private static void write(String writer, Agencies agencies, TransactionTemplate transactions, List<Author> authors) {
    for (int i = 0;; i++) {
      String change = writer + "." + i;
      Author by = authors.get(i % authors.size());
      transactions.executeWithoutResult(_ -> {
        for (String part : List.of("a", "b", "c")) {
          agencies.addUnit(by, "load " + change + " " + part, Unit.Kind.SECTION, null);
        }
      });
      System.out.println("kept " + change);
      System.out.flush();
    }
  }
}
