package org.prongsai.server.followup;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.planning.Report;
import org.springframework.stereotype.Component;

/** Finds the files that prove reports: those that came with one, and those that it gathers from others. */
@Component
class Proofs {

  private final Files files;

  Proofs(Files files) {
    this.files = files;
  }

  /** @param reports all on one activity, so that the files that one gathers are found */
  List<Proof> of(long agency, Collection<Report> reports) {
    List<StoredFile> found = files.of(agency, reports.stream().map(report -> Reporting.owner(report.id())).toList());
    return reports.stream().flatMap(report -> of(report, found)).toList();
  }

  private static Stream<Proof> of(Report report, List<StoredFile> found) {
    Map<String, Proof> proofs = new LinkedHashMap<>();
    String owner = Reporting.owner(report.id());
    found.stream().filter(file -> owner.equals(file.belongsTo()))
        .forEach(file -> proofs.put(file.hash() + file.id(), new Proof(report.id(), file, true)));
    List<String> own = proofs.values().stream().map(proof -> proof.file().hash()).toList();
    found.stream().filter(file -> report.told().files().contains(file.hash()) && !own.contains(file.hash()))
        .forEach(file -> proofs.putIfAbsent(file.hash(), new Proof(report.id(), file, false)));
    return proofs.values().stream();
  }
}
