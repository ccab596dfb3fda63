package org.prongsai.server.planning;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class ShareStore {

  private final JdbcClient database;

  ShareStore(JdbcClient database) {
    this.database = database;
  }

  List<Share> of(long agency, Long... activities) {
    return database.sql("select * from planning.share where agency = :agency and activity = any(:ids) order by id")
        .param("agency", agency).param("ids", activities).query(ShareStore::share).list();
  }

  Optional<Share> find(long agency, long id) {
    return database.sql("select * from planning.share where agency = :agency and id = :id")
        .param("agency", agency).param("id", id).query(ShareStore::share).optional();
  }

  void ask(long agency, long activity, long unit, @Nullable LocalDate due, LocalDate asked) {
    database.sql("""
        insert into planning.share (agency, activity, unit, state, due, asked)
        values (:agency, :activity, :unit, 'ASKED', :due, :asked)
        """).param("agency", agency).param("activity", activity).param("unit", unit).param("due", due)
        .param("asked", asked).update();
  }

  void setDue(Share share, @Nullable LocalDate due) {
    database.sql("update planning.share set due = :due where agency = :agency and id = :id")
        .param("due", due).param("agency", share.agency()).param("id", share.id()).update();
  }

  void move(Share share, Share.State state, @Nullable String reason, @Nullable Standing standing) {
    database.sql("""
        update planning.share set state = :state, reason = :reason, standing = :standing
        where agency = :agency and id = :id
        """).param("state", state.name()).param("reason", reason)
        .param("standing", standing == null ? null : standing.name())
        .param("agency", share.agency()).param("id", share.id()).update();
  }

  void remove(Share share) {
    database.sql("delete from planning.share where agency = :agency and id = :id")
        .param("agency", share.agency()).param("id", share.id()).update();
  }

  private static Share share(ResultSet row, int number) throws SQLException {
    String standing = row.getString("standing");
    return new Share(row.getLong("agency"), row.getLong("id"), row.getLong("activity"), row.getLong("unit"),
        Share.State.valueOf(row.getString("state")), row.getString("reason"), row.getObject("due", LocalDate.class),
        row.getObject("asked", LocalDate.class), standing == null ? null : Standing.valueOf(standing));
  }
}
