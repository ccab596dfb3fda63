package org.prongsai.procurement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * What the columns of a spreadsheet hold.
 *
 * @param form which of the known forms it is closest to
 * @param fields of the columns that are known, by their place from 0
 * @param unknown headings that say nothing to us; their cells are not read
 */
public record Columns(ProcurementForm form, Map<Integer, Field> fields, List<String> unknown) {

  public Columns {
    fields = Map.copyOf(fields);
    unknown = List.copyOf(unknown);
  }

  /**
   * Recognises the row of headings, whatever blanks, digits, tone marks and abbreviations they have.
   *
   * @return refused when no column says what is bought, or two say the same
   */
  public static Outcome<Columns> recognise(List<String> header) {
    Map<Integer, Field> fields = new LinkedHashMap<>();
    Map<Field, String> seen = new HashMap<>();
    List<String> unknown = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (int i = 0; i < header.size(); i++) {
      String heading = header.get(i).strip();
      Optional<Field> field = Headings.meaning(heading);
      if (field.isEmpty()) {
        if (!heading.isEmpty()) {
          unknown.add(heading);
        }
        continue;
      }
      String other = seen.putIfAbsent(field.get(), heading);
      if (other != null) {
        problems.add(Problem.of("procurement", 3111, Place.NOWHERE, other, heading, field.get().label()));
      }
      fields.put(i, field.get());
    }
    if (!seen.containsKey(Field.WORK)) {
      problems.add(Problem.of("procurement", 3114, Place.NOWHERE, String.join(" · ", unknown)));
    }
    return problems.isEmpty() ? Outcome.done(new Columns(closest(seen), fields, unknown)) : Outcome.refused(problems);
  }

  /** Which row of a sheet is the one of headings: the first that says what is bought and two things more. */
  public static Optional<Integer> headerRow(List<List<String>> rows) {
    for (int i = 0; i < rows.size(); i++) {
      List<Field> known = rows.get(i).stream().flatMap(cell -> Headings.meaning(cell.strip()).stream()).distinct().toList();
      if (known.contains(Field.WORK) && known.size() >= 3) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /** The cells of a row for {@link Purchase#read}; a row may be shorter than the header. */
  public Map<String, String> cells(List<String> row) {
    Map<String, String> cells = new HashMap<>();
    fields.forEach((place, field) -> {
      if (place < row.size()) {
        cells.put(field.key(), row.get(place));
      }
    });
    return cells;
  }

  /** The form most of whose columns are there, word by word before other wordings. */
  private static ProcurementForm closest(Map<Field, String> seen) {
    Comparator<ProcurementForm> byWords = Comparator.comparingLong(form -> form.columns().entrySet().stream()
        .filter(column -> Headings.folded(column.getValue()).equals(Headings.folded(seen.getOrDefault(column.getKey(), ""))))
        .count());
    Comparator<ProcurementForm> byFields = Comparator.comparingLong(
        form -> form.columns().keySet().stream().filter(seen::containsKey).count());
    return Headings.forms().stream().max(byWords.thenComparing(byFields)).orElseThrow();
  }
}
