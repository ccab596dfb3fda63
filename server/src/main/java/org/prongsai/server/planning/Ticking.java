package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.web.Form;
import org.prongsai.thai.DateReader;
import org.prongsai.thai.DateReading;

/**
 * What somebody says in the form of {@code planning/ticking.jte}: what was done, on which day, with what note.
 *
 * @param note may be empty
 */
public record Ticking(List<Tickable> done, LocalDate day, String note) {

  public static final String WHICH = "tick";
  public static final String DAY = "tick-day";
  public static final String NOTE = "tick-note";

  public Ticking {
    done = List.copyOf(done);
  }

  /** Null when something is wrong, which is then said to the form. An empty day is today. */
  public static @Nullable Ticking read(Form form, List<Tickable> offered, int fiscalYear, LocalDate today) {
    List<Tickable> done = offered.stream().filter(each -> form.has(WHICH, each.key())).toList();
    if (done.isEmpty()) {
      form.wrong(WHICH, Problem.of("planning", 1401, Place.NOWHERE));
    }
    LocalDate day = day(form, DAY, fiscalYear, today);
    return day == null || !form.isSound() ? null : new Ticking(done, day, form.text(NOTE));
  }

  /** The day in a field, today when it is empty; null when it cannot be read or is to come, which is then said to the form. */
  public static @Nullable LocalDate day(Form form, String field, int fiscalYear, LocalDate today) {
    String written = form.text(field);
    if (written.isEmpty()) {
      return today;
    }
    if (!(DateReader.read(written, fiscalYear) instanceof DateReading.Day(var day))) {
      form.wrong(field, Problem.of("planning", 1402, Place.NOWHERE, written));
      return null;
    }
    if (day.isAfter(today)) {
      form.wrong(field, Problem.of("planning", 1403, Place.NOWHERE, written));
      return null;
    }
    return day;
  }
}
