package org.prongsai.server.improvement;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.StepDone;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.Tick;
import org.springframework.stereotype.Component;

/** Writes measures with all that was reported on them as rows. */
@Component
class YearRows {

  /** What the files of a report belong to, in the words of whoever takes them in. */
  private static final String PROOF_OF = "followup.report/";

  private final Progress progress;
  private final FollowUps followUps;
  private final Agencies agencies;
  private final Files files;

  YearRows(Progress progress, FollowUps followUps, Agencies agencies, Files files) {
    this.progress = progress;
    this.followUps = followUps;
    this.agencies = agencies;
    this.files = files;
  }

  /** In the order given. */
  List<AgencyYear.Row> of(Agency agency, List<Measure> measures, Reach reach) {
    List<Long> ids = measures.stream().map(Measure::id).toList();
    Map<Long, List<Report>> reports = progress.reports(agency.id(), ids);
    Map<Long, List<Tick>> ticks = followUps.ticks(agency.id(), ids).stream().collect(Collectors.groupingBy(Tick::task));
    Map<Long, List<StepDone>> steps = followUps.stepsDone(agency.id(), ids);
    Map<Long, List<String>> proofs = proofs(agency, reports.values());
    Map<Long, String> units = new HashMap<>();
    agencies.units(agency.id()).forEach(unit -> units.put(unit.id(), unit.name()));
    return measures.stream().map(measure -> PlanRow.of(done(measure, steps, reach), new PlanRow.Known(
        reports.getOrDefault(measure.id(), List.of()), own(measure, ticks), units, proofs), reach)).toList();
  }

  private static Measure done(Measure measure, Map<Long, List<StepDone>> steps, Reach reach) {
    return measure.withStepsDone(steps.getOrDefault(measure.id(), List.of()).stream()
        .filter(step -> reach.holds(step.day())).toList());
  }

  private static List<Tick> own(Measure measure, Map<Long, List<Tick>> ticks) {
    return measure.activity().planned().followUp().stream().map(Task::id)
        .flatMap(task -> ticks.getOrDefault(task, List.of()).stream()).toList();
  }

  /** By report. What is held or was infected proves nothing that anybody can read. */
  private Map<Long, List<String>> proofs(Agency agency, Collection<List<Report>> reports) {
    Map<String, Long> owners = new HashMap<>();
    reports.forEach(all -> all.stream().filter(report -> !report.told().files().isEmpty())
        .forEach(report -> owners.put(PROOF_OF + report.id(), report.id())));
    return owners.isEmpty() ? Map.of() : files.of(agency.id(), owners.keySet()).stream().filter(StoredFile::readable)
        .collect(Collectors.groupingBy(file -> owners.get(file.belongsTo()),
            Collectors.mapping(StoredFile::name, Collectors.toList())));
  }
}
