package org.prongsai.app.crash;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.app.ServerProcess;
import org.prongsai.server.audit.AuditWalk;
import org.prongsai.server.store.DatabaseAddress;
import org.prongsai.server.store.DatabaseCheck;
import org.prongsai.server.store.EmbeddedPostgres;

/**
 * A server is killed at random moments of a writing load and started again on the same data: every change that was
 * acknowledged is there, none is there in part, and the chain of changes is unbroken. {@code ./verify} runs a few rounds,
 * {@code ./verify --long} fifty.
 */
@Timeout(3600)
class KillRoundsTest {

  private static final int ROUNDS = Integer.getInteger("prongsai.rounds", 3);
  private static final int LONGEST_MILLIS = 1500;
  private static final String REPORT = "kept report ";
  private static final Path POSTGRES = Path.of(System.getProperty("prongsai.postgres"));

  @TempDir
  private Path folder;
  private final Random moments = new Random(25_690_421);
  private final Set<String> kept = new HashSet<>();
  /** Names of reports that were taken, with the hash of their proof. */
  private final Map<String, String> reports = new TreeMap<>();

  @Test
  void nothingAcknowledgedIsLostOnTheEmbeddedDatabase() throws Exception {
    for (int round = 1; round <= ROUNDS; round++) {
      killOnce(round, round % 2 == 0, folder.toString(), String.valueOf(round));
      try (EmbeddedPostgres survivor = EmbeddedPostgres.start(POSTGRES, folder).orThrow()) {
        check("embedded", round, survivor.address(), folder);
      }
    }
  }

  @Test
  void nothingAcknowledgedIsLostOnADatabaseServer() throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start(POSTGRES, folder.resolve("server")).orThrow()) {
      String address = server.address().url().replace("//", "//prongsai:" + server.address().password() + "@");
      for (int round = 1; round <= ROUNDS; round++) {
        killOnce(round, round % 2 == 0, folder.resolve("data").toString(), String.valueOf(round), address);
        check("server", round, server.address(), folder.resolve("data"));
      }
    }
  }

  private void killOnce(int round, boolean wholeGroup, String... words) throws Exception {
    try (ServerProcess writing = ServerProcess.start(WritingServer.class.getName(), words)) {
      writing.await(REPORT);
      // The moment has to be any moment: here chance waits, not the test for something to happen.
      Thread.sleep(moments.nextInt(LONGEST_MILLIS));
      assertEquals(137, wholeGroup ? writing.signalGroup("KILL") : writing.signal("KILL"), "round " + round);
      for (String line : writing.said()) {
        assertFalse(line.startsWith("failed "), line);
        if (line.startsWith(REPORT)) {
          String[] told = line.substring(REPORT.length()).split(" ");
          reports.put(told[0], told[1]);
        } else if (line.startsWith("kept ")) {
          kept.add(line.substring(5));
        }
      }
    }
  }

  private void check(String where, int round, DatabaseAddress database, Path data) throws Exception {
    try (Connection connection = DatabaseCheck.open(database)) {
      Map<String, Integer> parts = new TreeMap<>();
      try (Statement question = connection.createStatement(); ResultSet units = question.executeQuery(
          "select split_part(name, ' ', 2), count(*) from agency.unit where name like 'load %' group by 1")) {
        while (units.next()) {
          parts.put(units.getString(1), units.getInt(2));
        }
      }
      assertTrue(parts.keySet().containsAll(kept), "lost: " + kept.stream().filter(each -> !parts.containsKey(each)).toList());
      assertEquals(Set.of(3), Set.copyOf(parts.values()), "half-written changes");
      assertEquals(List.of(0), numbers(connection, """
          select count(*) from (select agency, id from agency.unit) u
          full join (select agency, subject_id from audit.entry where subject = 'unit' and deed = 'created') e
            on u.agency = e.agency and u.id = e.subject_id
          where u.id is null or e.subject_id is null
          """), "changes without their entry in the trail, or entries without their change");
      int stored = checkReports(connection, data);
      List<AuditWalk.Chain> chains = AuditWalk.all(connection);
      assertEquals(List.of(), chains.stream().filter(chain -> !chain.check().isSound()).toList());
      System.out.printf("%s round %d: %d acknowledged changes all there, %d stored; %d acknowledged reports with their files"
          + " all there, %d stored; %d chains with %d entries unbroken%n",
          where, round, kept.size(), parts.size(), reports.size(), stored, chains.size(),
          chains.stream().mapToLong(chain -> chain.check().entries()).sum());
    }
  }

  /** Every report that was taken stands there with its proof, and every one that stands there is whole; how many do. */
  private int checkReports(Connection connection, Path data) throws Exception {
    Map<String, String> stored = new TreeMap<>();
    try (Statement question = connection.createStatement(); ResultSet rows = question.executeQuery("""
        select change, f.hash, f.hash = any(files) as named, e.subject_id is not null as written
        from (select *, substring(progress::text from '"load ([0-9.r]+)"') as change from planning.report) r
        left join files.file f on f.agency = r.agency and f.belongs_to = 'followup.report/' || r.id
        left join audit.entry e on e.agency = r.agency and e.subject = 'activity' and e.subject_id = r.activity
          and e.deed = 'reported' and position('load ' || change || '"' in e.after) > 0
        where change is not null
        """)) {
      while (rows.next()) {
        String name = rows.getString("change");
        assertTrue(rows.getBoolean("named"), "a report without its file: " + name);
        assertTrue(rows.getBoolean("written"), "a report that the trail does not know: " + name);
        stored.put(name, rows.getString("hash"));
      }
    }
    for (Map.Entry<String, String> report : reports.entrySet()) {
      assertEquals(report.getValue(), stored.get(report.getKey()), "lost: report " + report.getKey());
    }
    for (String hash : stored.values()) {
      byte[] content = Files.readAllBytes(data.resolve("files").resolve(hash.substring(0, 2)).resolve(hash));
      assertEquals(hash, HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content)));
    }
    return stored.size();
  }

  private static List<Integer> numbers(Connection connection, String sql) throws Exception {
    try (Statement question = connection.createStatement(); ResultSet answer = question.executeQuery(sql)) {
      answer.next();
      return List.of(answer.getInt(1));
    }
  }
}
