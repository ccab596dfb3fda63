package org.prongsai.server.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Item;
import org.prongsai.criteria.LocalText;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.PlanKind;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.publication.Section;
import org.prongsai.thai.DateRange;
import org.prongsai.thai.FiscalYear;
import org.springframework.stereotype.Component;

/** The yearly plans write the items that ask for a plan, its progress or its report. */
@Component
class PlanSource implements LivingSource {

  private record Key(int year, PlanKind kind) {}

  private final Plans plans;
  private final Progress progress;

  PlanSource(Plans plans, Progress progress) {
    this.plans = plans;
    this.progress = progress;
  }

  @Override
  public Reading of(Agency agency, int fiscalYear) {
    Map<Key, List<PlanWork>> read = new HashMap<>();
    return item -> {
      PlanKind kind = item.from().stream().flatMap(from -> PlanKind.of(from).stream()).findFirst().orElse(null);
      PlanTables table = table(item);
      if (kind == null || table == null) {
        return Living.NOTHING;
      }
      int year = yearOf(item, fiscalYear);
      List<PlanWork> works = read.computeIfAbsent(new Key(year, kind), key -> works(agency, key));
      return living(agency, year, kind, table, works.stream().map(work -> work.during(days(item, year))).toList());
    };
  }

  private static @Nullable PlanTables table(Item item) {
    Item.View view = item.view();
    return view == null ? null : switch (view) {
      case PLAN -> PlanTables.PLAN;
      case HALF_YEAR -> PlanTables.HALF_YEAR;
      case REPORT -> PlanTables.REPORT;
      case ACTIVITIES -> PlanTables.ACTIVITIES;
    };
  }

  /** Reports of last year are asked for beside plans of this one: the criteria say which. */
  private static int yearOf(Item item, int fiscalYear) {
    Integer named = item.period().fiscalYear();
    return named == null ? fiscalYear : item.period().kind() == org.prongsai.criteria.DataPeriod.Kind.RESULTS_OF ? named + 1 : named;
  }

  private static DateRange days(Item item, int year) {
    FiscalYear fiscal = new FiscalYear(year);
    return item.period().kind() == org.prongsai.criteria.DataPeriod.Kind.FIRST_HALF ? fiscal.half(1) : fiscal.days();
  }

  /** What was agreed: a draft is no plan yet, and what was dropped no longer. */
  private List<PlanWork> works(Agency agency, Key key) {
    List<Activity> agreed = plans.find(agency.id(), key.year(), key.kind().code()).map(plans::activities).orElse(List.of())
        .stream().filter(each -> each.state() != ActivityState.DRAFTED && each.state() != ActivityState.DROPPED).toList();
    Map<Long, List<Report>> reports = progress.reports(agency.id(), agreed.stream().map(Activity::id).toList());
    return agreed.stream().map(each -> new PlanWork(each, reports.getOrDefault(each.id(), List.of()))).toList();
  }

  private static Living living(Agency agency, int year, PlanKind kind, PlanTables table, List<PlanWork> works) {
    String office = "/office/" + agency.slug() + "/" + year;
    String plan = office + (kind == PlanKind.INTEGRITY_MEASURES ? "/measures" : "/plans/" + kind.code());
    LocalText title = Words.of("disclosure.table." + table.code(), Words.of(kind.label()), year);
    return new Living(PlanFacets.of(works, plan, office + "/progress"), works.isEmpty() ? List.of() : List.of(
        new Section(title, List.of(table.of(kind.code() + "-" + year, title, works)))), List.of(), plan);
  }
}
