package org.prongsai.server.store;

import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.dao.DataAccessException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Says whether requests can be served and the database answers. */
@RestController
class Health {

  private final JdbcClient database;

  Health(JdbcClient database) {
    this.database = database;
  }

  @GetMapping("/healthz")
  @org.prongsai.server.web.Open
  ResponseEntity<Map<String, String>> health() {
    try {
      database.sql("select 1").query(Integer.class).single();
      return answer(200, "up");
    } catch (DataAccessException e) {
      return answer(503, "down");
    }
  }

  private static ResponseEntity<Map<String, String>> answer(int status, String word) {
    return ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON).body(Map.of("status", word));
  }
}
