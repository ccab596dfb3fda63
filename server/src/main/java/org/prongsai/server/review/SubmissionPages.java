package org.prongsai.server.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.review.ReviewState;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.review.Submission.Allowance;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What an agency has handed in of a year, and to begin with another. */
@Controller
class SubmissionPages {

  static final String LIST = "/office/{agency}/{year:25\\d\\d}/disclosure/submission";
  static final String ONE = LIST + "/{id}";
  static final String ITEM = ONE + "/{item:[A-Za-z]+\\d+(?:\\.\\d+)*}";
  private static final int LONGEST = 300;

  /** A submission with its state as the list shows it. */
  record Listed(Submission submission, ReviewState state) {}

  private final Submissions submissions;
  private final Sheets sheets;
  private final Reviews reviews;
  private final Allowances allowances;
  private final Clock clock;

  SubmissionPages(Submissions submissions, Sheets sheets, Reviews reviews, Allowances allowances, Clock clock) {
    this.submissions = submissions;
    this.sheets = sheets;
    this.reviews = reviews;
    this.allowances = allowances;
    this.clock = clock;
  }

  static String path(Person person, int year) {
    return person.office() + "/" + year + "/disclosure/submission";
  }

  @GetMapping(LIST)
  @Allowed(Deed.SEE_OFFICE)
  Reply list(Person person, @PathVariable int year) {
    return page(person, year, new Form().with("purpose", Submission.Purpose.OFFICIAL));
  }

  private Page page(Person person, int year, Form form) {
    List<Listed> listed = submissions.of(person.agency().id(), year).stream().map(each -> new Listed(each, state(person,
        each))).toList();
    return Page.of("review/list", "form", form, "year", year, "path", path(person, year), "person", person, "listed", listed,
        "known", List.copyOf(allowances.known(person.agency(), year).keySet()));
  }

  private ReviewState state(Person person, Submission each) {
    return each.isDraft() ? sheets.of(person.agency(), each).state() : reviews.of(person.agency(), each)
        .state(clock.instant());
  }

  @PostMapping(LIST)
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply open(Person person, @PathVariable int year, Form form) {
    Submission.Purpose purpose = Stream.of(Submission.Purpose.values()).filter(each -> form.has("purpose", each))
        .findFirst().orElse(Submission.Purpose.MOCK);
    Map<String, Allowance> known = allowances.known(person.agency(), year);
    Allowance allowed = known.containsKey(form.text("step")) ? known.get(form.text("step")) : typed(form);
    if (!form.isSound()) {
      return page(person, year, form).refused();
    }
    Optional<Long> id = submissions.open(person.author(), year, purpose, allowed);
    if (id.isEmpty()) {
      form.wrong("purpose", Problem.of("review", 3813, Place.NOWHERE));
      return page(person, year, form).withStatus(SheetPages.CONFLICT);
    }
    return GoTo.path(path(person, year) + "/" + id.get()).saying("review.opened");
  }

  private static Allowance typed(Form form) {
    Long days = form.id("days");
    if (days == null || days < 1 || days > Allowance.MOST) {
      form.wrong("days", Problem.of("review", 3803, Place.NOWHERE, Allowance.MOST));
    }
    String source = form.name("window-source", Message.of("review.window.source"), LONGEST);
    return new Allowance(days == null ? 0 : (int) Math.min(days, Allowance.MOST), source);
  }
}
