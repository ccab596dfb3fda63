package org.prongsai.server.followup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.Uploads;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Duties;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Tickable;
import org.prongsai.server.planning.Ticking;
import org.prongsai.server.web.Difference;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Overtaken;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.web.Ui;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One piece of work: the whole report form, what was reported before, its proof, and sending it back. */
@Controller
class ReportPages {

  private static final String PIECE = "/office/{agency}/{year:25\\d\\d}/progress/{activity:\\d{1,18}}/{unit:\\d{1,18}|whole}";
  private static final String REPORT = "/office/{agency}/{year:25\\d\\d}/progress/reports/{report:\\d+}";

  private final Pieces pieces;
  private final Progress progress;
  private final Proofs proofs;
  private final Uploads uploads;
  private final Reporting reporting;
  private final FormNumbers numbers;
  private final Papers papers;
  private final FollowUps followUps;

  ReportPages(Pieces pieces, Progress progress, Proofs proofs, Uploads uploads, Reporting reporting, FormNumbers numbers,
      Papers papers, FollowUps followUps) {
    this.papers = papers;
    this.followUps = followUps;
    this.pieces = pieces;
    this.progress = progress;
    this.proofs = proofs;
    this.numbers = numbers;
    this.uploads = uploads;
    this.reporting = reporting;
  }

  @GetMapping(PIECE)
  @Allowed(Deed.SEE_MEASURES)
  Reply show(Person person, @PathVariable int year, @PathVariable long activity, @PathVariable String unit, Form form) {
    Piece piece = piece(person, year, activity, unit);
    form.with("standing", piece.standing() == null ? Standing.UNDER_WAY : piece.standing());
    return page(sheet(person, year, piece, null, List.of()), form);
  }

  @PostMapping(PIECE)
  @Allowed(Deed.REPORT_PROGRESS)
  Reply report(Person person, @PathVariable int year, @PathVariable long activity, @PathVariable String unit, Form form,
      HttpServletRequest request) {
    Piece piece = piece(person, year, activity, unit);
    reports(person, piece.unit());
    uploads.take(person.author(), request, form, "");
    Report.Told told = PaperProof.chosen(new ReportFields(form, "", year, pieces.today()).read(piece.round()), form,
        papers.signed(person, year));
    String once = FormNumbers.of(form);
    Report before = once == null ? null
        : progress.received(person.agency().id(), once, activity, piece.unit()).orElse(null);
    if (before != null && before.told().saysTheSame(told)) {
      return GoTo.path(address(person, year, piece)).saying("followup.report.already");
    }
    if (before != null) {
      // Sent before in other words: what is typed now stays, and is a second report only when it is sent again.
      form.wrong("progress", Problem.of("followup", 2313, Place.NOWHERE));
      numbers.renew(form);
    }
    if (!piece.activity().takesReportOf(piece.unit())) {
      throw new Overtaken("report on " + piece.activity().state());
    }
    if (!form.isSound()) {
      return page(sheet(person, year, piece, null, List.of()), form).refused();
    }
    reporting.take(person, year, List.of(new Reporting.Told(piece, told, uploads.kept(person.author(), form, ""))), once);
    return GoTo.path(address(person, year, piece)).saying("followup.report.sent");
  }

  @GetMapping(REPORT)
  @Allowed(Deed.REPORT_PROGRESS)
  Reply edit(Person person, @PathVariable int year, @PathVariable long report, Form form) {
    Report before = report(person, report);
    new ReportFields(form, "", year, pieces.today()).show(before.told());
    PaperProof.show(before.told(), form, papers.signed(person, year));
    form.with("version", before.version());
    return page(sheet(person, year, piece(person, year, before), before, List.of()), form);
  }

  @PostMapping(REPORT)
  @Allowed(Deed.REPORT_PROGRESS)
  Reply amend(Person person, @PathVariable int year, @PathVariable long report, Form form, Ui ui,
      HttpServletRequest request) {
    Report before = report(person, report);
    Piece piece = piece(person, year, before);
    uploads.take(person.author(), request, form, "");
    takeTheirsWhereChosen(form, before, year);
    Report.Told told = PaperProof.chosen(new ReportFields(form, "", year, pieces.today()).amend(before.told()), form,
        papers.signed(person, year));
    if (!form.isSound()) {
      return page(sheet(person, year, piece, before, List.of()), form).refused();
    }
    Long version = form.id("version");
    if (reporting.amend(person.author(), before, version == null ? 0 : version.intValue(), told,
        uploads.kept(person.author(), form, "")).isPresent()) {
      return GoTo.path(address(person, year, piece)).saying("followup.report.amended");
    }
    Report theirs = report(person, report);
    List<Difference> differences = differences(form, theirs, year, ui);
    form.with("version", theirs.version());
    return page(sheet(person, year, piece, theirs, differences), form).withStatus(409);
  }

  @PostMapping(REPORT + "/withdraw")
  @Allowed(Deed.REPORT_PROGRESS)
  Reply withdraw(Person person, @PathVariable int year, @PathVariable long report, Form form) {
    Report before = report(person, report);
    Piece piece = piece(person, year, before);
    String why = Sheet.why(before);
    if (form.text(why).isEmpty()) {
      form.wrong(why, Problem.of("followup", 2317, Place.NOWHERE));
      return page(sheet(person, year, piece, null, List.of()), form).refused();
    }
    progress.withdraw(person.author(), report, form.text(why));
    return GoTo.path(address(person, year, piece)).saying("followup.withdrawn");
  }

