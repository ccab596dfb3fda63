package org.prongsai.server.improvement;

import java.util.List;
import java.util.Optional;
import org.prongsai.server.year.CriteriaLibrary;
import org.prongsai.server.year.Result;
import org.prongsai.server.year.Results;
import org.springframework.stereotype.Component;

/** What became of the scores that measures were to raise. */
@Component
class Effects {

  private final Results results;
  private final CriteriaLibrary library;

  Effects(Results results, CriteriaLibrary library) {
    this.results = results;
    this.library = library;
  }

  /** The year without results, for want of which nothing can be compared; 0 when both years have them. */
  int missing(long agency, int year) {
    return results.of(agency, year - 1).isEmpty() ? year - 1 : results.of(agency, year).isEmpty() ? year : 0;
  }

  /**
   * @param year of the measures: they answer the results of the year before, and its own results show whether they worked
   * @return nothing while one of the two years has no results
   */
  List<Effect> of(long agency, int year, List<Measure> measures) {
    Optional<Result> before = results.of(agency, year - 1);
    Optional<Result> after = results.of(agency, year);
    return measures.isEmpty() || before.isEmpty() || after.isEmpty() ? List.of()
        : new EffectRules(before.get().criteria(), before.get().card(), after.get().criteria(), after.get().card(),
            library.compare(before.get().criteria(), after.get().criteria()).orElse(null)).of(measures);
  }
}
