package org.prongsai.server.review;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.review.SubmissionStore.Typed;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.KnownAddress;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** The entry sheet: written, approved, handed in. Fields of an item are named by its code. */
@Controller
class SheetPages {

  static final int CONFLICT = 409;
  private static final int LONGEST = 4000;
  private static final int LONGEST_ADDRESS = 2000;

  private final Submissions submissions;
  private final Sheets sheets;
  private final HandedInPages handedIn;
  private final KnownAddress address;

  SheetPages(Submissions submissions, Sheets sheets, HandedInPages handedIn, KnownAddress address) {
    this.submissions = submissions;
    this.sheets = sheets;
    this.handedIn = handedIn;
    this.address = address;
  }

  @GetMapping(SubmissionPages.ONE)
  @Allowed(Deed.SEE_OFFICE)
  Reply show(Person person, @PathVariable int year, @PathVariable long id, HttpServletRequest request) {
    Submission submission = find(person, year, id);
    if (!submission.isDraft()) {
      return handedIn.page(person, submission, new Form());
    }
    Sheet sheet = sheets.of(person.agency(), submission);
    return page(person, sheet, filled(sheet, address.of(request)), address.of(request));
  }

  private Submission find(Person person, int year, long id) {
    return submissions.find(person.agency().id(), year, id).orElseThrow(NotThere::new);
  }

  private static Form filled(Sheet sheet, String base) {
    Form form = new Form().with("version", sheet.submission().version());
    sheet.rows().forEach(row -> form.with(row.code() + ".address", row.isEmpty() ? "" : row.whole(base))
        .with(row.code() + ".explanation", row.explanation()));
    return form;
  }

  private static Page page(Person person, Sheet sheet, Form form, String base) {
    return Page.of("review/sheet", "form", form, "sheet", sheet, "person", person, "base", base, "path",
        SubmissionPages.path(person, sheet.submission().fiscalYear()) + "/" + sheet.submission().id());
  }

  @PostMapping(SubmissionPages.ONE)
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply write(Person person, @PathVariable int year, @PathVariable long id, Form form, HttpServletRequest request) {
    Submission submission = find(person, year, id);
    String base = address.of(request);
    Sheet sheet = sheets.of(person.agency(), submission);
    Map<String, Typed> typed = new TreeMap<>();
    for (SheetRow row : sheet.rows()) {
      if (form.has(row.code() + ".address")) {
        SheetRow written = Sheets.row(person.agency(), year, row.item(), new Typed(null, null));
        typed.put(row.code(), new Typed(address(form, written, base), explanation(form, written)));
      }
    }
    if (!form.isSound()) {
      return submission.isDraft() ? page(person, sheet, form, base).refused() : changed(person, submission, form);
    }
    Long version = form.id("version");
    boolean kept = submissions.write(person.author(), submission, version == null ? -1 : (int) Math.min(version,
        Integer.MAX_VALUE), typed);
    return kept ? GoTo.path(path(person, submission)).saying("review.kept") : stale(person, submission, form, base);
  }

  /** Null where nothing else was typed than what the sheet says by itself. */
  private static @Nullable String address(Form form, SheetRow written, String base) {
    String field = written.code() + ".address";
    String typed = form.text(field);
    if (typed.isEmpty() || typed.equals(written.whole(base))) {
      return null;
    }
    String whole = typed.contains("://") ? typed : "https://" + typed;
    if (whole.length() > LONGEST_ADDRESS || !isOfTheWeb(whole)) {
      form.wrong(field, Problem.of("review", 3801, Place.NOWHERE, typed));
    }
    return whole;
  }

  /** With a host: anything else would lead no assessor anywhere. */
  private static boolean isOfTheWeb(String whole) {
    try {
      URI address = URI.create(whole);
      return List.of("http", "https").contains(String.valueOf(address.getScheme())) && address.getHost() != null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  private static @Nullable String explanation(Form form, SheetRow written) {
    String field = written.code() + ".explanation";
    String typed = form.text(field);
    if (typed.length() > LONGEST) {
      form.wrong(field, Problem.of("review", 3802, Place.NOWHERE, LONGEST));
    }
    return typed.isEmpty() || typed.equals(written.explanation()) ? null : typed;
  }

  @PostMapping(SubmissionPages.ONE + "/approve")
  @Allowed(Deed.APPROVE_SUBMISSION)
  Reply approve(Person person, @PathVariable int year, @PathVariable long id, Form form, HttpServletRequest request) {
    Submission submission = find(person, year, id);
    return submissions.approve(person.author(), person.agency(), submission, form.text("seen"))
        ? GoTo.path(path(person, submission)).saying("review.approved")
        : stale(person, submission, form, address.of(request));
  }

  @PostMapping(SubmissionPages.ONE + "/submit")
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply submit(Person person, @PathVariable int year, @PathVariable long id, Form form, HttpServletRequest request) {
    Submission submission = find(person, year, id);
    String base = address.of(request);
    return submissions.submit(person.author(), person.agency(), submission, form.text("seen"), base)
        ? GoTo.path(path(person, submission)).saying("review.submitted") : stale(person, submission, form, base);
  }

  /** Somebody changed it since the page was shown: what was typed stays in the form, the new version goes with it. */
  private Reply stale(Person person, Submission seen, Form form, String base) {
    Submission now = find(person, seen.fiscalYear(), seen.id());
    if (!now.isDraft()) {
      return changed(person, now, form);
    }
    Sheet sheet = sheets.of(person.agency(), now);
    Form again = filled(sheet, base);
    form.names().stream().filter(name -> name.endsWith(".address") || name.endsWith(".explanation"))
        .forEach(name -> again.with(name, form.text(name)));
    again.wrong("", Problem.of("review", 3804, Place.NOWHERE));
    return page(person, sheet, again, base).withStatus(CONFLICT);
  }

  private Reply changed(Person person, Submission submission, Form form) {
    form.wrong("", Problem.of("review", 3811, Place.NOWHERE));
    return handedIn.page(person, submission, form).withStatus(CONFLICT);
  }

  private static String path(Person person, Submission submission) {
    return SubmissionPages.path(person, submission.fiscalYear()) + "/" + submission.id();
  }

  /** For copying into another system, row by row; once handed in as it was handed in. */
  @GetMapping(SubmissionPages.ONE + "/file/{format:csv|docx|pdf|xlsx}")
  @Allowed(Deed.SEE_OFFICE)
  Reply file(Person person, @PathVariable int year, @PathVariable long id, @PathVariable String format,
      HttpServletRequest request) {
    Submission submission = find(person, year, id);
    List<SheetFile.Line> lines = submission.isDraft()
        ? SheetFile.lines(sheets.of(person.agency(), submission), address.of(request))
        : handedIn.lines(person, submission);
    return SheetFile.of(person.agency(), submission, lines, format);
  }
}
