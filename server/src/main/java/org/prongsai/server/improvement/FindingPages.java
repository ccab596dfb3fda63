package org.prongsai.server.improvement;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.TimeReading;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.server.year.Result;
import org.prongsai.thai.Codes;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The weaknesses of the results that this year's measures answer. */
@Controller
class FindingPages {

  private static final int CONFLICT = 409;

  private final Findings findings;

  FindingPages(Findings findings) {
    this.findings = findings;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/findings")
  @Allowed(Deed.SEE_MEASURES)
  Reply list(Person person, @PathVariable int year) {
    Form form = new Form().with("rhythm", Messages.text(Message.of("improvement.findings.rhythm"), Language.THAI));
    return page(person, year, form.with("read", form.text("rhythm")));
  }

  private Page page(Person person, int year, Form form) {
    List<Loss> losses = LossRules.shown(findings.of(person.agency().id(), year));
    Optional<Result> result = findings.result(person.agency().id(), year);
    return Page.of("improvement/findings", "losses", losses, "year", year,
        "resultYear", result.map(Result::year).orElse(0), "path", path(person, year),
        "readings", new TimeReading(year).words(form.text("rhythm")),
        "parts", parts(person, year),
        "mayPlan", person.may(Deed.PLAN_MEASURES), "form", form);
  }

  /** One button drafts a measure for every finding that is ticked. */
  @PostMapping("/office/{agency}/{year:25\\d\\d}/findings/draft")
  @Allowed(Deed.PLAN_MEASURES)
  Reply draft(Person person, @PathVariable int year, Form form) {
    if (form.values("finding").isEmpty()) {
      form.wrong("finding", Problem.of("improvement", 1512, Place.NOWHERE));
    }
    List<Timing> rhythm = new TimeReading(year).times(form, "rhythm", Timing.Role.FOLLOW_UP, List.of());
    if (!form.isSound()) {
      return page(person, year, form).refused();
    }
    if (!form.text("read").equals(form.text("rhythm"))) {
      form.with("read", form.text("rhythm"));
      form.with("confirming", "yes");
      return page(person, year, form);
    }
    int drafted = findings.draft(person.author(), year, form.values("finding"),
        rhythm.isEmpty() ? null : rhythm.getFirst());
    return GoTo.path(MeasureListPages.path(person, year)).saying("improvement.drafted", drafted);
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/findings/new")
  @Allowed(Deed.PLAN_MEASURES)
  Reply fresh(Person person, @PathVariable int year) {
    return edit(person, year, new Form(), null, null);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/findings/new")
  @Allowed(Deed.PLAN_MEASURES)
  Reply add(Person person, @PathVariable int year, Form form) {
    form.required("issue", Message.of("improvement.finding.issue"));
    Optional<String> code = Codes.normal(form.text("code"));
    if (code.isEmpty() && !form.text("code").isEmpty()) {
      form.wrong("code", Problem.of("improvement", 1505, Place.NOWHERE, form.text("code")));
    }
    if (!form.isSound()) {
      return edit(person, year, form, null, null).refused();
    }
    Finding added = new Finding(0, 0, false, code.orElse(null), null, null, null, form.textOrNull("topic"), null,
        form.textOrNull("issue"), form.textOrNull("cause"), form.textOrNull("recommendation"), null);
    findings.keep(person.author(), year, added, added);
    return GoTo.path(path(person, year)).saying("improvement.finding.added");
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/findings/{finding}")
  @Allowed(Deed.PLAN_MEASURES)
  Reply edit(Person person, @PathVariable int year, @PathVariable String finding) {
    Loss loss = get(person, year, finding);
    return edit(person, year, filled(loss.finding()), loss, null);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/findings/{finding}")
  @Allowed(Deed.PLAN_MEASURES)
  Reply save(Person person, @PathVariable int year, @PathVariable String finding, Form form) {
    Loss loss = get(person, year, finding);
    Finding now = loss.finding();
    for (String field : List.of("issue", "cause", "recommendation")) {
      if (form.text(field + ".keep").equals("theirs")) {
        form.with(field, filled(now).text(field));
      }
    }
    Finding typed = now.saying(form.textOrNull("issue"), form.textOrNull("cause"), form.textOrNull("recommendation"));
    if (!form.text("version").equals(String.valueOf(now.version())) || !findings.keep(person.author(), year, now, typed)) {
      Finding theirs = get(person, year, finding).finding();
      return edit(person, year, form.with("version", theirs.version()), loss, theirs).withStatus(CONFLICT);
    }
    return GoTo.path(path(person, year)).saying("improvement.finding.saved");
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/findings/{finding}/dismiss")
  @Allowed(Deed.PLAN_MEASURES)
  Reply dismiss(Person person, @PathVariable int year, @PathVariable String finding, Form form) {
    Loss loss = get(person, year, finding);
    if (form.text("reason").isEmpty()) {
      Form again = filled(loss.finding());
      again.wrong("reason", Problem.of("improvement", 1508, Place.NOWHERE));
      return edit(person, year, again, loss, null).refused();
    }
    findings.keep(person.author(), year, loss.finding(), loss.finding().dismissed(form.text("reason")));
    return GoTo.path(path(person, year)).saying("improvement.finding.dismissed");
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/findings/{finding}/restore")
  @Allowed(Deed.PLAN_MEASURES)
  Reply restore(Person person, @PathVariable int year, @PathVariable String finding) {
    Loss loss = get(person, year, finding);
    findings.keep(person.author(), year, loss.finding(), loss.finding().dismissed(null));
    return GoTo.path(path(person, year)).saying("improvement.finding.restored");
  }

  private Page edit(Person person, int year, Form form, @Nullable Loss loss, @Nullable Finding theirs) {
    return Page.of("improvement/finding", "edit",
        new FindingEdit(path(person, year), year, loss, theirs, parts(person, year)), "form", form);
  }

  private Map<String, String> parts(Person person, int year) {
    return findings.result(person.agency().id(), year).map(known -> PartNames.of(known.criteria())).orElse(Map.of());
  }

  private static Form filled(Finding finding) {
    return new Form().with("version", finding.version()).with("issue", finding.issue()).with("cause", finding.cause())
        .with("recommendation", finding.recommendation());
  }

  private Loss get(Person person, int year, String key) {
    return findings.find(person.agency().id(), year, key).orElseThrow(NotThere::new);
  }

  private static String path(Person person, int year) {
    return person.office() + "/" + year + "/findings";
  }
}
