package org.prongsai.server.year;

import java.util.List;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** What can be wrong with figures that somebody brings. */
final class YearProblems {

  private YearProblems() {}

  static Problem unknownCriteria(String id, List<String> known) {
    return Problem.of("year", 1309, Place.NOWHERE, id, String.join(", ", known));
  }
}
