package org.prongsai.server.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.Person;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.Ticking;
import org.prongsai.server.web.Form;
import org.prongsai.server.web.GoTo;
import org.prongsai.server.web.Page;
import org.prongsai.server.web.Reply;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The units side by side, and the executives' own follow-up, which they tick with its day. */
@Controller
class FollowUpPages {

  private static final int SHOWN = 20;

  private final Pieces pieces;
  private final FollowUps followUps;
  private final Agencies agencies;
  private final TransactionTemplate transaction;

  FollowUpPages(Pieces pieces, FollowUps followUps, Agencies agencies, TransactionTemplate transaction) {
    this.pieces = pieces;
    this.followUps = followUps;
    this.agencies = agencies;
    this.transaction = transaction;
  }

  @GetMapping("/office/{agency}/{year:25\\d\\d}/follow-up")
  @Allowed(Deed.SEE_MEASURES)
  Reply show(Person person, @PathVariable int year, Form form) {
    return page(oversight(person, year), form);
  }

  @PostMapping("/office/{agency}/{year:25\\d\\d}/follow-up")
  @Allowed(Deed.FOLLOW_UP)
  Reply tick(Person person, @PathVariable int year, Form form) {
    Oversight oversight = oversight(person, year);
    List<Oversight.Asked> done = oversight.tasks().stream().filter(task -> form.has("task", task.key())).toList();
    if (done.isEmpty()) {
      form.wrong("task", Problem.of("followup", 2311, Place.NOWHERE));
    }
    LocalDate day = Ticking.day(form, "day", year, oversight.today());
    if (day == null || !form.isSound()) {
      return page(oversight, form).refused();
    }
    transaction.executeWithoutResult(status -> done.forEach(task -> followUps.tick(person.author(),
        Objects.requireNonNull(task.due().task()), day, task.due().round(), form.text("note"))));
    return GoTo.path(oversight.path()).saying("followup.ticked", String.valueOf(done.size()));
  }

  private Oversight oversight(Person person, int year) {
    long agency = person.agency().id();
    LocalDate today = pieces.today();
    Pieces.Year work = pieces.of(agency, year);
    Map<Long, Activity> activities = work.activities().stream().collect(Collectors.toMap(Activity::id, Function.identity()));
    List<Oversight.Asked> tasks = work.dues().stream().filter(due -> due.executive() && due.task() != null)
        .map(due -> new Oversight.Asked(due, Objects.requireNonNull(activities.get(due.activity())).name())).toList();
    return new Oversight(year, today, UnitRow.of(agencies.units(agency), work.pieces(), today), tasks,
        ticked(agency, activities), person.may(Deed.FOLLOW_UP), person.may(Deed.REPORT_PROGRESS),
        person.office() + "/" + year + "/follow-up");
  }

  private List<Oversight.Ticked> ticked(long agency, Map<Long, Activity> activities) {
    List<Oversight.Ticked> ticked = new ArrayList<>();
    Map<Long, Activity> byTask = activities.values().stream().flatMap(activity -> activity.planned().followUp().stream()
        .map(task -> Map.entry(Objects.requireNonNullElse(task.id(), 0L), activity)))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    followUps.ticks(agency, activities.keySet()).forEach(tick -> {
      Activity activity = byTask.get(tick.task());
      if (activity != null) {
        String text = activity.planned().followUp().stream().filter(task -> Objects.equals(task.id(), tick.task()))
            .map(Task::text).findFirst().orElse("");
        ticked.add(new Oversight.Ticked(activity.name(), text, tick.day(), tick.round(), tick.name(), tick.note()));
      }
    });
    return ticked.stream().sorted(Comparator.comparing(Oversight.Ticked::day).reversed()).limit(SHOWN).toList();
  }

  private static Page page(Oversight oversight, Form form) {
    return Page.of("followup/oversight", "oversight", oversight, "form", form);
  }
}
