package org.prongsai.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.message.Language;
import org.prongsai.server.store.DatabaseAddress;
import org.prongsai.server.store.DatabaseCheck;
import org.prongsai.server.store.EmbeddedPostgres;

/** The server as an operator meets it: started, asked, killed, started again, refused. */
@Timeout(600)
class ServeCommandTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  private static final Path POSTGRES = Path.of(System.getProperty("prongsai.postgres"));

  @TempDir
  private Path folder;
  private String err = "";

  @Test
  void aDemonstrationTellsItsAccountsAndIsContinuedWithTheSame() throws Exception {
    String data = folder.resolve("การสาธิต ๑").toString();
    List<String> first;
    try (ServerProcess demo = ServerProcess.prongsai("demo", "--port", "0", "--data", data)) {
      assertEquals(200, demo.status("/healthz"));
      first = told(demo);
      assertTrue(first.contains("agency tuayang เทศบาลตำบลตัวอย่าง"), first.toString());
      for (String role : List.of("officer", "unit", "head", "clerk", "mayor", "reader", "administrator", "overseer")) {
        assertTrue(first.stream().anyMatch(line -> line.matches("account " + role + " \\S+ \\S+ tuayang( [A-Z2-7]+)?")), role);
      }
      assertEquals(6, first.stream().filter(line -> line.startsWith("agency ")).count());
      assertEquals("", demo.errors());

      assertEquals(2, run("demo", "--port", "0", "--data", data));
      assertTrue(err.contains("in use by another prongsai (process "), err);
      assertEquals(0, run("audit", "--data", data), "beside a running server: " + err);
      assertEquals(143, demo.signal("TERM"));
    }
    assertEquals(2, run("serve", "--port", "0", "--data", data), "a demonstration is no installation");
    try (ServerProcess again = ServerProcess.prongsai("demo", "--port", "0", "--data", data)) {
      again.await("ready ");
      assertEquals(first, told(again));
      assertEquals(130, again.signal("INT"));
    }
    breakChain(Path.of(data));
    assertEquals(1, run("audit", "--data", data));
    assertTrue(err.contains("the chain of changes is broken: tha-chang"), err);
  }

  @Test
  void aDatabaseThatEndsIsToldAtOnceAndStartedAgain() throws Exception {
    try (ServerProcess demo = ServerProcess.prongsai("demo", "--port", "0", "--data", folder.toString())) {
      assertEquals(200, demo.status("/healthz"));
      String postmaster = Files.readAllLines(folder.resolve("postgres/postmaster.pid")).getFirst();
      new ProcessBuilder("kill", "-9", postmaster).start().waitFor();
      boolean down = false;
      int status = 0;
      long end = System.nanoTime() + Duration.ofMinutes(1).toNanos();
      while (System.nanoTime() < end && !(down && status == 200)) {
        status = demo.status("/healthz");
        down |= status == 503;
      }
      assertTrue(down, "503 was never told");
      assertEquals(200, status, demo.errors());
      assertEquals(143, demo.signal("TERM"));
    }
  }

  @Test
  void aTemporaryDemonstrationLeavesNothingBehind() throws Exception {
    try (ServerProcess demo = ServerProcess.prongsai("demo", "--port", "0")) {
      demo.await("ready ");
      demo.signal("TERM");
    }
    try (Stream<Path> left = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
      // Other demonstrations may run beside this test: only folders without a living database count.
      assertEquals(List.of(), left.filter(file -> file.getFileName().toString().startsWith("prongsai-demo"))
          .filter(file -> Files.exists(file.resolve("postgres")) && !Files.exists(file.resolve("postgres/postmaster.pid")))
          .toList());
    }
  }

  @Test
  void aServerOnADatabaseServerKeepsItsDataThere() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(POSTGRES, folder.resolve("elsewhere")).orThrow()) {
      String database = address(server.address(), server.address().password());
      String data = folder.resolve("data").toString();
      try (ServerProcess serve = ServerProcess.prongsai("serve", "--port", "0", "--data", data, "--database", database)) {
        assertEquals(200, serve.status("/healthz"));
        assertEquals(143, serve.signal("TERM"));
      }
      assertFalse(Files.exists(Path.of(data, "postgres")));
      assertEquals(0, run("audit", "--database", "jdbc:" + database), err);

      assertEquals(2, run("serve", "--port", "0", "--data", data, "--database", address(server.address(), "wrong")));
      assertTrue(err.contains("does not let prongsai in"), err);
      assertEquals(2, run("serve", "--port", "0", "--data", data, "--database", database + "-none"));
      assertTrue(err.contains("no such database"), err);
      try (Connection connection = DatabaseCheck.open(server.address()); Statement newer = connection.createStatement()) {
        newer.execute("insert into flyway_schema_history select installed_rank + 1000, '9999', 'of the future', type, "
            + "'V9999__of_the_future.sql', 1, installed_by, installed_on, 1, true from flyway_schema_history limit 1");
      }
      try (ServerProcess older = ServerProcess.prongsai("serve", "--port", "0", "--data", data, "--database", database)) {
        assertEquals(2, older.awaitEnd());
        assertTrue(older.errors().contains("[P2114]"), older.errors());
      }
    }
  }

  @Test
  void whatKeepsAServerFromStartingIsSaidInOneLine() throws Exception {
    Path file = Files.writeString(folder.resolve("taken"), "");
    assertRefused(950, "serve", "--port", "70000", "--data", folder.toString());
    assertRefused(2101, "serve", "--data", file.resolve("x").toString());
    assertRefused(2111, "serve", "--data", folder.toString(), "--database", "mysql://localhost/ita");
    assertRefused(2112, "serve", "--data", folder.toString(), "--database", "postgresql://a:b@127.0.0.1:1/ita");
    assertRefused(956, "audit", "--data", folder.toString());
    assertFalse(err.contains("a:b"), "the password is not shown");
  }

  private void assertRefused(int problem, String... words) {
    assertEquals(2, run(words));
    List<String> lines = err.lines().filter(line -> !line.startsWith("data folder:")).toList();
    assertEquals(1, lines.size(), err);
    assertTrue(lines.getFirst().endsWith("[P" + problem + "]"), err);
  }

  private static void breakChain(Path data) throws Exception {
    try (EmbeddedPostgres postgres = EmbeddedPostgres.start(POSTGRES, data).orThrow();
        Connection connection = DatabaseCheck.open(postgres.address()); Statement forger = connection.createStatement()) {
      forger.execute("alter table audit.entry disable trigger all");
      forger.execute("update audit.entry set name = 'somebody else' where no = 2 and agency = "
          + "(select id from agency.agency where slug = 'tha-chang')");
    }
  }

  private static String address(DatabaseAddress server, String password) {
    return server.url().replace("jdbc:postgresql://", "postgresql://" + server.user() + ":" + password + "@");
  }

  private static List<String> told(ServerProcess demo) {
    return demo.said().stream().filter(line -> line.startsWith("agency ") || line.startsWith("account ")).toList();
  }

  private int run(String... words) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status = Prongsai.run(InputStream.nullInputStream(), print(new ByteArrayOutputStream()), print(said),
        Language.ENGLISH, HOME, words);
    err = said.toString(StandardCharsets.UTF_8);
    return status;
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }
}
