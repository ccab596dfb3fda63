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
 * A server under a writing load, to be killed. Some changes make three units of a sample agency in one
 * transaction, others are reports of unit staff with a file as proof, through the pages; when a change is acknowledged, and
 * not before, its name goes to standard output. Arguments: the data folder, the number of this round
 * and, for a PostgreSQL server elsewhere, its address.
 */
final class WritingServer {

  private static final int WRITERS = 2;
  private static final int REPORTERS = 2;
  /** Of the invented agency's measures. */
  private static final int YEAR = 2569;

  private WritingServer() {}

  public static void main(String[] args) throws Exception {
    @Nullable String database = args.length > 2 ? args[2] : null;
    var server = Server.start(new ServerSettings(Path.of(System.getProperty("prongsai.home")), Path.of(args[0]),
        Path.of(System.getProperty("prongsai.postgres")), database, 0, true)).orThrow();
    List<Samples.Shown> samples = server.part(Samples.class).show().orThrow();
    Agencies agencies = server.part(Agencies.class);
    var transactions = new TransactionTemplate(server.part(PlatformTransactionManager.class));
    List<Author> authors = agencies.all().stream().map(agency -> Author.system(agency.id(), "load")).toList();
    System.out.println("ready " + server.address());
    for (int writer = 0; writer < WRITERS; writer++) {
      int number = writer;
      Thread.ofPlatform().start(() -> write(args[1] + "." + number, agencies, transactions, authors));
    }
    Samples.Shown invented = samples.getFirst();
    List<Samples.Account> units = invented.accounts().stream().filter(each -> each.role().equals("unit")).toList();
    for (int writer = 0; writer < REPORTERS; writer++) {
      Samples.Account unit = units.get(writer);
      String name = args[1] + ".r" + writer;
      Thread.ofPlatform().start(() -> report(server.address(), unit, invented.slug(), name));
    }
    server.ended().await();
  }

  private static void report(String server, Samples.Account unit, String agency, String name) {
    try {
      new ReportingUnit(server).report(unit, agency, YEAR, name);
    } catch (Exception e) {
      System.out.println("failed " + e);
      System.out.flush();
    }
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
