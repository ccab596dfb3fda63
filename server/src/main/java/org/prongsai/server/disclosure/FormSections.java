package org.prongsai.server.disclosure;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.form.Entry;
import org.prongsai.form.FormKind;
import org.prongsai.form.Grid;
import org.prongsai.form.Grids;
import org.prongsai.form.Office;
import org.prongsai.form.Statistics;
import org.prongsai.form.Told;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.publication.Part;
import org.prongsai.server.publication.Section;
import org.prongsai.server.register.Row;
import org.prongsai.thai.DateRange;

/**
 * What the public reads of a form.
 *
 * @param told what counts, of the time that the item asks about
 * @param rows all of the year, with the files of their entries
 */
record FormSections(FormKind form, Told told, List<Row> rows, Office office) {

  /**
   * @param view the table that the criteria prescribe; null when they leave it free
   * @param months that are over
   */
  List<Section> of(@Nullable String view, List<YearMonth> months) {
    if (told.isNone() && form.none() != null) {
      return List.of(new Section(form.name(), List.of(new Part.Lines(List.of(form.none().th())))));
    }
    if (told.entries().isEmpty() && told.none().isEmpty()) {
      return List.of();
    }
    List<Section> sections = new ArrayList<>();
    switch (form.look()) {
      case CARDS -> sections.add(new Section(form.name(), entryParts().cards(told.entries())));
      case TREE -> sections.add(new Section(form.name(), List.of(entryParts().tree(told.entries()), rows(usual()))));
      case ARTICLES -> told.entries().forEach(entry -> sections.add(entryParts().article(entry, form.single())));
      case TABLE -> sections.add(table(view, months));
    }
    return sections;
  }

  /** Its counts by month and quarter; none where nothing was entered. */
  List<Section> counts(DateRange days) {
    return told.entries().isEmpty() ? List.of() : form.statistics().stream().map(new Statistics(form, told, days)::of)
        .map(grid -> new Section(grid.title(), List.of((Part) rows(grid)))).toList();
  }

  private EntryParts entryParts() {
    Map<Long, Row> byId = rows.stream().collect(Collectors.toMap(Row::id, Function.identity()));
    return new EntryParts(form, byId);
  }

  private Section table(@Nullable String view, List<YearMonth> months) {
    Grids grids = new Grids(form, told, office);
    Grid grid = prescribed(view).map(each -> grids.of(each, months)).orElseGet(grids::usual);
    Stream<Part> whole = form.views().isEmpty() ? Stream.of() : Stream.of(rows(grids.whole()));
    return new Section(grid.title(), Stream.of(Stream.of((Part) rows(grid)), nothing(view), whole).flatMap(part -> part).toList());
  }

  private Optional<FormKind.View> prescribed(@Nullable String view) {
    return form.views().stream().filter(each -> each.code().equals(view)).findFirst();
  }

  /** The months of which is stated that there was nothing, where the table itself does not say so. */
  private Stream<Part> nothing(@Nullable String view) {
    if (prescribed(view).filter(FormKind.View::monthly).isPresent() || form.none() == null) {
      return Stream.of();
    }
    List<String> lines = told.none().stream().filter(span -> !span.equals(Told.ALL)).sorted()
        .map(span -> org.prongsai.thai.ThaiDates.official(YearMonth.parse(span)) + " " + form.none().th()).toList();
    return lines.isEmpty() ? Stream.of() : Stream.of(new Part.Lines(lines));
  }

  private Grid usual() {
    return new Grids(form, told, office).usual();
  }

  private static Part.Rows rows(Grid grid) {
    return new Part.Rows(grid.code(), grid.title(), grid.columns().stream()
        .map(column -> new Part.Column(column.code(), column.name(), column.numeric())).toList(),
        grid.rows().stream().map(row -> row.stream().map(FormSections::cell).toList()).toList());
  }

  private static Part.Cell cell(Grid.Cell cell) {
    return new Part.Cell(cell.text(), cell.text().equals(cell.data()) ? null : cell.data());
  }

  /** The open files of what counts. */
  List<StoredFile> files() {
    List<Long> counting = told.entries().stream().map(Entry::id).toList();
    return rows.stream().filter(row -> counting.contains(row.id()))
        .flatMap(row -> form.open().stream().map(row::file)).filter(Objects::nonNull).toList();
  }
}
