package org.prongsai.server.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.LocalText;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.PlanKind;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.publication.Section;
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
  public Reading of(Agency agency, int fiscalYear, Criteria criteria) {
    Map<Key, List<PlanWork>> read = new HashMap<>();
    return item -> {
      List<PlanKind> kinds = item.from().stream().flatMap(from -> PlanKind.of(from).stream()).toList();
      if (kinds.isEmpty()) {
        return List.of();
      }
      ItemTime time = ItemTime.of(item, fiscalYear, criteria.fiscalYear());
      int year = time.year();
      List<PlanWork> works = read.computeIfAbsent(new Key(year, kinds.getFirst()), key -> works(agency, key));
      return List.of(living(agency, year, kinds.getFirst(), item.views().stream().map(PlanTables::of).toList(),
          works.stream().map(work -> work.during(time.days())).toList()));
    };
  }

  /** What was agreed: a draft is no plan yet, and what was dropped no longer. */
  private List<PlanWork> works(Agency agency, Key key) {
    List<Activity> agreed = plans.find(agency.id(), key.year(), key.kind().code()).map(plans::activities).orElse(List.of())
        .stream().filter(each -> each.state() != ActivityState.DRAFTED && each.state() != ActivityState.DROPPED).toList();
    Map<Long, List<Report>> reports = progress.reports(agency.id(), agreed.stream().map(Activity::id).toList());
    return agreed.stream().map(each -> new PlanWork(each, reports.getOrDefault(each.id(), List.of()))).toList();
  }

  private static Living living(Agency agency, int year, PlanKind kind, List<PlanTables> tables, List<PlanWork> works) {
    String office = "/office/" + agency.slug() + "/" + year;
    String plan = office + (kind == PlanKind.INTEGRITY_MEASURES ? "/measures" : "/plans/" + kind.code());
    return new Living(Words.of(kind.label()), PlanFacets.of(works, plan, office + "/progress"),
        works.isEmpty() ? List.of() : tables.stream().map(table -> section(year, kind, table, works)).toList(), List.of());
  }

  private static Section section(int year, PlanKind kind, PlanTables table, List<PlanWork> works) {
    LocalText title = Words.of("disclosure.table." + table.code(), Words.of(kind.label()), year);
    return new Section(title, List.of(table.of(kind.code() + "-" + year + "-" + table.code(), title, works)));
  }
}
