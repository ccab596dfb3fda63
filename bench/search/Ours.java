import java.sql.Connection;
import java.sql.ResultSet;
import java.util.List;
import javax.sql.DataSource;
import org.prongsai.server.Server;
import org.prongsai.server.search.Filter;
import org.prongsai.server.search.Found;
import org.prongsai.server.search.Hit;
import org.prongsai.server.search.Searchable;
import org.prongsai.server.search.Searches;

/** The server's own search: groups of letters and words as numbers in PostgreSQL; with snippets, as people get it. */
final class Ours implements Engine {

  private static final long AGENCY = 1;

  private final Searches searches;
  private final DataSource database;

  Ours(Server.Running server) {
    searches = server.part(Searches.class);
    database = server.part(DataSource.class);
  }

  @Override
  public String name() {
    return "groups of letters in PostgreSQL, with snippets";
  }

  @Override
  public void put(Texts.Text text) {
    searches.put(AGENCY, new Searchable(text.key(), text.kind(), "/a/bench/" + text.key(), text.title(), text.text(),
        text.day(), text.fiscalYear(), "th"));
  }

  @Override
  public void settle() throws Exception {
    try (Connection connection = database.getConnection()) {
      connection.createStatement().execute("vacuum analyze search.entry");
    }
  }

  @Override
  public Answer ask(String question) {
    Found found = searches.find(AGENCY, question, Filter.NONE, 1);
    return new Answer(found.hits().stream().map(Hit::key).toList(), found.total(), found.more());
  }

  @Override
  public long size() throws Exception {
    try (Connection connection = database.getConnection();
        ResultSet size = connection.createStatement().executeQuery("select pg_total_relation_size('search.entry')")) {
      size.next();
      return size.getLong(1);
    }
  }

  /** Where the room goes. */
  List<String> rooms() throws Exception {
    try (Connection connection = database.getConnection(); ResultSet size = connection.createStatement().executeQuery("""
        select format('columns: body %s, exact %s, tolerant %s, lexemes %s MB; index %s MB', sum(pg_column_size(body)) >> 20,
          sum(pg_column_size(exact)) >> 20, sum(pg_column_size(tolerant)) >> 20, sum(pg_column_size(lexemes)) >> 20,
          pg_relation_size('search.entry_by_lexeme') >> 20)
        from search.entry
        """)) {
      size.next();
      return List.of(size.getString(1));
    }
  }
}
