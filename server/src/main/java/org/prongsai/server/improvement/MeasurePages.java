package org.prongsai.server.improvement;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Duties;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Share;
import org.prongsai.server.planning.Ticking;
import org.prongsai.server.planning.TimeReading;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.NotThere;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.prongsai.thai.Bangkok;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One measure: everything about it, and what is done with it beside editing. */
@Controller
class MeasurePages {

  private final Measures measures;
  private final MeasureViews views;
  private final Plans plans;
  private final Progress progress;
  private final FollowUps followUps;
  private final Clock clock;

  MeasurePages(Measures measures, MeasureViews views, Plans plans, Progress progress, FollowUps followUps, Clock clock) {
    this.measures = measures;
    this.views = views;
    this.plans = plans;
    this.progress = progress;
    this.followUps = followUps;
    this.clock = clock;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}")
  @Allowed(Deed.SEE_MEASURES)
  Reply measure(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    return page(person, year, id, form, List.of());
  }

  private Page page(Person person, int year, long id, Form form, List<Message> readings) {
    return Page.of("improvement/measure", "view", views.of(person, year, get(person, year, id)), "form", form,
        "readings", readings);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/move")
  @Allowed(Deed.REPORT_PROGRESS)
  Reply move(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    Activity activity = get(person, year, id).activity();
    ActivityMove move = Arrays.stream(ActivityMove.values()).filter(each -> each.name().equals(form.text("move")))
        .findFirst().orElseThrow(NotThere::new);
    if (!mayMove(person, activity, move)) {
      throw new AccessDeniedException(move.name());
    }
    if (!move.leadsFrom(activity.state())) {
      return GoTo.path(path(person, year, id)).saying("improvement.moved.already", activity.state().label());
    }
    if (move.isReasoned() && form.text("reason").isEmpty()) {
      form.wrong("reason", Problem.of("improvement", 1508, Place.NOWHERE));
      return page(person, year, id, form, List.of()).refused();
    }
    Activity moved = plans.move(person.author(), id, move, form.text("reason"));
    return GoTo.path(path(person, year, id)).saying("improvement.moved", moved.state().label());
  }

  /** Units take their own work on; whoever plans takes all. */
  static boolean mayMove(Person person, Activity activity, ActivityMove move) {
    return person.may(move.deed()) && (person.may(Deed.PLAN_MEASURES)
        || activity.units().stream().anyMatch(unit -> person.may(move.deed(), unit)));
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/comment")
  @Allowed(Deed.COMMENT)
  Reply comment(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    get(person, year, id);
    form.required("comment", Message.of("improvement.comment"));
    if (!form.isSound()) {
      return page(person, year, id, form, List.of()).refused();
    }
    plans.comment(person.author(), id, form.text("comment"));
    return GoTo.path(path(person, year, id)).saying("improvement.commented");
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/ask")
  @Allowed(Deed.PLAN_MEASURES)
  Reply ask(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    Measure measure = get(person, year, id);
    List<Long> known = views.units(person).stream().map(unit -> unit.id()).toList();
    List<Long> asked = form.ids("asked").stream().filter(known::contains).toList();
    form.chosen("asked", Message.of("improvement.ask.units"));
    TimeReading reading = new TimeReading(year);
    List<Timing> due = reading.times(form, "until", Timing.Role.DEADLINE, List.of());
    LocalDate day = due.isEmpty() ? null : due.getFirst().lastDay();
    if (!due.isEmpty() && day == null && form.isSound()) {
      form.wrong("until", Problem.of("improvement", 1510, Place.NOWHERE, form.text("until")));
    }
    if (!measure.activity().state().isOpen()) {
      form.wrong("asked", Problem.of("improvement", 1511, Place.NOWHERE));
    }
    if (!form.isSound()) {
      return page(person, year, id, form, List.of()).refused();
    }
    if (day != null && !form.text("read").equals(form.text("until"))) {
      form.with("read", form.text("until"));
      return page(person, year, id, form, reading.words(form.text("until")));
    }
    progress.ask(person.author(), id, asked, day);
    return GoTo.path(path(person, year, id)).saying("improvement.asked", asked.size());
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/return")
  @Allowed(Deed.REPORT_PROGRESS)
  Reply sendBack(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    Measure measure = get(person, year, id);
    if (!Duties.mayCompile(person, measure.activity())) {
      throw new AccessDeniedException("send back");
    }
    Share share = measure.activity().shares().stream().filter(each -> Objects.equals(each.id(), form.id("share")))
        .findFirst().orElseThrow(NotThere::new);
    if (form.text("return-reason").isEmpty()) {
      form.wrong("return-reason", Problem.of("improvement", 1508, Place.NOWHERE));
      return page(person, year, id, form, List.of()).refused();
    }
    if (share.isMissing()) {
      return GoTo.path(path(person, year, id)).saying("improvement.moved.already", share.state().label());
    }
    progress.sendBack(person.author(), share.id(), form.text("return-reason"));
    return GoTo.path(path(person, year, id)).saying("improvement.returned");
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/tick")
  @Allowed(Deed.COMMENT)
  Reply tick(Person person, @PathVariable int year, @PathVariable long id, Form form) {
    Measure measure = get(person, year, id);
    Activity activity = measure.activity();
    boolean any = !activity.planned().steps().isEmpty() && Duties.mayTick(person, activity, false)
        || activity.planned().followUp().stream().anyMatch(task -> Duties.mayTick(person, activity, task.executive()));
    if (!any) {
      throw new AccessDeniedException("tick");
    }
    Ticking ticking = Ticking.read(form, views.tickable(person, activity), year, Bangkok.day(clock.instant()));
    if (ticking == null) {
      return page(person, year, id, form, List.of()).refused();
    }
    followUps.tick(person.author(), activity, ticking);
    return GoTo.path(path(person, year, id)).saying("improvement.ticked", ticking.done().size());
  }

  private Measure get(Person person, int year, long id) {
    return measures.get(person.agency().id(), year, id);
  }

  static String path(Person person, int year, long id) {
    return MeasureListPages.path(person, year) + "/" + id;
  }
}
