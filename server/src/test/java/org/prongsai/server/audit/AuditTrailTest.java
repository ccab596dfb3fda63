package org.prongsai.server.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class AuditTrailTest {

  private final Office office = Office.open();
  private final AuditTrail audit = TestServer.part(AuditTrail.class);
  private final JdbcClient database = TestServer.part(JdbcClient.class);

  private long agency() {
    return office.agency().id();
  }

  private void record(Change change) {
    TestServer.part(TransactionTemplate.class)
        .executeWithoutResult(status -> audit.record(Author.system(agency(), "test"), change));
  }

  @Test
  void aChangeIsWrittenDownWithOldAndNewValueAndNothingElse() {
    record(Change.of("measure", 7, "changed", Map.of("title", "เดิม", "budget", 100), Map.of("title", "ใหม่", "budget", 100)));
    Entry entry = audit.of(agency(), "measure", 7).getFirst();
    assertEquals("{\"title\":\"เดิม\"}", entry.before());
    assertEquals("{\"title\":\"ใหม่\"}", entry.after());
    assertTrue(audit.check(agency()).isSound());
  }

  @Test
  void whatDoesNotDifferIsNotWrittenDown() {
    long before = audit.check(agency()).entries();
    record(Change.of("measure", 7, "changed", Map.of("title", "เดิม"), Map.of("title", "เดิม")));
    assertEquals(before, audit.check(agency()).entries());
  }

  @Test
  void theDatabaseRefusesToAlterEntries() {
    assertThrows(DataAccessException.class, () -> database.sql("update audit.entry set name = 'x' where agency = :agency")
        .param("agency", agency()).update());
    assertThrows(DataAccessException.class, () -> database.sql("delete from audit.entry where agency = :agency")
        .param("agency", agency()).update());
  }

  @Test
  void anEntryAlteredBehindTheServersBackIsFoundByItsNumber() {
    record(Change.created("measure", 1, Map.of("title", "ก")));
    long altered = audit.check(agency()).entries();
    record(Change.created("measure", 2, Map.of("title", "ข")));
    behindItsBack("update audit.entry set after = '{\"title\":\"ค\"}' where agency = :agency and no = :no", altered);
    assertEquals(altered, audit.check(agency()).brokenAt());
  }

  @Test
  void aTailCutOffBehindTheServersBackIsFound() {
    record(Change.created("measure", 1, Map.of("title", "ก")));
    long last = audit.check(agency()).entries();
    behindItsBack("delete from audit.entry where agency = :agency and no = :no", last);
    assertFalse(audit.check(agency()).isSound());
  }

  private void behindItsBack(String sql, long no) {
    TestServer.part(TransactionTemplate.class).executeWithoutResult(status -> {
      database.sql("set local session_replication_role = replica").update();
      database.sql(sql).param("agency", agency()).param("no", no).update();
    });
  }
}
