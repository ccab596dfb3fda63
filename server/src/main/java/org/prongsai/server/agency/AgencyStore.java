package org.prongsai.server.agency;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.AgencyKind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class AgencyStore {

  private final JdbcClient database;

  AgencyStore(JdbcClient database) {
    this.database = database;
  }

  List<Agency> all() {
    return database.sql("select * from agency.agency order by name").query(AgencyStore::agency).list();
  }

  Optional<Agency> find(String slug) {
    return database.sql("select * from agency.agency where slug = :slug").param("slug", slug)
        .query(AgencyStore::agency).optional();
  }

  Optional<Agency> find(long id) {
    return database.sql("select * from agency.agency where id = :id").param("id", id)
        .query(AgencyStore::agency).optional();
  }

  Agency create(String slug, String name, AgencyKind kind, @Nullable String district, @Nullable String province,
      Agency.@Nullable Sample sample) {
    return database.sql("""
        insert into agency.agency (slug, name, kind, district, province, sample)
        values (:slug, :name, :kind, :district, :province, :sample) returning *
        """).param("slug", slug).param("name", name).param("kind", kind.code()).param("district", district)
        .param("province", province).param("sample", sample == null ? null : sample.name())
        .query(AgencyStore::agency).single();
  }

  List<Unit> units(long agency) {
    return database.sql("select * from agency.unit where agency = :agency order by ended, place, id")
        .param("agency", agency).query(AgencyStore::unit).list();
  }

  Unit addUnit(long agency, String name, Unit.Kind kind, @Nullable Long parent) {
    return database.sql("""
        insert into agency.unit (agency, name, kind, parent, place)
        values (:agency, :name, :kind, :parent,
            (select coalesce(max(place), 0) + 1 from agency.unit where agency = :agency)) returning *
        """).param("agency", agency).param("name", name).param("kind", kind.name()).param("parent", parent)
        .query(AgencyStore::unit).single();
  }

  /** @return whether it still was as given */
  boolean changeUnit(Unit unit, String name, @Nullable Long parent) {
    return database.sql("""
        update agency.unit set name = :name, parent = :parent where agency = :agency and id = :id
          and name = :wasName and parent is not distinct from cast(:wasParent as bigint)
        """).param("name", name).param("parent", parent).param("agency", unit.agency()).param("id", unit.id())
        .param("wasName", unit.name()).param("wasParent", unit.parent()).update() == 1;
  }

  void setEnded(Unit unit, boolean ended) {
    database.sql("update agency.unit set ended = :ended where agency = :agency and id = :id").param("ended", ended)
        .param("agency", unit.agency()).param("id", unit.id()).update();
  }

  void swap(Unit one, Unit other) {
    database.sql("""
        update agency.unit set place = other.place
        from agency.unit other
        where unit.agency = :agency and other.agency = :agency
          and (unit.id = :one and other.id = :other or unit.id = :other and other.id = :one)
        """).param("agency", one.agency()).param("one", one.id()).param("other", other.id()).update();
  }

  private static Agency agency(ResultSet row, int number) throws SQLException {
    String sample = row.getString("sample");
    return new Agency(row.getLong("id"), row.getString("slug"), row.getString("name"),
        AgencyKind.ofCode(row.getString("kind")).orElse(AgencyKind.OTHER), row.getString("district"), row.getString("province"),
        sample == null ? null : Agency.Sample.valueOf(sample));
  }

  private static Unit unit(ResultSet row, int number) throws SQLException {
    return new Unit(row.getLong("agency"), row.getLong("id"), row.getString("name"),
        Unit.Kind.valueOf(row.getString("kind")), row.getObject("parent", Long.class), row.getBoolean("ended"));
  }
}
