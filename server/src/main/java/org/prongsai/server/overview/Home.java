package org.prongsai.server.overview;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.web.Month;
import org.prongsai.server.web.Status;
import org.prongsai.server.web.Task;

/**
 * The first screen of an office.
 *
 * @param year the fiscal year at work, Buddhist era
 * @param standing null before there are results
 * @param next null for those who do not lead the year's work
 * @param mine what waits for this person, most urgent first
 * @param owed one line that counts all that the person's units still owe; empty when they owe nothing
 * @param steads whose place the person may take today
 * @param late what of others is late
 * @param counts of the measures, by state
 */
record Home(int year, @Nullable Standing standing, @Nullable NextStep next, Waiting mine, List<Task> owed,
    List<OwnWork.Stead> steads, Waiting late, List<Month> months, List<Count> counts) {

  /** @param part of the whole in percent */
  record Count(Status look, int number, int part) {}
}
