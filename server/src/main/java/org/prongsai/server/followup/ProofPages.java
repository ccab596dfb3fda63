package org.prongsai.server.followup;

import java.util.Objects;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Reply;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The files that prove reports. Whoever sees the agency's measures sees them; who reports for the unit removes them. */
@Controller
class ProofPages {

  private static final String PROOF = "/office/{agency}/{year:25\\d\\d}/proof/{file:\\d+}";

  private final Files files;
  private final ShownFiles shown;
  private final Plans plans;
  private final Pieces pieces;
  private final Progress progress;
  private final Reporting reporting;

  ProofPages(Files files, ShownFiles shown, Plans plans, Pieces pieces, Progress progress, Reporting reporting) {
    this.files = files;
    this.shown = shown;
    this.plans = plans;
    this.pieces = pieces;
    this.progress = progress;
    this.reporting = reporting;
  }

  @GetMapping(PROOF)
  @Allowed(Deed.SEE_MEASURES)
  Reply show(Person person, @PathVariable int year, @PathVariable long file) {
    return shown.shown(proof(person, year, file));
  }

  @GetMapping(PROOF + "/small")
  @Allowed(Deed.SEE_MEASURES)
  Reply small(Person person, @PathVariable int year, @PathVariable long file) {
    return shown.small(proof(person, year, file));
  }

  @GetMapping(PROOF + "/original")
  @Allowed(Deed.SEE_MEASURES)
  Reply original(Person person, @PathVariable int year, @PathVariable long file) {
    return shown.original(proof(person, year, file));
  }

  @PostMapping(PROOF + "/remove")
  @Allowed(Deed.REPORT_PROGRESS)
  Reply remove(Person person, @PathVariable int year, @PathVariable long file) {
    StoredFile proof = proof(person, year, file);
    Report report = report(person, year, proof);
    if (!ReportPages.mayReport(person, report.unit())) {
      throw new AccessDeniedException("not of the unit whose proof it is");
    }
    reporting.removeProof(person.author(), report, proof);
    return GoTo.path(person.office() + "/" + year + "/progress" + Piece.path(report.activity(), report.unit()))
        .saying("followup.file.removed", proof.name());
  }

  private StoredFile proof(Person person, int year, long id) {
    StoredFile file = files.find(person.agency().id(), id).orElseThrow(NotThere::new);
    report(person, year, file);
    return file;
  }

  /** The report that a file proves; what belongs to anything else is not shown here. */
  private Report report(Person person, int year, StoredFile file) {
    String owner = Objects.requireNonNullElse(file.belongsTo(), "");
    String number = owner.substring(owner.indexOf('/') + 1);
    if (!number.matches("\\d{1,18}") || !owner.equals(Reporting.owner(Long.parseLong(number)))) {
      throw new NotThere();
    }
    return progress.report(person.agency().id(), Long.parseLong(number))
        .filter(report -> plans.activity(person.agency().id(), report.activity())
            .filter(activity -> pieces.isOfYear(activity, year)).isPresent()).orElseThrow(NotThere::new);
  }
}
