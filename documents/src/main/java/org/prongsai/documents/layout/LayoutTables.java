package org.prongsai.documents.layout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.criteria.Criteria;
import org.prongsai.documents.layout.Layout.Source;
import org.prongsai.documents.layout.Layout.TableLayout;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;

/** Sets an agency's year out in the tables of a layout, in the order of the file; no row is left out. */
public final class LayoutTables {

  private static final double BETWEEN_TABLES = 12;
  private static final String PLAN = "measures";

  private LayoutTables() {}

  /**
   * @param kind of document; a layout without a table for it lends none: see {@link Layout#tablesOf}
   * @param criteria that number the rows
   * @param serves criteria that number the disclosed items
   */
  public static LaidOut of(Layout layout, String kind, AgencyYear year, Criteria criteria, Criteria serves) {
    List<TableLayout> tables = layout.tablesOf(kind);
    List<Entry> rows = year.rows().stream().map(row -> Entry.of(row, new Names(criteria))).toList();
    List<Entry> disclosed = year.disclosure().stream().map(row -> Entry.of(row, new Names(serves))).toList();
    Set<String> claimed = new HashSet<>();
    tables.forEach(table -> claimed.addAll(table.only()));
    TableLayout last = tables.stream().filter(t -> t.source() == Source.ROWS).reduce((a, b) -> b).orElse(null);
    boolean open = tables.stream().anyMatch(t -> t.source() == Source.ROWS && t.only().isEmpty());
    List<Block> blocks = new ArrayList<>();
    var unplaced = new Unplaced(kind.equals(PLAN));
    for (TableLayout table : tables) {
      List<Entry> entries = table.source() == Source.DISCLOSURE ? disclosed : rows.stream()
          .filter(row -> table.only().contains(row.table())
              || !claimed.contains(row.table()) && (open ? table.only().isEmpty() : table.equals(last)))
          .toList();
      unplaced.look(table, entries);
      set(table, entries, blocks);
    }
    return new LaidOut(blocks, unplaced.notes(layout.name()));
  }

  private static void set(TableLayout table, List<Entry> entries, List<Block> blocks) {
    if (entries.isEmpty()) {
      return;
    }
    if (table.heading() == null && !blocks.isEmpty()) {
      blocks.add(new Block.Space(BETWEEN_TABLES));
    }
    if (table.heading() != null) {
      blocks.add(heading(2, table.heading()));
    }
    var builder = new TableBuilder(table);
    List<Entry> run = new ArrayList<>();
    Entry above = null;
    for (Entry entry : entries) {
      if (!run.isEmpty() && !run.getLast().under(table.headings()).equals(entry.under(table.headings()))) {
        blocks.add(builder.table(run));
        run.clear();
      }
      if (run.isEmpty()) {
        headings(table, above, entry, blocks);
      }
      run.add(entry);
      above = entry;
    }
    blocks.add(builder.table(run));
  }

  /** From the outermost heading on that has changed: what still holds is not said again. */
  private static void headings(TableLayout table, @Nullable Entry before, Entry entry, List<Block> blocks) {
    int level = 2;
    String above = "";
    boolean changed = false;
    for (Field field : table.headings()) {
      level = Math.min(level + 1, 4);
      String text = String.join(" ", entry.of(field));
      changed |= before == null || !before.of(field).equals(entry.of(field));
      if (changed && !text.isEmpty() && !above.endsWith(text)) {
        blocks.add(heading(level, text));
      }
      above = text;
    }
  }

  private static Block heading(int level, String text) {
    return new Block.Heading(level, List.of(Inline.text(text)));
  }
}
