import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.prongsai.server.search.Searches;
import org.prongsai.thai.Folding;

/** PostgreSQL's pg_trgm over the folded text: LIKE in place of ranking, newest first, without snippets. */
final class Trigrams implements Engine {

  private final Connection connection;

  Trigrams(DataSource database) throws Exception {
    connection = database.getConnection();
    connection.createStatement().execute("""
        create extension pg_trgm;
        create table public.bench_trigrams (id bigint generated always as identity primary key, key text, title text,
          tolerant text, day date, body text);
        create index bench_by_trigram on public.bench_trigrams using gin (tolerant gin_trgm_ops) with (fastupdate = off)
        """);
  }

  @Override
  public String name() {
    return "pg_trgm in PostgreSQL, no snippets, no ranking";
  }

  @Override
  public void put(Texts.Text text) throws Exception {
    try (PreparedStatement insert = connection.prepareStatement(
        "insert into public.bench_trigrams (key, title, tolerant, day, body) values (?, ?, ?, ?, ?)")) {
      insert.setString(1, text.key());
      insert.setString(2, text.title());
      insert.setString(3, Folding.tolerant(text.title() + "\n" + text.text()).text());
      insert.setObject(4, text.day());
      insert.setString(5, text.text());
      insert.executeUpdate();
    }
  }

  @Override
  public void settle() throws Exception {
    connection.createStatement().execute("vacuum analyze public.bench_trigrams");
  }

  @Override
  public Answer ask(String question) throws Exception {
    boolean quoted = question.startsWith("\"");
    List<String> terms = new ArrayList<>();
    for (String term : quoted ? new String[] {question} : question.split(" ")) {
      terms.add("%" + Folding.tolerant(term).text() + "%");
    }
    try (PreparedStatement select = connection.prepareStatement("""
        select key from public.bench_trigrams where tolerant like all(?) order by day desc limit %d
        """.formatted(Searches.MOST + 1))) {
      select.setArray(1, connection.createArrayOf("text", terms.toArray()));
      List<String> keys = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          keys.add(rows.getString(1));
        }
      }
      return new Answer(keys.subList(0, Math.min(Searches.PAGE, keys.size())), Math.min(keys.size(), Searches.MOST),
          keys.size() > Searches.MOST);
    }
  }

  /** A question may take a second. */
  @Override
  public int rounds() {
    return 1;
  }

  @Override
  public long size() throws Exception {
    try (ResultSet size = connection.createStatement().executeQuery(
        "select pg_total_relation_size('public.bench_trigrams')")) {
      size.next();
      return size.getLong(1);
    }
  }

  @Override
  public void close() throws Exception {
    connection.close();
  }
}
