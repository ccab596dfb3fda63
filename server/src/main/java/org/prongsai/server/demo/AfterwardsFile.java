package org.prongsai.server.demo;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.server.demo.Afterwards.Book;
import org.prongsai.server.demo.Afterwards.Section;
import org.prongsai.server.demo.Afterwards.Told;
import org.prongsai.server.demo.Afterwards.Work;
import org.prongsai.server.demo.Afterwards.Written;
import org.prongsai.server.demo.Afterwards.YearlyPlan;
import org.prongsai.server.identity.Role;
import org.prongsai.server.paperwork.Register;
import org.prongsai.server.planning.PlanKind;
import org.prongsai.server.planning.Standing;
import org.prongsai.source.Fields;

/** Reads {@code afterwards} of a sample agency. */
final class AfterwardsFile {

  private static final Map<String, Register.Series> SERIES =
      Map.of("memo", Register.Series.MEMO, "order", Register.Series.ORDER, "announcement", Register.Series.ANNOUNCEMENT);
  private static final Map<String, Period> PERIODS = Map.of("six-months", Period.SIX_MONTHS, "year", Period.YEAR);
  private static final Map<String, PlanKind> KINDS =
      Stream.of(PlanKind.values()).collect(Collectors.toMap(PlanKind::code, kind -> kind));
  private static final Map<String, Standing> STANDINGS = Map.of("under-way", Standing.UNDER_WAY, "done", Standing.DONE,
      "not-started", Standing.NOT_STARTED);
  private static final int DEAREST = 100_000_000;
  private static final int HIGHEST = 100_000;

  private AfterwardsFile() {}

  /** @param all a list of at most one */
  static Afterwards read(List<Fields> all) {
    if (all.isEmpty()) {
      return Afterwards.NOTHING;
    }
    Fields fields = all.getFirst();
    var read = new Afterwards(fields.elements("sections").stream().map(AfterwardsFile::section).toList(),
        fields.verbatims("committees"), fields.elements("registers").stream().map(AfterwardsFile::book).toList(),
        fields.elements("papers").stream().map(AfterwardsFile::paper).toList(),
        fields.elements("reports").stream().map(AfterwardsFile::told).toList(),
        fields.elements("plans").stream().map(AfterwardsFile::plan).toList(), fields.verbatims("published"));
    fields.close();
    return read;
  }

  private static Section section(Fields fields) {
    var read = new Section(fields.text("name"), fields.text("below"));
    fields.close();
    return read;
  }

  private static Book book(Fields fields) {
    String prefix = fields.optionalVerbatim("prefix");
    var read = new Book(fields.word("series", SERIES, Register.Series.MEMO), fields.text("name"),
        prefix == null ? "" : prefix, fields.whole("beginsAt", 1, HIGHEST));
    fields.close();
    return read;
  }

  private static Written paper(Fields fields) {
    var read = new Written(fields.word("period", PERIODS, Period.YEAR), fields.verbatims("by").stream()
        .map(code -> Role.valueOf(code.toUpperCase(java.util.Locale.ROOT))).toList());
    fields.close();
    return read;
  }

  private static Told told(Fields fields) {
    var read = new Told(fields.text("answers"), fields.text("unit"), fields.date("day"), fields.verbatims("progress"),
        fields.verbatims("results"), fields.verbatims("links"), fields.optionalDate("eventDay"),
        fields.optionalVerbatim("eventPlace"), fields.optionalWhole("participants", 0, HIGHEST),
        fields.optionalVerbatim("comment"));
    fields.close();
    return read;
  }

  static YearlyPlan plan(Fields fields) {
    var read = new YearlyPlan(fields.word("kind", KINDS, PlanKind.OPERATIONS),
        fields.elements("activities").stream().map(AfterwardsFile::work).toList());
    fields.close();
    return read;
  }

  private static Work work(Fields fields) {
    var read = new Work(fields.text("name"), fields.optionalWhole("baht", 0, DEAREST), fields.optionalVerbatim("source"),
        fields.text("period"), fields.text("unit"), fields.verbatims("indicators"), fields.date("day"),
        fields.word("standing", STANDINGS, Standing.UNDER_WAY), fields.verbatims("progress"),
        fields.optionalWhole("spent", 0, DEAREST), fields.verbatims("problems"), fields.verbatims("suggestions"),
        fields.optionalDate("eventDay"), fields.optionalVerbatim("eventPlace"), fields.optionalWhole("participants", 0, HIGHEST));
    fields.close();
    return read;
  }
}
