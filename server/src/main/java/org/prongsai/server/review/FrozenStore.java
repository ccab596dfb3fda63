package org.prongsai.server.review;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.criteria.LocalText;
import org.prongsai.server.publication.Content;
import org.prongsai.server.publication.ContentFile;
import org.prongsai.server.review.FrozenItem.Asked;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The frozen copies. */
@Repository
class FrozenStore {

  private final JdbcClient database;

  FrozenStore(JdbcClient database) {
    this.database = database;
  }

  void add(long agency, long submission, int place, FrozenItem item) {
    database.sql("""
        insert into review.frozen (agency, submission, item, place, name_th, name_en, address, explanation, edition,
          published_at, content, hash)
        values (:agency, :submission, :item, :place, :th, :en, :address, :explanation, :edition, :published, :content, :hash)
        """).param("agency", agency).param("submission", submission).param("item", item.code()).param("place", place)
        .param("th", item.name().th()).param("en", item.name().en()).param("address", item.address())
        .param("explanation", item.explanation()).param("edition", item.edition())
        .param("published", item.published() == null ? null : item.published().atOffset(ZoneOffset.UTC))
        .param("content", ContentFile.json(item.content())).param("hash", item.hash()).update();
    for (Asked each : item.asked()) {
      database.sql("""
          insert into review.asked (agency, submission, item, component, text_th, text_en, required)
          values (:agency, :submission, :item, :component, :th, :en, :required)
          """).param("agency", agency).param("submission", submission).param("item", item.code())
          .param("component", each.no()).param("th", each.text().th()).param("en", each.text().en())
          .param("required", each.required()).update();
    }
  }

  /** In the order of the criteria. */
  List<FrozenItem> of(long agency, long submission) {
    record Row(String item, Asked asked) {}
    Map<String, List<Asked>> asked = database.sql("""
        select * from review.asked where agency = :agency and submission = :submission order by item, component
        """).param("agency", agency).param("submission", submission).query((row, number) -> new Row(row.getString("item"),
            new Asked(row.getInt("component"), text(row, "text_th", "text_en"), row.getBoolean("required")))).list().stream()
        .collect(Collectors.groupingBy(Row::item, Collectors.mapping(Row::asked, Collectors.toList())));
    return database.sql("select * from review.frozen where agency = :agency and submission = :submission order by place")
        .param("agency", agency).param("submission", submission)
        .query((row, number) -> item(row, asked.getOrDefault(row.getString("item"), List.of()))).list();
  }

  private static FrozenItem item(ResultSet row, List<Asked> asked) throws SQLException {
    OffsetDateTime published = row.getObject("published_at", OffsetDateTime.class);
    Content content = ContentFile.read(row.getString("content"));
    return new FrozenItem(row.getString("item"), text(row, "name_th", "name_en"), row.getString("address"),
        row.getString("explanation"), row.getObject("edition", Integer.class), published == null ? null
            : published.toInstant(),
        content, row.getString("hash"), asked);
  }

  private static LocalText text(ResultSet row, String thai, String english) throws SQLException {
    return new LocalText(row.getString(thai), row.getString(english));
  }
}
