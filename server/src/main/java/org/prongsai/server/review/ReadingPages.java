package org.prongsai.server.review;

import java.time.Clock;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.review.Opinion;
import org.prongsai.server.disclosure.PublicChecklist;
import org.prongsai.server.files.ShownFiles;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
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

/**
 * For whoever was invited: what they read, item by item; where readers differ; the results and the answers to
 * objections.
 */
@Controller
class ReadingPages {

  private static final String LIST = "/office/{agency}/reviews";
  private static final String ONE = LIST + "/{id}";
  private static final String ITEM = ONE + "/{item:[A-Za-z]+\\d+(?:\\.\\d+)*}";

  private final Reviews reviews;
  private final Readings readings;
  private final Freezing freezing;
  private final PublicChecklist checklist;
  private final ShownFiles shown;
  private final Clock clock;

  ReadingPages(Reviews reviews, Readings readings, Freezing freezing, PublicChecklist checklist, ShownFiles shown,
      Clock clock) {
    this.reviews = reviews;
    this.readings = readings;
    this.freezing = freezing;
    this.checklist = checklist;
    this.shown = shown;
    this.clock = clock;
  }

  @GetMapping(LIST)
  @Allowed(Deed.READ_SUBMISSIONS)
  Reply list(Person person) {
    return Page.of("review/reviews", "views", reviews.invited(person).stream().map(each -> view(person, each)).toList());
  }

  private ReadingView view(Person person, Review review) {
    return new ReadingView(person, review, clock.instant());
  }

  private ReadingView find(Person person, long id) {
    return reviews.invited(person, id).map(each -> view(person, each)).orElseThrow(NotThere::new);
  }

  @GetMapping(ONE)
  @Allowed(Deed.READ_SUBMISSIONS)
  Reply show(Person person, @PathVariable long id) {
    return page(find(person, id), new Form());
  }

  private Page page(ReadingView view, Form form) {
    return Page.of("review/reading", "form", form, "view", view, "score", readings.score(view.review()));
  }

  @GetMapping(ITEM)
  @Allowed(Deed.READ_SUBMISSIONS)
  Reply item(Person person, @PathVariable long id, @PathVariable String item) {
    ReadingView view = find(person, id);
    FrozenItem frozen = frozen(view, item);
    Map<Integer, Opinion> own = new TreeMap<>();
    frozen.asked().forEach(each -> view.own(frozen, each).ifPresent(opinion -> own.put(each.no(), opinion)));
    return item(view, frozen, view.mayRead(frozen) ? OpinionForm.filled(own) : new Form());
  }

  private static FrozenItem frozen(ReadingView view, String item) {
    return view.review().item(item).orElseThrow(NotThere::new);
  }

  private Page item(ReadingView view, FrozenItem item, Form form) {
    Page page = Page.of("review/verdicts", "form", form, "view", view, "item", item);
    var before = checklist.before(view.review().agency(), view.review().submission().fiscalYear(), item.code());
    before.ifPresent(each -> page.facts().put("before", each));
    return page;
  }

  @GetMapping(ITEM + "/files/{hash:[0-9a-f]{64}}/{name}")
  @Allowed(Deed.READ_SUBMISSIONS)
  Reply file(Person person, @PathVariable long id, @PathVariable String item, @PathVariable String hash) {
    ReadingView view = find(person, id);
    return shown.shown(freezing.file(view.review(), frozen(view, item), hash).orElseThrow(NotThere::new));
  }

  @PostMapping(ITEM + "/read")
  @Allowed(Deed.READ_SUBMISSIONS)
  Reply read(Person person, @PathVariable long id, @PathVariable String item, Form form) {
    ReadingView view = find(person, id);
    FrozenItem frozen = frozen(view, item);
    if (!view.self().reads()) {
      throw new AccessDeniedException("invited to moderate, not to read");
    }
    Map<Integer, Opinion> opinions = OpinionForm.read(form, frozen.asked(), false);
    return done(view, frozen, form, "review.read", opinions, (now, given) -> readings.read(person, now, frozen, given));
  }

  @PostMapping(ITEM + "/moderate")
  @Allowed(Deed.READ_SUBMISSIONS)
  Reply moderate(Person person, @PathVariable long id, @PathVariable String item, Form form) {
    ReadingView view = moderated(person, id);
    FrozenItem frozen = frozen(view, item);
    Map<Integer, Opinion> opinions = OpinionForm.read(form, view.review().differing(frozen), true);
    return done(view, frozen, form, "review.moderated", opinions, (now, given) -> readings.moderate(person, now, frozen,
        given));
  }

  @PostMapping(ITEM + "/answer")
  @Allowed(Deed.READ_SUBMISSIONS)
  Reply answer(Person person, @PathVariable long id, @PathVariable String item, Form form) {
    ReadingView view = moderated(person, id);
    FrozenItem frozen = frozen(view, item);
    Map<Integer, Opinion> opinions = OpinionForm.read(form, view.review().unanswered(frozen), true);
    return done(view, frozen, form, "review.answered", opinions, (now, given) -> readings.answer(person, now, frozen,
        given));
  }

  private ReadingView moderated(Person person, long id) {
    ReadingView view = find(person, id);
    if (!view.self().moderates()) {
      throw new AccessDeniedException("invited to read, not to moderate");
    }
    return view;
  }

  private Reply done(ReadingView view, FrozenItem item, Form form, String said, Map<Integer, Opinion> opinions,
      BiFunction<Review, Map<Integer, Opinion>, Boolean> deed) {
    if (!form.isSound()) {
      return item(view, item, form).refused();
    }
    if (opinions.isEmpty() || !deed.apply(view.review(), opinions)) {
      form.wrong("", Problem.of("review", 3811, Place.NOWHERE));
      return item(find(view.person(), view.review().submission().id()), item, form).withStatus(SheetPages.CONFLICT);
    }
    return GoTo.path(view.path() + "/" + item.code()).saying(said);
  }

  @PostMapping(ONE + "/issue")
  @Allowed(Deed.READ_SUBMISSIONS)
  Reply issue(Person person, @PathVariable long id, Form form) {
    ReadingView view = moderated(person, id);
    if (!readings.issue(person, view.review())) {
      form.wrong("", Problem.of("review", 3814, Place.NOWHERE, find(person, id).review().undecided()));
      return page(find(person, id), form).withStatus(SheetPages.CONFLICT);
    }
    return GoTo.path(view.path()).saying("review.issued");
  }
}
