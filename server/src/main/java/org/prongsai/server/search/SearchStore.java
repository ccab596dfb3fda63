package org.prongsai.server.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SearchStore {

  /** Titles that are read when nothing was found, the newest ones. */
  private static final int TITLES = 20_000;

  record Numbered(long id, Searchable searchable) {}

  private final JdbcClient database;

  SearchStore(JdbcClient database) {
    this.database = database;
  }

  void put(long agency, Entry entry) {
    Searchable shown = entry.shown();
    database.sql("""
        insert into search.entry (agency, key, kind, address, title, body, day, fiscal_year, language,
            title_words, title_exact, title_tolerant, exact, tolerant, lexemes)
        values (:agency, :key, :kind, :address, :title, :body, :day, :fiscalYear, :language,
            :titleWords, :titleExact, :titleTolerant, :exact, :tolerant, :lexemes)
        on conflict (agency, key) do update set kind = excluded.kind, address = excluded.address, title = excluded.title,
            body = excluded.body, day = excluded.day, fiscal_year = excluded.fiscal_year, language = excluded.language,
            title_words = excluded.title_words, title_exact = excluded.title_exact,
            title_tolerant = excluded.title_tolerant, exact = excluded.exact, tolerant = excluded.tolerant,
            lexemes = excluded.lexemes
        """).param("agency", agency).param("key", shown.key()).param("kind", shown.kind())
        .param("address", shown.address()).param("title", shown.title()).param("body", shown.text())
        .param("day", shown.day()).param("fiscalYear", shown.fiscalYear()).param("language", shown.language())
        .param("titleWords", entry.titleWords()).param("titleExact", entry.titleExact())
        .param("titleTolerant", entry.titleTolerant()).param("exact", Compact.of(entry.exact()))
        .param("tolerant", Compact.of(entry.tolerant()))
        .param("lexemes", Lexemes.of(agency, entry.tolerant(), entry.words())).update();
  }

  void removeUnder(long agency, String keyStart) {
    database.sql("delete from search.entry where agency = :agency and starts_with(key, :start)")
        .param("agency", agency).param("start", keyStart).update();
  }

  void remove(long agency, String key) {
    database.sql("delete from search.entry where agency = :agency and key = :key").param("agency", agency).param("key", key)
        .update();
  }

  /** What answers the question, best first. */
  List<Long> ranked(long agency, Query query, Filter filter, int most) {
    Ranking ranking = Ranking.of(agency, query, filter, most);
    return database.sql(ranking.sql()).params(ranking.params()).query(Long.class).list();
  }

  /** In the order in which they are asked for; what has gone meanwhile is left out. */
  List<Searchable> shown(long agency, List<Long> ids) {
    return numbered(agency, ids).stream().map(Numbered::searchable).toList();
  }

  List<Numbered> numbered(long agency, List<Long> ids) {
    return database.sql("""
        select id, key, kind, address, title, body, day, fiscal_year, language from search.entry
        where agency = :agency and id = any(:ids)
        """).param("agency", agency).param("ids", ids.toArray(Long[]::new)).query(SearchStore::numbered).list().stream()
        .sorted(Comparator.comparingInt(each -> ids.indexOf(each.id()))).toList();
  }

  /** All of an agency. */
  List<Long> newestFirst(long agency) {
    return database.sql("select id from search.entry where agency = :agency order by day desc, id desc")
        .param("agency", agency).query(Long.class).list();
  }

  List<String> titles(long agency, Filter filter) {
    return database.sql("""
        select title from search.entry
        where agency = :agency and (cast(:kind as text) is null or kind = :kind)
            and (cast(:year as int) is null or fiscal_year = :year)
        group by title order by max(day) desc, title limit :most
        """).param("agency", agency).param("kind", filter.kind()).param("year", filter.fiscalYear())
        .param("most", TITLES).query(String.class).list();
  }

  private static Numbered numbered(ResultSet row, int number) throws SQLException {
    return new Numbered(row.getLong("id"), new Searchable(row.getString("key"), row.getString("kind"),
        row.getString("address"), row.getString("title"), row.getString("body"), row.getObject("day", LocalDate.class),
        row.getObject("fiscal_year", Integer.class), row.getString("language")));
  }
}
