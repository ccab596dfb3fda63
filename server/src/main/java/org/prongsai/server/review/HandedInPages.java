package org.prongsai.server.review;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Member;
import org.prongsai.server.identity.People;
import org.prongsai.server.identity.Person;
import org.prongsai.server.review.FrozenItem.Asked;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What was handed in, for the agency that did: who reads it, what came of it, where it objects. */
@Controller
class HandedInPages {

  private static final int CONFLICT = SheetPages.CONFLICT;

  private final Reviews reviews;
  private final Readings readings;
  private final Hearing hearing;
  private final Freezing freezing;
  private final People people;
  private final ShownFiles shown;
  private final Clock clock;

  HandedInPages(Reviews reviews, Readings readings, Hearing hearing, Freezing freezing, People people, ShownFiles shown,
      Clock clock) {
    this.reviews = reviews;
    this.readings = readings;
    this.hearing = hearing;
    this.freezing = freezing;
    this.people = people;
    this.shown = shown;
    this.clock = clock;
  }

  Page page(Person person, Submission submission, Form form) {
    Review review = reviews.own(person.agency(), submission.id()).orElseThrow(NotThere::new);
    List<Member> choices = people.members(person.agency().id()).stream().filter(Hearing::mayRead)
        .filter(each -> !review.submission().wasPreparedBy(each.account()) && review.reader(each.account()).isEmpty())
            .toList();
    return Page.of("review/handed", "form", form, "view", view(person, review), "choices", choices,
        "score", readings.score(review));
  }

  private HandedIn view(Person person, Review review) {
    return new HandedIn(person, review, SubmissionPages.path(person, review.submission().fiscalYear()), clock.instant());
  }

  List<SheetFile.Line> lines(Person person, Submission submission) {
    return SheetFile.lines(reviews.own(person.agency(), submission.id()).orElseThrow(NotThere::new).items());
  }

  private HandedIn find(Person person, int year, long id) {
    return reviews.own(person.agency(), id).filter(each -> each.submission().fiscalYear() == year)
        .map(each -> view(person, each)).orElseThrow(NotThere::new);
  }

  @PostMapping(SubmissionPages.ONE + "/readers")
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply invite(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    HandedIn view = find(person, year, id);
    Reader.Part part = Stream.of(Reader.Part.values()).filter(each -> form.has("part", each)).findFirst()
        .orElse(Reader.Part.READER);
    boolean typed = !form.text("sign-in-name").isEmpty();
    Long account = typed ? people.accountNamed(form.text("sign-in-name")).orElse(null) : chosen(person, form);
    String field = typed ? "sign-in-name" : "member";
    @Nullable Problem problem = account == null ? Problem.of("review", 3805, Place.NOWHERE)
        : hearing.invite(person.author(), view.review(), account, part);
    if (problem != null) {
      form.wrong(field, problem);
      return page(person, view.review().submission(), form).refused();
    }
    return GoTo.path(view.path() + "#readers").saying("review.invited");
  }

  /** Somebody of this agency: numbers in a form are not believed, and whoever is elsewhere is invited by name. */
  private @Nullable Long chosen(Person person, Form form) {
    Long account = form.id("member");
    return account == null || people.member(person.agency().id(), account).isEmpty() ? null : account;
  }

  @PostMapping(SubmissionPages.ONE + "/readers/let-go")
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply letGo(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    HandedIn view = find(person, year, id);
    Long account = form.id("account");
    if (account == null || !hearing.letGo(person.author(), view.review(), account)) {
      form.wrong("member", Problem.of("review", 3811, Place.NOWHERE));
      return page(person, view.review().submission(), form).withStatus(CONFLICT);
    }
    return GoTo.path(view.path() + "#readers").saying("review.let-go");
  }

  @GetMapping(SubmissionPages.ITEM)
  @Allowed(Deed.SEE_OFFICE)
  Reply item(Person person, @PathVariable int year, @PathVariable long id, @PathVariable String item) {
    HandedIn view = find(person, year, id);
    return item(view, frozen(view, item), new Form());
  }

  private static FrozenItem frozen(HandedIn view, String item) {
    return view.review().item(item).orElseThrow(NotThere::new);
  }

  private static Page item(HandedIn view, FrozenItem item, Form form) {
    return Page.of("review/item", "form", form, "view", view, "item", item);
  }

  @GetMapping(SubmissionPages.ITEM + "/files/{hash:[0-9a-f]{64}}/{name}")
  @Allowed(Deed.SEE_OFFICE)
  Reply file(Person person, @PathVariable int year, @PathVariable long id, @PathVariable String item,
      @PathVariable String hash) {
    HandedIn view = find(person, year, id);
    return shown.shown(freezing.file(view.review(), frozen(view, item), hash).orElseThrow(NotThere::new));
  }

  @PostMapping(SubmissionPages.ITEM + "/object")
  @Allowed(Deed.KEEP_DISCLOSURE)
  Reply object(Person person, @PathVariable int year, @PathVariable long id, @PathVariable String item, Form form) {
    HandedIn view = find(person, year, id);
    FrozenItem frozen = frozen(view, item);
    Map<Integer, String> reasons = reasons(view, frozen, form);
    if (!form.isSound()) {
      return item(view, frozen, form).refused();
    }
    if (reasons.isEmpty() || !hearing.object(person.author(), view.review(), frozen, reasons)) {
      form.wrong("", Problem.of("review", 3811, Place.NOWHERE));
      return item(find(person, year, id), frozen, form).withStatus(CONFLICT);
    }
    return GoTo.path(view.path() + "/" + frozen.code()).saying("review.objected", reasons.size());
  }

  /** Of the components that can be objected to: those of which a reason was typed. */
  private static Map<Integer, String> reasons(HandedIn view, FrozenItem item, Form form) {
    Map<Integer, String> reasons = new TreeMap<>();
    for (Asked each : view.objectable(item)) {
      String reason = form.text("reason." + each.no());
      if (reason.length() > OpinionForm.LONGEST) {
        form.wrong("reason." + each.no(), Problem.of("review", 3802, Place.NOWHERE, OpinionForm.LONGEST));
      } else if (!reason.isEmpty()) {
        reasons.put(each.no(), reason);
      }
    }
    if (reasons.isEmpty() && form.isSound()) {
      view.objectable(item).stream().findFirst().ifPresent(first ->
          form.wrong("reason." + first.no(), Problem.of("review", 3812, Place.NOWHERE)));
    }
    return reasons;
  }
}
