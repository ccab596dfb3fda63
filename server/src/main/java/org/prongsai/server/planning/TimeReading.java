package org.prongsai.server.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.web.Form;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.Length;

/** Reads times as people type them, and says back how they were read. */
public final class TimeReading {

  private static final String SEPARATOR = "\\s*;\\s*";

  private final int fiscalYear;

  /** @param fiscalYear Buddhist era, gives the years that texts leave out */
  public TimeReading(int fiscalYear) {
    this.fiscalYear = fiscalYear;
  }

  /**
   * The times of a field, several parted by semicolons. What cannot be read is noted as wrong.
   *
   * @param before what stood there: a text that was not changed keeps the reading that it had
   */
  public List<Timing> times(Form form, String field, Timing.Role role, List<Timing> before) {
    List<Timing> times = new ArrayList<>();
    for (String text : Arrays.asList(form.text(field).split(SEPARATOR))) {
      if (!text.isBlank()) {
        times.add(before.stream().filter(timing -> timing.text().equals(text) && timing.role() == role).findFirst()
            .orElseGet(() -> time(form, field, role, text)));
      }
    }
    return times;
  }

  private Timing time(Form form, String field, Timing.Role role, String text) {
    DateReading reading = DateReader.read(text, fiscalYear);
    Problem problem = reading.problem();
    if (problem != null) {
      form.wrong(field, problem);
    } else if (reading instanceof DateReading.None) {
      form.wrong(field, Problem.of("planning", 1411, Place.NOWHERE, text));
    } else if (role == Timing.Role.FOLLOW_UP && !(reading instanceof DateReading.Recurrence)
        && !(reading instanceof DateReading.Unspecific)) {
      form.wrong(field, Problem.of("planning", 1412, Place.NOWHERE, text));
    }
    return Timing.read(text, role, fiscalYear);
  }

  /** How the times of a field are read, in words that people can confirm; empty when nothing was typed. */
  public List<Message> words(String typed) {
    return Arrays.stream(typed.split(SEPARATOR)).filter(text -> !text.isBlank())
        .map(text -> words(DateReader.read(text, fiscalYear), Timing.read(text, fiscalYear))).toList();
  }

  private Message words(DateReading reading, Timing timing) {
    return switch (reading) {
      case DateReading.Day(var date) -> Message.of("planning.read.day", date);
      case DateReading.Range(var days) -> Message.of("planning.read.range", days.start(), days.end());
      case DateReading.Month(var month) ->
          Message.of("planning.read.range", month.atDay(1), month.atEndOfMonth());
      case DateReading.Due(var date) -> Message.of("planning.read.due", date);
      case DateReading.Recurrence ignored -> rhythm(timing);
      case DateReading.Relative(var within) -> Message.of("planning.read.relative", length(within));
      case DateReading.Duration(var length) -> Message.of("planning.read.duration", length(length));
      case DateReading.Unspecific ignored -> Message.of("planning.read.unspecific");
      case DateReading.None ignored -> Message.of("planning.read.none");
    };
  }

  private Message rhythm(Timing timing) {
    List<Round> rounds = Round.of(timing, new FiscalYear(fiscalYear));
    return rounds.isEmpty() ? Message.of("planning.read.irregular")
        : Message.of("planning.read.rounds", rounds.size(), rounds.getFirst().due(), rounds.getLast().due());
  }

  private static Message length(Length length) {
    return Message.of("planning.read.length." + length.unit(), length.count());
  }
}
