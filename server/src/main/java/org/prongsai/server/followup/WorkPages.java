package org.prongsai.server.followup;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.Uploads;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Overtaken;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A unit's own list: what is mine, by when, what proof is missing; and reports on everything at once with one button. */
@Controller
class WorkPages {

  private static final String ALL = "standing-all";
  private static final Pattern PIECE = Pattern.compile("\\d{1,18}-(?:\\d{1,18}|" + Piece.WHOLE + ")$");

  private final Pieces pieces;
  private final Uploads uploads;
  private final Reporting reporting;
  private final Progress progress;
  private final FormNumbers numbers;

  WorkPages(Pieces pieces, Uploads uploads, Reporting reporting, Progress progress, FormNumbers numbers) {
    this.progress = progress;
    this.numbers = numbers;
    this.pieces = pieces;
    this.uploads = uploads;
    this.reporting = reporting;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/progress")
  @Allowed(Deed.REPORT_PROGRESS)
  Reply list(Person person, @PathVariable int year, Form form) {
    Work work = work(person, year, form);
    for (Piece piece : work.waiting()) {
      Standing standing = piece.standing() == null ? Standing.UNDER_WAY : piece.standing();
      form.with("standing-" + piece.key(), standing.name()).with("was-" + piece.key(), standing.name());
    }
    return page(person, work, form);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/progress")
  @Allowed(Deed.REPORT_PROGRESS)
  Reply reportAll(Person person, @PathVariable int year, Form form, HttpServletRequest request) {
    Work work = work(person, year, form);
    String address = address(person, year) + (work.unit() == null ? "" : "?unit=" + work.unit());
    String once = FormNumbers.of(form);
    if (typed(form).stream().anyMatch(key -> work.waiting().stream().noneMatch(piece -> piece.key().equals(key)))) {
      if (once != null && progress.isReceived(person.agency().id(), once)) {
        return GoTo.path(address).saying("followup.report.already");
      }
      throw new Overtaken("reported on work that is closed, or no longer this unit's");
    }
    List<Reporting.Told> told = new ArrayList<>();
    for (Piece piece : work.waiting()) {
      String ending = "-" + piece.key();
      uploads.take(person.author(), request, form, ending);
      Reporting.Told report = told(person, piece, new ReportFields(form, ending, year, work.today()));
      if (report != null) {
        told.add(report);
      }
    }
    if (told.isEmpty() && form.isSound() && once != null && progress.isReceived(person.agency().id(), once)) {
      return GoTo.path(address).saying("followup.report.already");
    }
    if (told.isEmpty() && form.isSound()) {
      form.wrong(work.waiting().isEmpty() ? ALL : "progress-" + work.waiting().getFirst().key(),
          Problem.of("followup", 2309, Place.NOWHERE));
    }
    if (!form.isSound()) {
      return page(person, work, form).refused();
    }
    int taken = reporting.take(person, year, gathered(told), once).size();
    return taken == 0 ? GoTo.path(address).saying("followup.report.already")
        : GoTo.path(address).saying("followup.work.sent", String.valueOf(taken));
  }

  /** What was told of a piece; null when nothing was. */
  private Reporting.@Nullable Told told(Person person, Piece piece, ReportFields fields) {
    if (!fields.isTouched()) {
      return null;
    }
    Form form = fields.form();
    if (!form.text(ALL).isEmpty()) {
      form.with(fields.name("standing"), form.text(ALL));
    }
    return new Reporting.Told(piece, fields.read(piece.round()), uploads.kept(person.author(), form, fields.ending()));
  }

  /** The unit that gathers the parts has gathered them when it says that it is done and no other part is missing then. */
  private static List<Reporting.Told> gathered(List<Reporting.Told> told) {
    Set<String> sent = told.stream().map(each -> each.piece().key()).collect(Collectors.toSet());
    return told.stream().sorted(Comparator.comparing(each -> each.piece().compiles()))
        .map(each -> each.report().standing() == Standing.DONE && each.piece().canCompile(sent)
            ? new Reporting.Told(each.piece(), each.report().compiling(), each.files()) : each).toList();
  }

  private Work work(Person person, int year, Form form) {
    return Work.of(year, pieces.today(), pieces.unitsOf(person), form.id("unit"), person.may(Deed.PLAN_MEASURES),
        pieces.of(person.agency().id(), year).pieces(), typed(form),
        (int) Math.min(Objects.requireNonNullElse(form.id("page"), 1L), 1_000_000), address(person, year));
  }

  /** The pieces about which the form says something, whether or not somebody else has reported on them meanwhile. */
  private static Set<String> typed(Form form) {
    return form.names().stream().filter(name -> name.startsWith("progress-") || name.startsWith("links-"))
        .filter(name -> !form.text(name).isEmpty()).map(PIECE::matcher).filter(Matcher::find).map(Matcher::group)
        .collect(Collectors.toSet());
  }

  private Page page(Person person, Work work, Form form) {
    return Page.of("followup/work", "work", work, "form", numbers.number(form), "path", address(person, work.year()),
        "uploads", uploads, "by", person.author());
  }

  private static String address(Person person, int year) {
    return person.office() + "/" + year + "/progress";
  }
}
