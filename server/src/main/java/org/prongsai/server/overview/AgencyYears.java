package org.prongsai.server.overview;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.prongsai.server.identity.OfficeYears;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.year.Entered;
import org.prongsai.server.year.Results;
import org.prongsai.thai.Bangkok;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Component;

/**
 * The fiscal years of an agency's work: those with a plan, those after a result, and the running one. Work begins with the
 * running year, unless only earlier ones hold anything.
 */
@Component
class AgencyYears implements OfficeYears {

  private final Plans plans;
  private final Results results;
  private final Clock clock;

  AgencyYears(Plans plans, Results results, Clock clock) {
    this.plans = plans;
    this.results = results;
    this.clock = clock;
  }

  @Override
  public List<Integer> of(long agency) {
    TreeSet<Integer> years = new TreeSet<>(Comparator.reverseOrder());
    years.addAll(worked(agency));
    years.add(running());
    return List.copyOf(years);
  }

  @Override
  public int atWork(long agency) {
    TreeSet<Integer> worked = worked(agency);
    return worked.isEmpty() || worked.contains(running()) ? running() : worked.last();
  }

  private TreeSet<Integer> worked(long agency) {
    TreeSet<Integer> years = new TreeSet<>();
    plans.all(agency).stream().map(Plan::fiscalYear).forEach(years::add);
    results.years(agency).stream().map(Entered::year).map(year -> year + 1).forEach(years::add);
    return years;
  }

  private int running() {
    return FiscalYear.of(Bangkok.day(clock.instant())).year();
  }
}
