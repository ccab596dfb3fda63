package org.prongsai.server.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.prongsai.message.Message;
import org.prongsai.server.calendar.Step;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Round;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.web.Link;
import org.prongsai.server.web.Month;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.FiscalYear;

/** A fiscal year as twelve months, each with what begins and ends in it. */
record Calendar(FiscalYear year, LocalDate today, String office) {

  /** What of the year itself falls into a month: the ends of its halves. */
  private static final int FIRST_HALF_ENDS = 3;
  private static final int YEAR_ENDS = 9;

  List<Month> months(List<Activity> measures, List<Step> steps, Ui ui) {
    var ends = measures.stream().filter(measure -> measure.lastDay() != null)
        .collect(Collectors.groupingBy(measure -> YearMonth.from(Objects.requireNonNull(measure.lastDay())),
            Collectors.counting()));
    Map<String, List<YearMonth>> owed = owed(measures);
    return IntStream.range(0, 12).mapToObj(index -> (index + 9) % 12 + 1).map(number -> {
      YearMonth month = year.month(number);
      List<Link> dates = new ArrayList<>();
      Long due = ends.get(month);
      if (due != null) {
        dates.add(new Link(ui.say("overview.calendar.due", due.toString()), office + "/" + year.year() + "/measures?due=" + month));
      }
      owed.forEach((what, days) -> {
        long falling = days.stream().filter(month::equals).count();
        if (falling > 0) {
          dates.add(new Link(ui.say(what, String.valueOf(falling)), office + "/" + year.year() + "/follow-up"));
        }
      });
      if (number == FIRST_HALF_ENDS || number == YEAR_ENDS) {
        dates.add(new Link(ui.say("overview.calendar.ends." + number), office + "/" + year.year() + "/papers"));
      }
      steps.forEach(step -> {
        if (step.start() != null && YearMonth.from(step.start()).equals(month)
            && !YearMonth.from(step.end()).equals(month)) {
          dates.add(link("begins", step, step.start(), ui));
        }
        if (YearMonth.from(step.end()).equals(month)) {
          dates.add(link(step.isOneDay() ? "on" : "ends", step, step.end(), ui));
        }
      });
      return new Month(Message.of("web.month.short." + number).in(ui.language()), when(month), dates);
    }).toList();
  }

  /** In which months reports, parts and the executives' follow-ups are due, once for each measure or part. */
  private Map<String, List<YearMonth>> owed(List<Activity> measures) {
    List<Activity> asked = measures.stream().filter(each -> each.state().isOpen() || each.state() == ActivityState.DONE).toList();
    Map<String, List<YearMonth>> owed = new LinkedHashMap<>();
    owed.put("overview.calendar.reports", asked.stream().flatMap(each -> months(
        each.planned().timings().stream().filter(Timing::isRhythm))).toList());
    owed.put("overview.calendar.shares", asked.stream().flatMap(each -> each.shares().stream()).map(Share::due)
        .filter(Objects::nonNull).map(YearMonth::from).toList());
    owed.put("overview.calendar.follow-ups", asked.stream().flatMap(each -> months(each.planned().followUp().stream()
        .filter(Task::executive).flatMap(task -> task.timings().stream()))).toList());
    return owed;
  }

  private Stream<YearMonth> months(Stream<Timing> timings) {
    return timings.flatMap(timing -> timing.isRhythm() ? Round.of(timing, year).stream().map(Round::due)
        : Stream.ofNullable(timing.lastDay())).map(YearMonth::from).distinct();
  }

  private Link link(String what, Step step, LocalDate day, Ui ui) {
    String words = ui.say("overview.calendar." + what, step.name(), String.valueOf(day.getDayOfMonth()));
    return new Link(step.isExpected() ? ui.say("overview.calendar.expected", words) : words,
        office + "/" + year.year() + "/calendar");
  }

  private Month.When when(YearMonth month) {
    int before = month.compareTo(YearMonth.from(today));
    return before < 0 ? Month.When.PAST : before == 0 ? Month.When.NOW : Month.When.TO_COME;
  }
}
