package org.prongsai.server.notice;

import java.time.LocalDate;
import java.util.List;

/** A module whose days stand in the calendars of everybody of an agency. */
public interface CalendarSource {

  /** @param from the first day that is asked for */
  List<CalendarText.Day> days(long agency, LocalDate from);
}
