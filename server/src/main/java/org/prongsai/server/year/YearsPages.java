package org.prongsai.server.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;
import org.prongsai.documents.model.ChartData;
import org.prongsai.documents.model.YearLines;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The results of all years side by side. */
@Controller
class YearsPages {

  private final Results results;
  private final CriteriaLibrary library;

  YearsPages(Results results, CriteriaLibrary library) {
    this.results = results;
    this.library = library;
  }

  @GetMapping("/office/{agency}/{resultYear:25\\d\\d}/results/years")
  @Allowed(Deed.SEE_RESULTS)
  Reply show(Person person, @PathVariable("resultYear") int year, Ui ui) {
    long agency = person.agency().id();
    List<Result> all = results.years(agency).stream().sorted(Comparator.comparingInt(Entered::year))
        .map(entered -> results.result(agency, entered)).toList();
    if (all.isEmpty()) {
      throw new NotThere();
    }
    YearTable table = new YearTable(all, library);
    List<YearTable.Line> heads = new ArrayList<>();
    heads.add(table.total(new LocalText(ui.say("year.total"), ui.say("year.total"))));
    heads.addAll(table.instruments());
    return Page.of("year/years", "year", year, "results", all, "table", table, "heads", heads,
        "chart", chart(all, table, heads, ui), "tabs", YearTabs.of(ui, ResultPages.path(person, year), YearTabs.YEARS));
  }

  private static ChartData chart(List<Result> all, YearTable table, List<YearTable.Line> heads, Ui ui) {
    YearTable.Line total = heads.getFirst();
    List<YearLines.Year> years = IntStream.range(0, all.size())
        .mapToObj(i -> new YearLines.Year(String.valueOf(all.get(i).year()), table.changed(i))).toList();
    List<YearLines.Line> lines = heads.stream().limit(YearLines.MOST_LINES).map(YearsPages::line).toList();
    BigDecimal line = ScoreCharts.bar(all.getLast().criteria());
    String said = String.join(", ", IntStream.range(0, all.size()).boxed().flatMap(i -> Stream.of(
        years.get(i).label() + " " + ui.score(YearTable.score(total.points().get(i).figure())))).toList());
    return new YearLines(ui.say("year.chart.years"), said, years, lines, ScoreCharts.MOST, line,
        line == null ? null : ui.say("year.chart.line", line.stripTrailingZeros()), true);
  }

  /** Gaps are nulls, which the constructor takes; that its parameter says so is lost on the way into the class file. */
  @SuppressWarnings("NullAway")
  private static YearLines.Line line(YearTable.Line line) {
    List<@Nullable BigDecimal> values = new ArrayList<>();
    line.points().forEach(point -> values.add(YearTable.score(point.figure())));
    return new YearLines.Line(line.code().equals("total") ? line.name().th() : line.code(), values);
  }
}
