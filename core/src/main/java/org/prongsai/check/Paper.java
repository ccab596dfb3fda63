package org.prongsai.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.agencyyear.AgencyYear.Finding;
import org.prongsai.agencyyear.AgencyYear.Memo;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.thai.ThaiDates;

/** An agency's year on the registrar's desk, with the criteria it goes by. */
record Paper(AgencyYear year, Criteria criteria, Criteria served) {

  private static final String INDICATOR = "indicator:";

  /** A text of the paper and where it stands. */
  record Passage(Place place, Message where, String text) {}

  /** Every text that was written by the agency, in order of the form. */
  List<Passage> passages() {
    List<Passage> passages = new ArrayList<>();
    for (String text : opening()) {
      passages.add(new Passage(Place.NOWHERE, Message.of("check.where.opening"), text));
    }
    Memo memo = year.memo();
    if (memo != null) {
      texts(memo).forEach(text -> passages.add(new Passage(memo.place(), Message.of("check.where.memo"), text)));
    }
    for (Finding finding : year.findings()) {
      Stream.of(finding.topic(), finding.issue(), finding.cause(), finding.recommendation())
          .forEach(text -> add(passages, finding.place(), where(finding), text));
    }
    for (Row row : year.rows()) {
      add(passages, row.place(), where(row), row.topic());
      add(passages, row.place(), where(row), row.issue());
      Stream.of(row.measures(), row.steps(), row.units(), row.followUp(), row.progress(), row.results(), row.outcomes())
          .flatMap(List::stream).forEach(text -> add(passages, row.place(), where(row), text));
    }
    for (DisclosureRow row : year.disclosure()) {
      Stream.of(row.components(), row.units(), row.progress())
          .flatMap(List::stream).forEach(text -> add(passages, row.place(), where(row), text));
    }
    return passages;
  }

  /** Title, introduction and closing. */
  List<String> opening() {
    return Stream.of(year.title(), year.introduction(), year.closing()).flatMap(List::stream).toList();
  }

  static Stream<String> texts(Memo memo) {
    Stream<@Nullable String> head = Stream.of(memo.unit(), memo.subject(), memo.to());
    return Stream.concat(head.filter(Objects::nonNull).map(text -> text == null ? "" : text),
        memo.body().stream());
  }

  Message where(Row row) {
    int no = year.rows().stream().filter(other -> other.table().equals(row.table())).toList().indexOf(row) + 1;
    return row.codes().isEmpty()
        ? Message.of("check.where.row", row.table(), no)
        : Message.of("check.where.row-of", row.table(), no, String.join(", ", row.codes()));
  }

  static Message where(DisclosureRow row) {
    return Message.of("check.where.disclosure", row.item());
  }

  static Message where(Finding finding) {
    String code = finding.code();
    if (code != null) {
      return Message.of("check.where.finding", part(code, finding.part()));
    }
    return Message.of("check.where.indicator", String.valueOf(finding.indicator()));
  }

  /** A date for both languages. */
  static Message day(LocalDate date) {
    return Message.of("check.day", ThaiDates.official(date), date);
  }

  /** A figure as people call it: {@code indicator:9} is ตัวชี้วัดที่ 9, a question or item stays its code. */
  static Object named(String figure) {
    return figure.startsWith(INDICATOR) ? Message.of("check.where.indicator", figure.substring(INDICATOR.length())) : figure;
  }

  static String part(String code, @Nullable String part) {
    return part == null ? code : code + " " + part;
  }

  private static void add(List<Passage> passages, Place place, Message where, @Nullable String text) {
    if (text != null) {
      passages.add(new Passage(place, where, text));
    }
  }
}
