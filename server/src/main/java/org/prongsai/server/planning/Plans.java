package org.prongsai.server.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.thai.Bangkok;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The plans of agencies and their activities. Who calls has asked whether the person may. */
@Service
public class Plans {

  private final PlanStore store;
  private final ShareChanges shares;
  private final CommentStore comments;
  private final StepStore steps;
  private final Agencies agencies;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Plans(PlanStore store, ShareChanges shares, CommentStore comments, StepStore steps, Agencies agencies, AuditTrail audit,
      ApplicationEventPublisher events, Clock clock) {
    this.steps = steps;
    this.store = store;
    this.shares = shares;
    this.comments = comments;
    this.agencies = agencies;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** @param fiscalYear Buddhist era */
  public Optional<Plan> find(long agency, int fiscalYear, String kind) {
    return store.plan(agency, fiscalYear, kind);
  }

  /** All plans of an agency, the oldest year first. */
  public List<Plan> all(long agency) {
    return store.plans(agency);
  }

  /** The plan of that year and kind, made when there is none yet. */
  @Transactional
  public Plan open(Author by, int fiscalYear, String kind) {
    boolean added = store.addPlan(by.agency(), fiscalYear, kind);
    Plan plan = store.plan(by.agency(), fiscalYear, kind).orElseThrow();
    if (added) {
      audit.record(by, Change.created("plan", plan.id(), Map.of("fiscalYear", fiscalYear, "kind", kind)));
    }
    return plan;
  }

  /** The activities in the order of the plan. */
  public List<Activity> activities(Plan plan) {
    return store.ofPlan(plan.agency(), plan.id());
  }

  /** Those of earlier years on which work is still owed. */
  public List<Activity> openBefore(long agency, int fiscalYear) {
    return store.openBefore(agency, fiscalYear);
  }

  public Optional<Activity> activity(long agency, long id) {
    return store.find(agency, id);
  }

  /** The activities of later plans that carry this one on. */
  public List<Activity> continuing(Activity activity) {
    return store.continuing(activity.agency(), activity.id());
  }

  /**
   * Adds an activity, as a draft, at the end of the plan.
   *
   * @param continues the activity of an earlier plan that it carries on, which stays as it was; null when it is new
   */
  @Transactional
  public Activity add(Author by, Plan plan, Planned planned, @Nullable Long continues) {
    return enter(by, plan, planned, ActivityState.DRAFTED, continues);
  }

  /** Adds an activity as a paper tells it, in the state that the paper states. Nobody is asked for a share. */
  @Transactional
  public Activity enter(Author by, Plan plan, Planned planned, ActivityState state, @Nullable Long continues) {
    if (state == ActivityState.DROPPED) {
      throw new IllegalMove("entered as dropped");
    }
    store.lockPlan(plan.agency(), plan.id());
    long id = store.add(plan.agency(), plan.id(), planned, state, continues);
    var fields = Written.of(planned);
    fields.put("plan", plan.id());
    fields.put("state", state);
    fields.put("continues", continues);
    audit.record(by, Change.created(Written.ACTIVITY, id, fields));
    return store.find(plan.agency(), id).orElseThrow();
  }

  /**
   * Changes what the plan says of an activity, unless somebody saved another text since the version given. Units that
   * come in as owners of agreed work are asked for their share; those that go out without having reported no longer are.
   */
  @Transactional
  public Saved change(Author by, long id, int version, Planned planned) {
    Activity before = store.lock(by.agency(), id).orElseThrow();
    if (before.version() != version) {
      return new Saved.Stale(store.edition(by.agency(), id, version).orElse(before.planned()), before);
    }
    if (!before.planned().equals(planned)) {
      store.change(by.agency(), id, version + 1, planned);
      if (!before.planned().steps().equals(planned.steps())) {
        steps.follow(by.agency(), id, StepRules.places(before.planned().steps(), planned.steps()));
      }
      audit.record(by, Change.of(Written.ACTIVITY, id, "changed", Written.of(before.planned()), Written.of(planned)));
      if (before.state().isOpen()) {
        askOwners(by, before, planned);
      }
    }
    return new Saved.Done(store.find(by.agency(), id).orElseThrow());
  }

  /** Takes activities for this transaction before something is done with several of them: read them after this. */
  @Transactional
  public void hold(Author by, Collection<Long> activities) {
    store.lockAll(by.agency(), activities.toArray(Long[]::new));
  }

  /**
   * Takes an activity on to another state. Whoever owns it is asked for their share when it is agreed.
   *
   * @param reason where the move asks for one; may be empty else
   * @throws IllegalMove when the move does not lead from where the activity stands
   */
  @Transactional
  public Activity move(Author by, long id, ActivityMove move, String reason) {
    Activity before = store.lock(by.agency(), id).orElseThrow();
    move.check(before.state(), reason);
    take(by, before, move, reason);
    if (move == ActivityMove.AGREE) {
      askOwners(by, before, before.planned());
    }
    return store.find(by.agency(), id).orElseThrow();
  }

  void take(Author by, Activity before, ActivityMove move, String reason) {
    String said = move.isReasoned() ? reason.strip() : null;
    store.move(before.agency(), before.id(), move.to(), said,
        move == ActivityMove.AGREE ? Bangkok.day(clock.instant()) : before.agreed());
    var from = new java.util.TreeMap<String, @Nullable Object>();
    from.put("state", before.state());
    var to = new java.util.TreeMap<String, @Nullable Object>();
    to.put("state", move.to());
    to.put("reason", said);
    audit.record(by, Change.of(Written.ACTIVITY, before.id(), "moved", from, to));
  }

  private void askOwners(Author by, Activity activity, Planned planned) {
    List<Long> owners = planned.isOfEveryUnit() ? everyUnit(activity.agency(), planned.units()) : planned.units();
    LocalDate due = new Activity(activity.agency(), activity.id(), activity.plan(), activity.place(), activity.version(),
        activity.state(), null, null, planned, List.of(), 0, null).lastDay();
    shares.ask(by, activity, owners, due);
    activity.shares().stream().filter(share -> !owners.contains(share.unit()))
        .filter(share -> share.state() == Share.State.ASKED && share.standing() == null)
        .forEach(share -> shares.remove(by, share));
  }

  /** The agency's divisions that still take on work, and units that the plan names beside them. */
  private List<Long> everyUnit(long agency, List<Long> named) {
    return Stream.concat(agencies.units(agency).stream()
        .filter(unit -> !unit.ended() && unit.parent() == null && unit.kind() == Unit.Kind.DIVISION).map(Unit::id),
        named.stream()).distinct().toList();
  }

  @Transactional
  public void comment(Author by, long activity, String text) {
    Activity about = store.find(by.agency(), activity).orElseThrow();
    comments.add(new Comment(by.agency(), 0, about.id(), by.account(), by.name(), clock.instant(), text.strip()));
    audit.record(by, new Change(Written.ACTIVITY, about.id(), "commented", new java.util.TreeMap<>(),
        new java.util.TreeMap<>(Map.of("comment", text.strip()))));
    events.publishEvent(new CommentWritten(by.agency(), about.id(), by.name(), text.strip(), by.account()));
  }

  /** The oldest first. */
  public List<Comment> comments(Activity activity) {
    return comments.of(activity.agency(), activity.id());
  }
}
