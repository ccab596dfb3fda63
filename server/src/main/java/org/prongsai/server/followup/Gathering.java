package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Line;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Timing;
import org.prongsai.thai.ThaiDates;

/**
 * What the units reported, as one report: where compiling begins. A report that compiles stands for all before it, so
 * everything comes along: each line under its unit's name, money as a sum, occasions in words, proof. Pure.
 *
 * @param all reports on the activity, the oldest first
 * @param units names by number
 */
record Gathering(List<Report> all, Map<Long, String> units) {

  /** What stands since it was compiled last, that report among it. */
  private List<Report> since() {
    int last = 0;
    for (int i = 0; i < all.size(); i++) {
      last = all.get(i).told().compiles() ? i : last;
    }
    return all.subList(last, all.size());
  }

  /** @param standing how far all have come */
  Report.Told told(LocalDate day, @Nullable Standing standing) {
    return new Report.Told(day, null, true, standing, withOccasions(stated(Report.Told::progress)),
        stated(Report.Told::results), stated(Report.Told::outcomes), stated(Report.Told::problems),
        stated(Report.Told::suggestions), spent(), null, joined(Report.Told::links), joined(Report.Told::files),
        standing == Standing.DONE ? completed() : List.of());
  }

  /** That one has none is told where others have some. */
  private Stated stated(Function<Report.Told, Stated> what) {
    List<Report> said = since().stream().filter(report -> what.apply(report.told()).isSaid()).toList();
    if (!said.isEmpty() && said.stream().allMatch(report -> what.apply(report.told()).none())) {
      return Stated.NONE;
    }
    Map<String, Line> lines = new LinkedHashMap<>();
    for (Report report : said) {
      Stated stated = what.apply(report.told());
      Stream<Line> own = stated.none() ? Stream.of(Line.of(thai("followup.none"))) : stated.lines().stream();
      own.map(line -> new Line(whose(report) + line.text(), line.timings()))
          .forEach(line -> lines.putIfAbsent(line.text(), line));
    }
    return new Stated(false, List.copyOf(lines.values()));
  }

  private Stated withOccasions(Stated progress) {
    List<Line> occasions = since().stream().filter(report -> report.told().event() != null)
        .map(report -> Line.of(whose(report) + occasion(Objects.requireNonNull(report.told().event())))).distinct().toList();
    return occasions.isEmpty() ? progress
        : new Stated(false, Stream.concat(progress.lines().stream(), occasions.stream()).toList());
  }

  private static String occasion(Report.Event event) {
    List<String> words = new ArrayList<>(List.of(thai("followup.gathered.event")));
    LocalDate day = event.day();
    if (day != null) {
      words.add(thai("followup.gathered.event.day", ThaiDates.official(day)));
    }
    if (event.place() != null) {
      words.add(thai("followup.gathered.event.place", event.place()));
    }
    if (event.participants() != null) {
      words.add(thai("followup.gathered.event.participants", event.participants().toString()));
    }
    return String.join(" ", words);
  }

  private String whose(Report report) {
    String name = report.unit() == null || report.told().compiles() ? "" : units.getOrDefault(report.unit(), "");
    return name.isEmpty() ? "" : name + ": ";
  }

  /** Each report tells what its unit has spent up to its day, so that the latest of each counts; none when all say so. */
  private Budget spent() {
    Map<Long, Budget> latest = new HashMap<>();
    all.stream().filter(report -> !report.told().compiles() && report.told().spent().isSaid())
        .forEach(report -> latest.put(report.unit() == null ? 0 : report.unit(), report.told().spent()));
    if (latest.isEmpty()) {
      return since().isEmpty() ? Budget.UNSAID : since().getFirst().told().spent();
    }
    return latest.values().stream().allMatch(Budget::none) ? Budget.NONE : new Budget(false,
        latest.values().stream().map(Budget::satang).filter(Objects::nonNull).mapToLong(Long::longValue).sum(), null);
  }

  private List<String> joined(Function<Report.Told, List<String>> what) {
    return since().stream().map(Report::told).map(what).flatMap(Collection::stream).distinct().toList();
  }

  /** The day on which the last of them was done; not said when one of them has not said it. */
  private List<Timing> completed() {
    Map<Long, List<Timing>> latest = new HashMap<>();
    since().stream().filter(report -> !report.told().compiles()).forEach(report -> latest.put(
        report.unit() == null ? 0 : report.unit(), report.told().timings().stream()
            .filter(timing -> timing.role() == Timing.Role.COMPLETED && timing.lastDay() != null).toList()));
    return latest.values().stream().anyMatch(List::isEmpty) ? List.of() : latest.values().stream().flatMap(List::stream)
        .max((one, other) -> Objects.requireNonNull(one.lastDay()).compareTo(Objects.requireNonNull(other.lastDay())))
        .stream().toList();
  }

  /**
   * What was made of it in the form: lines that were left as they are keep the dates that were read in them.
   *
   * @param typed as the form reads it, {@code gathered} as it was shown
   */
  static Report.Told edited(Report.Told typed, Report.Told gathered, @Nullable LocalDate round, List<String> files) {
    return new Report.Told(typed.day(), round, true, typed.standing(), dated(typed.progress(), gathered.progress()),
        dated(typed.results(), gathered.results()), dated(typed.outcomes(), gathered.outcomes()),
        dated(typed.problems(), gathered.problems()), dated(typed.suggestions(), gathered.suggestions()), typed.spent(),
        null, typed.links(), files, typed.standing() == Standing.DONE ? gathered.timings() : List.of());
  }

  private static Stated dated(Stated typed, Stated gathered) {
    Map<String, Line> known = new HashMap<>();
    gathered.lines().forEach(line -> known.put(line.text().strip(), line));
    return new Stated(typed.none(), typed.lines().stream().map(line -> known.getOrDefault(line.text(), line)).toList());
  }

  /** It goes onto paper, whatever language the page is read in. */
  private static String thai(String key, Object... arguments) {
    return Message.of(key, arguments).in(Language.THAI);
  }
}
