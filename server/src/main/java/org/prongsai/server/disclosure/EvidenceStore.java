package org.prongsai.server.disclosure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What proves the items of a year. */
@Repository
class EvidenceStore {

  private final JdbcClient database;
  private final Files files;

  EvidenceStore(JdbcClient database, Files files) {
    this.database = database;
    this.files = files;
  }

  /** In the order in which it came. */
  List<Evidence> of(long agency, int year) {
    return filed(agency, database.sql("""
        select * from disclosure.evidence where agency = :agency and fiscal_year = :year order by item, id
        """).param("agency", agency).param("year", year).query(EvidenceStore::evidence).list());
  }

  Optional<Evidence> find(long agency, long id) {
    return filed(agency, database.sql("select * from disclosure.evidence where agency = :agency and id = :id")
        .param("agency", agency).param("id", id).query(EvidenceStore::evidence).list()).stream().findFirst();
  }

  private List<Evidence> filed(long agency, List<Evidence> found) {
    Map<String, StoredFile> kept = files.of(agency, found.stream().map(each -> Evidence.owner(each.id())).toList()).stream()
        .collect(Collectors.toMap(file -> String.valueOf(file.belongsTo()), Function.identity(), (first, later) -> later));
    return found.stream().map(each -> each.with(kept.get(Evidence.owner(each.id())))).toList();
  }

  long add(Evidence evidence) {
    return database.sql("""
        insert into disclosure.evidence (agency, fiscal_year, item, components, kind, title, place, address, carried)
        values (:agency, :year, :item, :components, :kind, :title, :place, :address, :carried) returning id
        """).param("agency", evidence.agency()).param("year", evidence.fiscalYear()).param("item", evidence.item())
        .param("components", numbers(evidence.components())).param("kind", evidence.kind().name())
        .param("title", evidence.title()).param("place", evidence.place()).param("address", evidence.address())
        .param("carried", evidence.carried()).query(Long.class).single();
  }

  /** Says anew which components it proves; it is no longer only carried over then. */
  void renew(long agency, long id, SortedSet<Integer> components) {
    database.sql("""
        update disclosure.evidence set components = :components, carried = false where agency = :agency and id = :id
        """).param("components", numbers(components)).param("agency", agency).param("id", id).update();
  }

  boolean remove(long agency, long id) {
    return database.sql("delete from disclosure.evidence where agency = :agency and id = :id")
        .param("agency", agency).param("id", id).update() > 0;
  }

  private static Integer[] numbers(SortedSet<Integer> components) {
    return components.toArray(Integer[]::new);
  }

  private static Evidence evidence(ResultSet row, int number) throws SQLException {
    SortedSet<Integer> components = new TreeSet<>(Arrays.asList((Integer[]) row.getArray("components").getArray()));
    return new Evidence(row.getLong("agency"), row.getLong("id"), row.getInt("fiscal_year"), row.getString("item"),
        components, Evidence.Kind.valueOf(row.getString("kind")), row.getString("title"), row.getString("place"),
        row.getString("address"), row.getBoolean("carried"), null);
  }
}
