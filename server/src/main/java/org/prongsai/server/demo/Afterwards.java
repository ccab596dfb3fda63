package org.prongsai.server.demo;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.server.identity.Role;
import org.prongsai.server.paperwork.Register;

/**
 * What happened in an invented agency after the time that its file reports of.
 *
 * @param committees that can own work
 * @param papers in the order in which they are written
 */
record Afterwards(List<Section> sections, List<String> committees, List<Book> registers, List<Written> papers,
    List<Told> reports) {

  /** Of agencies that show nothing but their file. */
  static final Afterwards NOTHING = new Afterwards(List.of(), List.of(), List.of(), List.of(), List.of());

  /** A part of a unit. */
  record Section(String name, String below) {}

  /** A register of numbers. */
  record Book(Register.Series series, String name, String prefix, int beginsAt) {}

  /** A progress report, and who has endorsed it up to now; the last of the line signs. */
  record Written(Period period, List<Role> by) {}

  /**
   * The report with which a unit finished a measure.
   *
   * @param answers a code that the measure answers
   * @param comment that an executive made on it; null for none
   */
  record Told(String answers, String unit, LocalDate day, List<String> progress, List<String> results, List<String> links,
      @Nullable LocalDate eventDay, @Nullable String eventPlace, @Nullable Integer participants,
      @Nullable String comment) {}
}
