package org.prongsai.server.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.prongsai.server.planning.Due;
import org.prongsai.server.web.Icon;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Task;
import org.prongsai.server.web.Tone;
import org.prongsai.server.web.Ui;

/**
 * What the plan asks for, as work in a list: one line for each measure, however many of its steps and units are due.
 *
 * @param units names by number
 * @param measures names by number
 * @param office its address, with the fiscal year
 */
record DueTasks(Map<Long, String> units, Map<Long, String> measures, LocalDate today, String office, Ui ui) {

  private static final int DAYS_NEAR = 7;

  private record Line(long measure, String path) {}

  /** Each leads to where the person does it. @param dues the earliest first */
  List<Task> own(List<Due> dues) {
    return lines(dues, due -> office + (due.executive() ? "/follow-up"
        : due.unit() == null ? "/progress" : "/progress/" + due.activity() + "/" + due.unit()));
  }

  /** Each leads to the measure. @param dues the earliest first */
  List<Task> ofOthers(List<Due> dues) {
    return lines(dues, due -> office + "/measures/" + due.activity());
  }

  private List<Task> lines(List<Due> dues, Function<Due, String> path) {
    return dues.stream().collect(Collectors.groupingBy(due -> new Line(due.activity(), path.apply(due)), LinkedHashMap::new,
        Collectors.toList())).entrySet().stream().map(line -> task(line.getValue(), line.getKey().path())).toList();
  }

  private Task task(List<Due> same, String path) {
    Due first = same.getFirst();
    boolean late = first.isLate(today);
    boolean returned = first.kind() == Due.Kind.RETURNED;
    Status status = Status.of(late || returned ? Tone.BAD : Tone.WAIT,
        returned ? Icon.ARROW_RETURN_LEFT : late ? Icon.EXCLAMATION_TRIANGLE_FILL : Icon.HOURGLASS_SPLIT,
        "overview.due.kind." + first.kind().name());
    String name = measures.getOrDefault(first.activity(), first.text());
    String[] about = Stream.concat(same.stream().map(Due::text).filter(text -> !text.equals(name)),
        same.stream().map(this::who).filter(who -> !who.isEmpty())).distinct().toArray(String[]::new);
    long days = first.daysLeft(today);
    return Task.of(name, path, status, about)
        .due(when(first, days), late ? Tone.BAD : days <= DAYS_NEAR ? Tone.WAIT : Tone.PLAIN);
  }

  private String who(Due due) {
    return due.executive() ? ui.say("overview.due.executives")
        : due.unit() == null ? "" : units.getOrDefault(due.unit(), "");
  }

  private String when(Due due, long days) {
    return days < 0 ? ui.say("overview.due.late", String.valueOf(-days))
        : days == 0 ? ui.say("overview.due.today") : ui.say("overview.due.by", ui.date(due.due()));
  }
}
