package org.prongsai.server.followup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Standing;
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

  private static final String PIECE = "/office/{agency}/{year:25\\d\\d}/progress/{activity:\\d+}/{unit:\\d+}";
  private static final String REPORT = "/office/{agency}/{year:25\\d\\d}/progress/reports/{report:\\d+}";

  private final Pieces pieces;
  private final Progress progress;
  private final Files files;
  private final Uploads uploads;
  private final Reporting reporting;
  private final Papers papers;

  ReportPages(Pieces pieces, Progress progress, Files files, Uploads uploads, Reporting reporting, Papers papers) {
    this.pieces = pieces;
    this.progress = progress;
    this.files = files;
    this.uploads = uploads;
    this.reporting = reporting;
    this.papers = papers;
  }

  @GetMapping(PIECE)
  @Allowed(Deed.SEE_MEASURES)
  Reply show(Person person, @PathVariable int year, @PathVariable long activity, @PathVariable long unit, Form form) {
    Piece piece = piece(person, year, activity, unit);
    form.with("standing", piece.standing() == null ? Standing.UNDER_WAY : piece.standing());
    return page(sheet(person, year, piece, null, List.of()), form);
  }

  @PostMapping(PIECE)
  @Allowed(Deed.REPORT_PROGRESS)
  Reply report(Person person, @PathVariable int year, @PathVariable long activity, @PathVariable long unit, Form form,
      HttpServletRequest request) {
    Piece piece = piece(person, year, activity, unit);
    mayReport(person, unit);
    uploads.take(person.author(), request, form, "");
    Report.Told told = new ReportFields(form, "", year, pieces.today()).read(piece.round());
    if (!piece.isOpen()) {
      throw new Overtaken("report on " + piece.activity().state());
    }
    if (!form.isSound()) {
      return page(sheet(person, year, piece, null, List.of()), form).refused();
    }
    Report.Told proved = PaperProof.chosen(told, form, papers.signed(person, year));
    reporting.take(person, year, List.of(new Reporting.Told(piece, proved, uploads.kept(person.author(), form, ""))));
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

  @PostMapping(PIECE + "/return")
  @Allowed(Deed.REPORT_PROGRESS)
  Reply sendBack(Person person, @PathVariable int year, @PathVariable long activity, @PathVariable long unit, Form form) {
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

  private Piece piece(Person person, int year, long activity, long unit) {
    return pieces.find(person.agency().id(), year, activity, unit).orElseThrow(NotThere::new);
  }

  private Piece piece(Person person, int year, Report report) {
    return piece(person, year, report.activity(), Objects.requireNonNull(report.unit()));
  }

  /** A report that this person may correct. */
  private Report report(Person person, long id) {
    Report report = progress.report(person.agency().id(), id).filter(each -> each.unit() != null)
        .orElseThrow(NotThere::new);
    mayReport(person, Objects.requireNonNull(report.unit()));
    return report;
  }

  private static void mayReport(Person person, long unit) {
    if (!person.may(Deed.REPORT_PROGRESS, unit)) {
      throw new AccessDeniedException("not of unit " + unit);
    }
  }

  private Sheet sheet(Person person, int year, Piece piece, @Nullable Report amended, List<Difference> conflict) {
    Long compiling = piece.activity().planned().compilingUnit();
    boolean gathers = person.may(Deed.PLAN_MEASURES)
        || compiling != null && compiling != piece.unit() && person.may(Deed.REPORT_PROGRESS, compiling);
    return new Sheet(year, pieces.today(), piece, proofs(piece), papers.signed(person, year),
        person.may(Deed.REPORT_PROGRESS, piece.unit()), gathers, amended, conflict, person.author(),
        address(person, year, piece));
  }

  private List<Proof> proofs(Piece piece) {
    List<StoredFile> found = files.of(piece.activity().agency(),
        piece.reports().stream().map(report -> Reporting.owner(report.id())).toList());
    return piece.reports().stream().flatMap(report -> found.stream()
        .filter(file -> Reporting.owner(report.id()).equals(file.belongsTo()))
        .map(file -> new Proof(report.id(), file))).toList();
  }

  private Page page(Sheet sheet, Form form) {
    return Page.of("followup/report", "sheet", sheet, "form", form, "kept", uploads.kept(sheet.by(), form, ""));
  }

  private static String address(Person person, int year, Piece piece) {
    return person.office() + "/" + year + "/progress/" + piece.activity().id() + "/" + piece.unit();
  }
}
