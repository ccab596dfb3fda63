package org.prongsai.server.improvement;

import java.util.List;
import java.util.function.Predicate;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Report.Told;

/**
 * The reports on a measure. One that compiles stands for all that came before it, but only in what it says: of the rest the
 * units' own words stay.
 *
 * @param all the oldest first
 */
record Gathered(List<Report> all) {

  Gathered {
    all = List.copyOf(all);
  }

  /** The reports whose word on something stands. */
  List<Report> of(Predicate<Told> says) {
    return since(says).stream().filter(report -> says.test(report.told())).toList();
  }

  /** Whether more than one unit has reported since somebody compiled it last. */
  boolean isOfSeveral(Predicate<Told> says) {
    return since(says).stream().map(Report::unit).distinct().count() > 1;
  }

  private List<Report> since(Predicate<Told> says) {
    int from = 0;
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).told().compiles() && says.test(all.get(i).told())) {
        from = i;
      }
    }
    return all.subList(from, all.size());
  }
}
