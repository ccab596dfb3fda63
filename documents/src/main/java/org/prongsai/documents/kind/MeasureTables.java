package org.prongsai.documents.kind;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.layout.LaidOut;
import org.prongsai.documents.layout.Layout;
import org.prongsai.documents.layout.LayoutTables;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.message.Message;

/** The tables of the layout asked for; the standard ones where it has none for a kind, and a note that says so. */
final class MeasureTables {

  private MeasureTables() {}

  static LaidOut of(ReportKind kind, ReportFacts facts, ReportOptions options) {
    Layout asked = options.layout();
    boolean lends = !asked.tablesOf(kind.code()).isEmpty();
    LaidOut laidOut = LayoutTables.of(
        lends ? asked : Layouts.standard(), kind.code(), facts.year(), facts.criteria(), facts.serves());
    if (lends) {
      return laidOut;
    }
    List<Message> notes = new ArrayList<>(laidOut.notes());
    notes.add(Message.of("documents.layout.lends-none", asked.name(), kind.code()));
    return new LaidOut(laidOut.blocks(), notes);
  }
}
