package org.prongsai.server.paperwork;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.agencyyear.AgencyYearJson;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * What became of the one row that was returned.
 *
 * @param year as it was when the paper went up, but for that row, which is as it is; unmended it is as it was
 * @param row as it stands in that year, {@code number} its place there, from 0
 */
record Mending(AgencyYear year, Row row, int number, State state) {

  enum State { MENDED, UNCHANGED, GONE }

  /** @param number of a row of {@code then} */
  static Mending of(AgencyYear then, AgencyYear now, int number) {
    Row old = then.rows().get(number);
    Row found = found(then, now, old).orElse(null);
    if (found == null) {
      return new Mending(then, old, number, State.GONE);
    }
    List<Row> rows = new ArrayList<>(then.rows());
    rows.set(number, found);
    boolean same = written(then, old).equals(written(then, found));
    return new Mending(then.withRows(rows), found, number, same ? State.UNCHANGED : State.MENDED);
  }

  /**
   * By its key, which no mending changes. A paper that went up before rows had keys leaves only what a row answers, and of
   * several that answer the same the one that still says what it said, where that is one alone.
   */
  private static Optional<Row> found(AgencyYear then, AgencyYear now, Row old) {
    if (old.key() != null) {
      return now.rows().stream().filter(row -> old.key().equals(row.key())).findFirst();
    }
    List<Row> alike = now.rows().stream().filter(row -> answersTheSame(row, old)).toList();
    long before = then.rows().stream().filter(row -> answersTheSame(row, old)).count();
    if (alike.size() == 1 && before == 1) {
      return Optional.of(alike.getFirst());
    }
    List<Row> asWorded = alike.stream().filter(row -> row.measures().equals(old.measures())).toList();
    return asWorded.size() == 1 ? Optional.of(asWorded.getFirst()) : Optional.empty();
  }

  private static boolean answersTheSame(Row one, Row other) {
    return one.codes().equals(other.codes()) && Objects.equals(one.indicator(), other.indicator())
        && Objects.equals(one.part(), other.part()) && Objects.equals(one.topic(), other.topic());
  }

  /** Without places, which are of the file that a row was read from. */
  private static String written(AgencyYear year, Row row) {
    return AgencyYearJson.write(year.withFindings(List.of()).withRows(List.of(row)));
  }

  /** What speaks against sending the paper back up; empty when the row is mended. */
  Optional<Problem> problem() {
    String label = YearText.label(row, number);
    return switch (state) {
      case MENDED -> Optional.empty();
      case UNCHANGED -> Optional.of(Problem.of("paperwork", 1625, Place.NOWHERE, label));
      case GONE -> Optional.of(Problem.of("paperwork", 1626, Place.NOWHERE, label));
    };
  }
}
