package org.prongsai.server.followup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.files.Uploads;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Duties;
import org.prongsai.server.planning.LeftOut;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Sending;
import org.prongsai.server.planning.Share;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One unit gathers what the others reported: it sees who is missing, and what all have said stands there to be edited. */
@Controller
class CompilePages {

  private static final String COMPILE = "/office/{agency}/{year:25\\d\\d}/progress/{activity:\\d{1,18}}/compile";

  private final Pieces pieces;
  private final Plans plans;
  private final Progress progress;
  private final Agencies agencies;
  private final Proofs proofs;
  private final Uploads uploads;
  private final Reporting reporting;
  private final FormNumbers numbers;

  CompilePages(Pieces pieces, Plans plans, Progress progress, Agencies agencies, Proofs proofs, Uploads uploads,
      Reporting reporting, FormNumbers numbers) {
    this.pieces = pieces;
    this.plans = plans;
    this.progress = progress;
    this.agencies = agencies;
    this.proofs = proofs;
    this.uploads = uploads;
    this.reporting = reporting;
    this.numbers = numbers;
  }

  @GetMapping(COMPILE)
  @Allowed(Deed.REPORT_PROGRESS)
  Reply show(Person person, @PathVariable int year, @PathVariable long activity, Form form) {
    Compiling compiling = compiling(person, year, activity);
    Report.Told gathered = compiling.gathered();
    new ReportFields(form, "", year, compiling.today()).show(gathered);
    form.without("day").withAll("proof", gathered.files()).with("seen", compiling.seen());
    return page(person, compiling, form);
  }

  @PostMapping(COMPILE)
  @Allowed(Deed.REPORT_PROGRESS)
  Reply compile(Person person, @PathVariable int year, @PathVariable long activity, Form form, HttpServletRequest request) {
    Compiling compiling = compiling(person, year, activity);
    String once = FormNumbers.of(form);
    if (once != null && progress.received(person.agency().id(), once, activity, compiling.piece().unit()).isPresent()) {
      return GoTo.path(compiling.measure()).saying("followup.report.already");
    }
    uploads.take(person.author(), request, form, "");
    Report.Told typed = new ReportFields(form, "", year, compiling.today()).read(null);
    LeftOut leftOut = leftOut(compiling, form);
    if (!form.text("seen").equals(compiling.seen())) {
      // Someone has reported since the page was opened: what is typed stays, and all that is new is shown beside it.
      form.wrong("progress", Problem.of("followup", 2314, Place.NOWHERE));
      form.with("seen", compiling.seen());
    }
    if (!form.isSound() || !compiling.activity().takesCompiling()) {
      return page(person, compiling, form).refused();
    }
    Report.Told gathered = compiling.gathered();
    // Signed papers are not among the files that can be left out one by one.
    List<String> proof = gathered.files().stream().filter(hash -> form.has("proof", hash)
        || compiling.proofs().stream().noneMatch(shown -> shown.file().hash().equals(hash))).toList();
    reporting.compile(person, year, compiling.piece(),
        Gathering.edited(typed, gathered, compiling.piece().round(), proof), uploads.kept(person.author(), form, ""),
        new Sending(once, leftOut));
    return GoTo.path(compiling.measure()).saying("followup.compiled");
  }

  /** Whoever compiles without somebody says so and why. */
  private static @Nullable LeftOut leftOut(Compiling compiling, Form form) {
    List<Long> missing = compiling.missing().stream().map(Share::unit).toList();
    if (missing.isEmpty()) {
      return null;
    }
    if (!form.has("without")) {
      form.wrong("without", Problem.of("followup", 2315, Place.NOWHERE, String.join(", ", compiling.missingNames())));
    }
    if (form.text("without-why").isEmpty()) {
      form.wrong("without-why", Problem.of("followup", 2316, Place.NOWHERE));
      return null;
    }
    return new LeftOut(missing, form.text("without-why"));
  }

  private Compiling compiling(Person person, int year, long id) {
    Activity activity = plans.activity(person.agency().id(), id).filter(each -> each.shares().size() > 1
        || !each.shares().isEmpty() && each.planned().compiler() != null).orElseThrow(NotThere::new);
    Long unit = activity.planned().compilingUnit();
    if (!Duties.mayCompile(person, activity)) {
      throw new AccessDeniedException("compile");
    }
    Piece piece = pieces.find(person.agency().id(), year, id, unit == null || activity.shareOf(unit) == null ? null : unit)
        .orElseThrow(NotThere::new);
    List<Report> all = progress.reports(activity);
    Map<Long, String> units = agencies.units(person.agency().id()).stream().collect(Collectors.toMap(Unit::id, Unit::name));
    String office = person.office() + "/" + year;
    return new Compiling(year, pieces.today(), piece, all, units, proofs.of(person.agency().id(), all),
        office + "/progress/" + id + "/compile", office + "/measures/" + id);
  }

  private Page page(Person person, Compiling compiling, Form form) {
    return Page.of("followup/compile", "compiling", compiling, "form", numbers.number(form),
        "kept", uploads.kept(person.author(), form, ""));
  }
}
