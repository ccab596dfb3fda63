package org.prongsai.server.precheck;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

@Repository
class LookStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String WITH_GOOD = """
      select look.*, good.last_at as good_at, good.gist as good_gist from precheck.look
      left join lateral (
        select last_at, gist from precheck.look was where was.agency = look.agency and was.exhibit = look.exhibit
        and was.verdict = 'GOOD' and was.id <= look.id order by was.id desc limit 1) good on true
      """;

  private final JdbcClient database;

  LookStore(JdbcClient database) {
    this.database = database;
  }

  /** Until the transaction ends nobody else notes what is seen of this proof. */
  void lock(long agency, String exhibit) {
    database.sql("select pg_advisory_xact_lock(hashtextextended('precheck/' || :agency || '/' || :exhibit, 0))")
        .param("agency", String.valueOf(agency)).param("exhibit", exhibit).query((RowCallbackHandler) rows -> { });
  }

  /** The latest of each. */
  List<Look> latest(long agency, Collection<String> exhibits) {
    return exhibits.isEmpty() ? List.of() : database.sql(WITH_GOOD + """
        where look.agency = :agency and look.id in (
          select max(id) from precheck.look where agency = :agency and exhibit = any(:exhibits) group by exhibit)
        """).param("agency", agency).param("exhibits", exhibits.toArray(String[]::new)).query(LookStore::look).list();
  }

  /** The latest first. */
  List<Look> of(long agency, String exhibit) {
    return database.sql(WITH_GOOD + "where look.agency = :agency and look.exhibit = :exhibit order by look.id desc")
        .param("agency", agency).param("exhibit", exhibit).query(LookStore::look).list();
  }

  Optional<Look> find(long agency, long id) {
    return database.sql(WITH_GOOD + "where look.agency = :agency and look.id = :id").param("agency", agency).param("id", id)
        .query(LookStore::look).optional();
  }

  long add(Look look) {
    return database.sql("""
        insert into precheck.look
            (agency, exhibit, first_at, last_at, verdict, objections, answered, hash, size, gist, copy)
        values (:agency, :exhibit, :first, :last, :verdict, cast(:objections as jsonb), :answered, :hash, :size, :gist,
            :copy)
        returning id
        """).param("agency", look.agency()).param("exhibit", look.exhibit()).param("first", utc(look.first()))
        .param("last", utc(look.last())).param("verdict", look.verdict().name())
        .param("objections", JSON.writeValueAsString(look.objections())).param("answered", look.answered())
        .param("hash", look.hash()).param("size", look.size()).param("gist", look.gist()).param("copy", look.copy())
        .query(Long.class).single();
  }

  /** It was seen again as it is; its words, and digits in it, may have changed. */
  void prolong(long agency, long id, Look again) {
    database.sql("""
        update precheck.look set last_at = greatest(last_at, :last), objections = cast(:objections as jsonb), hash = :hash,
            size = :size
        where agency = :agency and id = :id
        """).param("last", utc(again.last())).param("objections", JSON.writeValueAsString(again.objections()))
        .param("hash", again.hash()).param("size", again.size()).param("agency", agency).param("id", id).update();
  }

  void keepCopy(long agency, long id, long file) {
    database.sql("update precheck.look set copy = :file where agency = :agency and id = :id").param("file", file)
        .param("agency", agency).param("id", id).update();
  }

  /** Whether the turn to look is the caller's: it is when the time has come and nobody was faster. */
  boolean takeTurn(long agency, String exhibit, Instant now, Instant next) {
    return database.sql("""
        insert into precheck.turn (agency, exhibit, next_at) values (:agency, :exhibit, :next)
        on conflict (agency, exhibit) do update set next_at = excluded.next_at where turn.next_at <= :now
        """).param("agency", agency).param("exhibit", exhibit).param("next", utc(next)).param("now", utc(now)).update() > 0;
  }

  void nextTurn(long agency, String exhibit, Instant next) {
    database.sql("update precheck.turn set next_at = :next where agency = :agency and exhibit = :exhibit")
        .param("next", utc(next)).param("agency", agency).param("exhibit", exhibit).update();
  }

  /** Of proofs that are no longer watched. */
  void forgetTurnsBefore(Instant moment) {
    database.sql("delete from precheck.turn where next_at < :moment").param("moment", utc(moment)).update();
  }

  private static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  private static Look look(ResultSet row, int number) throws SQLException {
    Instant good = moment(row, "good_at");
    return new Look(row.getLong("agency"), row.getLong("id"), row.getString("exhibit"),
        row.getObject("first_at", OffsetDateTime.class).toInstant(),
        row.getObject("last_at", OffsetDateTime.class).toInstant(),
        Verdict.valueOf(row.getString("verdict")),
        Arrays.asList(JSON.readValue(row.getString("objections"), Objection[].class)), row.getString("answered"),
        row.getString("hash"), row.getLong("size"), row.getString("gist"), row.getObject("copy", Long.class),
        good == null ? null : new Look.Good(good, row.getString("good_gist")));
  }

  private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
    OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
    return at == null ? null : at.toInstant();
  }
}