  @PostMapping(PIECE + "/tick")
  @Allowed(Deed.REPORT_PROGRESS)
  Reply tick(Person person, @PathVariable int year, @PathVariable long activity, @PathVariable String unit, Form form) {
    Piece piece = piece(person, year, activity, unit);
    reports(person, piece.unit());
    Sheet sheet = sheet(person, year, piece, null, List.of());
    Ticking ticking = Ticking.read(form, sheet.tickable(), year, sheet.today());
    if (ticking == null) {
      return page(sheet, form).refused();
    }
    followUps.tick(person.author(), piece.activity(), ticking);
    return GoTo.path(sheet.path()).saying("followup.step.ticked", String.valueOf(ticking.done().size()));
  }

  @PostMapping(PIECE + "/return")
  @Allowed(Deed.REPORT_PROGRESS)
  Reply sendBack(Person person, @PathVariable int year, @PathVariable long activity, @PathVariable String unit, Form form) {
    Piece piece = piece(person, year, activity, unit);
    Sheet sheet = sheet(person, year, piece, null, List.of());
    Share share = piece.share();
    if (share == null || !sheet.offersSendBack()) {
      throw new AccessDeniedException("nothing to send back, or not by this person");
    }
    if (form.text("reason").isEmpty()) {
      form.wrong("reason", Problem.of("followup", 2310, Place.NOWHERE));
      return page(sheet, form).refused();
    }
    reporting.sendBack(person, share, form.text("reason"));
    return GoTo.path(sheet.path()).saying("followup.report.returned", piece.unitName());
  }

  private void takeTheirsWhereChosen(Form form, Report theirs, int year) {
    Form other = new Form();
    new ReportFields(other, "", year, pieces.today()).show(theirs.told());
    for (String field : ReportFields.texts(other).keySet()) {
      if (form.text(field + ".keep").equals("theirs")) {
        form.withAll(field, other.values(field));
        form.withAll(field + "-none", other.values(field + "-none"));
        if (!other.has(field + "-none")) {
          form.without(field + "-none");
        }
      }
    }
  }

  private List<Difference> differences(Form mine, Report theirs, int year, Ui ui) {
    Form other = new Form();
    new ReportFields(other, "", year, pieces.today()).show(theirs.told());
    Map<String, String> their = ReportFields.texts(other);
    List<Difference> differences = new ArrayList<>();
    ReportFields.texts(mine).forEach((field, text) -> {
      if (!text.equals(their.get(field))) {
        differences.add(new Difference(field, ui.say("followup.field." + field), shown(text, field, ui),
            shown(String.valueOf(their.get(field)), field, ui)));
      }
    });
    return differences;
  }

  private static String shown(String text, String field, Ui ui) {
    if (text.equals(ReportFields.NONE)) {
      return ui.say("followup.none");
    }
    return field.equals("standing") && !text.isEmpty() ? ui.say(Standing.valueOf(text).label()) : text;
  }

  private Piece piece(Person person, int year, long activity, String unit) {
    return piece(person, year, activity, unit.equals(Piece.WHOLE) ? null : Long.valueOf(unit));
  }

  private Piece piece(Person person, int year, long activity, @Nullable Long unit) {
    return pieces.find(person.agency().id(), year, activity, unit).orElseThrow(NotThere::new);
  }

  private Piece piece(Person person, int year, Report report) {
    return piece(person, year, report.activity(), report.unit());
  }

  /** A report that this person may correct. */
  private Report report(Person person, long id) {
    Report report = progress.report(person.agency().id(), id).orElseThrow(NotThere::new);
    reports(person, report.unit());
    return report;
  }

  /** For a unit whoever reports for it, on the whole whoever plans. */
  static boolean mayReport(Person person, @Nullable Long unit) {
    return unit == null ? person.may(Deed.PLAN_MEASURES) : person.may(Deed.REPORT_PROGRESS, unit);
  }

  private static void reports(Person person, @Nullable Long unit) {
    if (!mayReport(person, unit)) {
      throw new AccessDeniedException("not of unit " + unit);
    }
  }

  private Sheet sheet(Person person, int year, Piece piece, @Nullable Report amended, List<Difference> conflict) {
    boolean gathers = Duties.mayCompile(person, piece.activity());
    boolean sendsBack = person.may(Deed.PLAN_MEASURES)
        || gathers && !Objects.equals(piece.activity().planned().compilingUnit(), piece.unit());
    return new Sheet(year, pieces.today(), piece,
        proofs.of(person.agency().id(), progress.reports(piece.activity())), papers.signed(person, year),
        mayReport(person, piece.unit()), person.may(Deed.PLAN_MEASURES), sendsBack, gathers, amended, conflict,
        tickable(person, piece), followUps.stepsDone(person.agency().id(), List.of(piece.activity().id()))
            .getOrDefault(piece.activity().id(), List.of()), person.author(),
        address(person, year, piece));
  }

  /** The steps and follow-ups of the unit; the executives tick theirs on the page of follow-up. */
  private List<Tickable> tickable(Person person, Piece piece) {
    return !mayReport(person, piece.unit()) ? List.of()
        : followUps.tickable(piece.activity(), pieces.today(), Pieces.DAYS_AHEAD).stream()
            .filter(each -> !each.executive()).toList();
  }

  private Page page(Sheet sheet, Form form) {
    return Page.of("followup/report", "sheet", sheet, "form", numbers.number(form), "kept", uploads.kept(sheet.by(), form, ""));
  }

  private static String address(Person person, int year, Piece piece) {
    return person.office() + "/" + year + "/progress" + piece.path();
  }
}
