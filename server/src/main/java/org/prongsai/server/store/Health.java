package org.prongsai.server.store;

import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.prongsai.server.web.Open;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says, within a second, whether requests can be served and the database answers. */
@RestController
class Health {

  private final JdbcClient database;
  private final ObjectProvider<EmbeddedPostgres> embedded;

  Health(JdbcClient database, ObjectProvider<EmbeddedPostgres> embedded) {
    this.database = database;
    this.embedded = embedded;
  }

  @GetMapping("/healthz")
  @Open
  ResponseEntity<Map<String, String>> health() {
    boolean up = embedded.stream().allMatch(EmbeddedPostgres::isAlive) && answers();
    return ResponseEntity.status(up ? 200 : 503).contentType(MediaType.APPLICATION_JSON)
        .body(Map.of("status", up ? "up" : "down"));
  }

  /** Asked in a thread of its own: waiting for a connection that does not come takes longer than a second. */
  private boolean answers() {
    FutureTask<Integer> question =
        new FutureTask<>(() -> database.sql("select 1").query(Integer.class).single());
    Thread.ofVirtual().start(question);
    try {
      question.get(1, TimeUnit.SECONDS);
      return true;
    } catch (ExecutionException | TimeoutException dead) {
      question.cancel(true);
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
