package org.prongsai.server.register;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.prongsai.form.FormKind;
import org.prongsai.form.Told;

/** All that an agency has entered in a year. */
public final class Kept {

  private final Map<String, List<Row>> rows;
  private final Map<String, Set<String>> nothing;

  Kept(List<Row> rows, Map<String, Set<String>> nothing) {
    this.rows = rows.stream().collect(Collectors.groupingBy(Row::form));
    this.nothing = Map.copyOf(nothing);
  }

  /** In their order, those that were carried over among them. */
  public List<Row> rows(FormKind form) {
    return rows.getOrDefault(form.code(), List.of());
  }

  /** What counts: nothing that was only carried over. */
  public Told told(FormKind form) {
    return new Told(rows(form).stream().filter(row -> !row.carried()).map(Row::entry).toList(),
        nothing.getOrDefault(form.code(), Set.of()));
  }
}
