package org.prongsai.documents.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.agencyyear.AgencyYear.DateMark;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.documents.layout.Layout.Piece;
import org.prongsai.documents.layout.Layout.TableLayout;
import org.prongsai.message.Message;

/** Counts the facts for which a layout has no column. */
final class Unplaced {

  private final boolean plan;
  private final Map<Field, Integer> rows = new EnumMap<>(Field.class);

  /** @param plan whether the document says what is to be done, not what was */
  Unplaced(boolean plan) {
    this.plan = plan;
  }

  void look(TableLayout table, List<Entry> entries) {
    for (Entry entry : entries) {
      for (Field field : Field.CONTENT) {
        if (hides(field, table, entry)) {
          rows.merge(field, 1, Integer::sum);
        }
      }
    }
  }

  private boolean hides(Field field, TableLayout table, Entry entry) {
    if (plan && Field.OF_WORK_DONE.contains(field)) {
      return false;
    }
    return switch (field) {
      case DATES -> hidesDate(table, entry);
      case STATUS -> entry.has(field) && !table.shows(field) && !saysItIsDone(table, entry);
      default -> entry.has(field) && !table.shows(field);
    };
  }

  /** What was done, or when, tells as much as the word "done". */
  private static boolean saysItIsDone(TableLayout table, Entry entry) {
    boolean told = entry.has(Field.PROGRESS) && table.shows(Field.PROGRESS)
        || entry.dates().stream().anyMatch(date -> date.role() == Role.COMPLETED) && table.shows(Field.DATES);
    return entry.status() == Status.DONE && told;
  }

  /** A date is shown by its own column or inside another text that quotes it. */
  private boolean hidesDate(TableLayout table, Entry entry) {
    List<Piece> pieces = table.columns().stream().flatMap(column -> column.cell().stream()).toList();
    String shown = pieces.stream().filter(piece -> piece.field() != Field.NUMBER)
        .flatMap(piece -> entry.of(piece).stream()).collect(Collectors.joining("\n"));
    return entry.dates().stream().filter(date -> !plan || date.role() != Role.COMPLETED).map(DateMark::text).anyMatch(text -> !shown.contains(text));
  }

  List<Message> notes(String layout) {
    List<Message> notes = new ArrayList<>();
    rows.forEach((field, count) -> notes.add(Message.of(
        "documents.layout.unplaced", layout, Message.of("documents.layout.field." + field.code()), count)));
    return notes;
  }
}
