package org.prongsai.server.year;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

@Repository
class ResultStore {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final JdbcClient database;

  ResultStore(JdbcClient database) {
    this.database = database;
  }

  /** The version that stands. */
  Optional<Entered> latest(long agency, int year) {
    return database.sql("""
        select v.* from year.result r
        join year.version v on v.agency = r.agency and v.year = r.year and v.version = r.version
        where r.agency = :agency and r.year = :year
        """).param("agency", agency).param("year", year).query(ResultStore::entered).optional();
  }

  /** The versions that stand, newest year first. */
  List<Entered> latest(long agency) {
    return database.sql("""
        select v.* from year.result r
        join year.version v on v.agency = r.agency and v.year = r.year and v.version = r.version
        where r.agency = :agency order by r.year desc
        """).param("agency", agency).query(ResultStore::entered).list();
  }

  /** All versions of a year, newest first. */
  List<Entered> versions(long agency, int year) {
    return database.sql("select * from year.version where agency = :agency and year = :year order by version desc")
        .param("agency", agency).param("year", year).query(ResultStore::entered).list();
  }

  Optional<Entered> version(long agency, int year, int version) {
    return database.sql("select * from year.version where agency = :agency and year = :year and version = :version")
        .param("agency", agency).param("year", year).param("version", version).query(ResultStore::entered).optional();
  }

  /** Moves the head of a year on by one, and holds it until the transaction ends; false when it stands elsewhere. */
  boolean advance(long agency, int year, int from) {
    if (from == 0) {
      return database.sql("insert into year.result values (:agency, :year, 1) on conflict do nothing")
          .param("agency", agency).param("year", year).update() == 1;
    }
    return database.sql("""
        update year.result set version = version + 1 where agency = :agency and year = :year and version = :from
        """).param("agency", agency).param("year", year).param("from", from).update() == 1;
  }

  void add(long agency, Entered entered) {
    List<Map<String, @Nullable Object>> scores = entered.scores().stream().map(ResultStore::json).toList();
    database.sql("""
        insert into year.version (agency, year, version, criteria, scores, missing, source, file_name, file_hash, total,
            level, engine, criteria_hash, by_name, at)
        values (:agency, :year, :version, :criteria, :scores::jsonb, :missing::jsonb, :source, :file, :hash, :total,
            :level, :engine, :criteriaHash, :by, :at)
        """).param("agency", agency).param("year", entered.year()).param("version", entered.version())
        .param("criteria", entered.criteria()).param("scores", JSON.writeValueAsString(scores))
        .param("missing", JSON.writeValueAsString(entered.missing()))
        .param("source", entered.source().kind().name()).param("file", entered.source().file())
        .param("hash", entered.source().hash()).param("total", entered.total()).param("level", entered.level())
        .param("engine", entered.engine()).param("criteriaHash", entered.criteriaHash()).param("by", entered.by())
        .param("at", OffsetDateTime.ofInstant(entered.at(), ZoneOffset.UTC)).update();
  }

  private static Map<String, @Nullable Object> json(EnteredScore score) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("code", score.code());
    json.put("part", score.part());
    json.put("score", score.score().toPlainString());
    json.put("since", score.since());
    return json;
  }

  private static Entered entered(ResultSet row, int number) throws SQLException {
    List<EnteredScore> scores = new ArrayList<>();
    JSON.readTree(row.getString("scores")).forEach(score -> scores.add(new EnteredScore(
        score.get("code").asString(), score.get("part").isNull() ? null : score.get("part").asString(),
        new BigDecimal(score.get("score").asString()), score.get("since").asInt())));
    Map<String, List<Integer>> missing =
        JSON.readValue(row.getString("missing"), new TypeReference<Map<String, List<Integer>>>() {});
    return new Entered(row.getInt("year"), row.getInt("version"), row.getString("criteria"), scores, missing,
        new Source(Source.Kind.valueOf(row.getString("source")), row.getString("file_name"), row.getString("file_hash")),
        row.getBigDecimal("total"), row.getString("level"), row.getString("engine"), row.getString("criteria_hash"),
        row.getString("by_name"), row.getObject("at", OffsetDateTime.class).toInstant());
  }
}
