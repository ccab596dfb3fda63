package org.prongsai.server.disclosure;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.LocalText;
import org.prongsai.message.Language;
import org.prongsai.message.Messages;
import org.prongsai.server.planning.Baht;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.publication.Part.Cell;
import org.prongsai.server.publication.Part.Column;
import org.prongsai.server.publication.Part.Rows;

/** The official tables of a plan: what is planned, how far it is, what came of it. All are views of the same rows. */
enum PlanTables {
  PLAN(List.of(Kind.NUMBER, Kind.ACTIVITY, Kind.BUDGET, Kind.SOURCE, Kind.PERIOD, Kind.OWNER, Kind.INDICATORS)),
  HALF_YEAR(List.of(Kind.NUMBER, Kind.ACTIVITY, Kind.OWNER, Kind.PROGRESS, Kind.STATE, Kind.BUDGET, Kind.SPENT)),
  REPORT(List.of(Kind.NUMBER, Kind.ACTIVITY, Kind.RESULTS, Kind.BUDGET, Kind.SPENT, Kind.PROBLEMS, Kind.SUGGESTIONS)),
  ACTIVITIES(List.of(Kind.NUMBER, Kind.ACTIVITY, Kind.EVENTS, Kind.RESULTS, Kind.OWNER));

  /** A column of those tables. */
  private enum Kind { NUMBER, ACTIVITY, BUDGET, SOURCE, PERIOD, OWNER, INDICATORS, PROGRESS, STATE, SPENT, RESULTS, PROBLEMS,
    SUGGESTIONS, EVENTS }

  @SuppressWarnings("ImmutableEnumChecker") // List.of
  private final List<Kind> kinds;

  PlanTables(List<Kind> kinds) {
    this.kinds = kinds;
  }

  static PlanTables of(Item.View view) {
    return switch (view) {
      case PLAN -> PLAN;
      case HALF_YEAR -> HALF_YEAR;
      case REPORT -> REPORT;
      case ACTIVITIES -> ACTIVITIES;
    };
  }

  String code() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }

  Rows of(String id, LocalText title, List<PlanWork> works) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      PlanWork work = works.get(i);
      int number = i + 1;
      rows.add(kinds.stream().map(kind -> cell(kind, number, work)).toList());
    }
    return new Rows(id, title, kinds.stream().map(PlanTables::column).toList(), rows);
  }

  private static Column column(Kind kind) {
    String id = kind.name().toLowerCase(java.util.Locale.ROOT);
    return new Column(id, Words.of("disclosure.column." + id), kind == Kind.NUMBER || kind == Kind.BUDGET || kind == Kind.SPENT);
  }

  private static Cell cell(Kind kind, int number, PlanWork work) {
    Planned planned = work.activity().planned();
    return switch (kind) {
      case NUMBER -> Cell.of(String.valueOf(number));
      case ACTIVITY -> lines(Stream.concat(Stream.of(planned.name()),
          planned.details().stream().filter(detail -> !detail.equals(planned.name()))).toList());
      case BUDGET -> money(planned.budget());
      case SOURCE -> Cell.of(planned.budget().source() == null ? "" : planned.budget().source());
      case PERIOD -> lines(planned.timings().stream().filter(timing -> timing.role() == Timing.Role.PERIOD
          || timing.role() == Timing.Role.DEADLINE).map(Timing::text).toList());
      case OWNER -> lines(planned.owners().stream().map(Owner::text).toList());
      case INDICATORS -> lines(planned.indicators());
      case PROGRESS -> answer(work, Report.Told::progress);
      case STATE -> Cell.of(Messages.text(work.activity().state().label(), Language.THAI));
      case SPENT -> work.spent().map(PlanTables::money).orElse(Cell.of(""));
      case RESULTS -> work.isAnswered(Report.Told::results) ? answer(work, Report.Told::results)
          : answer(work, Report.Told::progress);
      case PROBLEMS -> answer(work, Report.Told::problems);
      case SUGGESTIONS -> answer(work, Report.Told::suggestions);
      case EVENTS -> lines(work.events().stream().map(PlanTables::event).toList());
    };
  }

  private static Cell lines(List<String> lines) {
    return Cell.of(String.join("\n", lines));
  }

  /** A stated none stands as the words for it; an empty cell is what nobody answered. */
  private static Cell answer(PlanWork work, java.util.function.Function<Report.Told, Stated> answer) {
    List<String> said = work.lines(answer);
    return said.isEmpty() && work.isAnswered(answer) ? Cell.of(Words.of("disclosure.none.stated").th()) : lines(said);
  }

  private static Cell money(Budget budget) {
    Long satang = budget.satang();
    if (satang == null) {
      return new Cell(budget.none() ? Words.of("disclosure.budget.none").th() : "", budget.none() ? "0" : null);
    }
    return new Cell(Baht.text(satang), BigDecimal.valueOf(satang, 2).toPlainString());
  }

  private static String event(Report.Event event) {
    return Stream.of(event.day() == null ? null : org.prongsai.thai.ThaiDates.official(event.day()), event.place(),
            event.participants() == null ? null : Words.of("disclosure.participants", event.participants()).th())
        .filter(java.util.Objects::nonNull).collect(Collectors.joining(" "));
  }
}
