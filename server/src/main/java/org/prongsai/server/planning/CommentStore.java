package org.prongsai.server.planning;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class CommentStore {

  private final JdbcClient database;

  CommentStore(JdbcClient database) {
    this.database = database;
  }

  void add(Comment comment) {
    database.sql("""
        insert into planning.comment (agency, activity, account, name, at, text)
        values (:agency, :activity, :account, :name, :at, :text)
        """).param("agency", comment.agency()).param("activity", comment.activity()).param("account", comment.account())
        .param("name", comment.name()).param("at", comment.at().atOffset(ZoneOffset.UTC)).param("text", comment.text())
        .update();
  }

  List<Comment> of(long agency, long activity) {
    return database.sql("select * from planning.comment where agency = :agency and activity = :activity order by id")
        .param("agency", agency).param("activity", activity).query((row, number) -> new Comment(row.getLong("agency"),
            row.getLong("id"), row.getLong("activity"), row.getObject("account", Long.class), row.getString("name"),
            row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("text"))).list();
  }
}
