package org.prongsai.server.planning;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.thai.Bangkok;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Every change of a unit's share is made here: written into the trail and told in the transaction that makes it. */
@Component
class ShareChanges {

  private final ShareStore store;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ShareChanges(ShareStore store, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /** Asks those of the units that were not asked before. */
  void ask(Author by, Activity activity, Collection<Long> units, @Nullable LocalDate due) {
    List<Long> asked = units.stream().filter(unit -> activity.shareOf(unit) == null).distinct().toList();
    if (asked.isEmpty()) {
      return;
    }
    LocalDate today = Bangkok.day(clock.instant());
    asked.forEach(unit -> store.ask(activity.agency(), activity.id(), unit, due, today));
    TreeMap<String, @Nullable Object> fields = new TreeMap<>();
    fields.put("units", asked);
    fields.put("due", due);
    audit.record(by, new Change(Written.ACTIVITY, activity.id(), "asked", new TreeMap<>(), fields));
    events.publishEvent(new ShareAsked(activity.agency(), activity.id(), Set.copyOf(asked), due, by.account()));
  }

  /** Asks for the same part by another day. */
  void setDue(Author by, Share share, @Nullable LocalDate due) {
    if (Objects.equals(share.due(), due)) {
      return;
    }
    store.setDue(share, due);
    audit.record(by, Written.of("part-due-changed", share, new Share(share.agency(), share.id(), share.activity(),
        share.unit(), share.state(), share.reason(), due, share.asked(), share.standing())));
    events.publishEvent(new ShareAsked(share.agency(), share.activity(), Set.of(share.unit()), due, by.account()));
  }

  /**
   * Takes a share on.
   *
   * @param deed as the trail calls it
   * @return the share as it became
   */
  Share move(Author by, Share share, String deed, Share.State state, @Nullable String reason, @Nullable Standing standing) {
    Share moved = new Share(share.agency(), share.id(), share.activity(), share.unit(), state, reason, share.due(),
        share.asked(), standing);
    store.move(share, state, reason, standing);
    audit.record(by, Written.of(deed, share, moved));
    if (state == Share.State.RETURNED && share.state() != state) {
      events.publishEvent(new ShareReturned(share.agency(), share.activity(), share.id(), share.unit(),
          Objects.requireNonNullElse(reason, ""), by.account()));
    }
    return moved;
  }

  /** A unit that owns the work no longer, and has not said anything yet, is not asked any more. */
  void remove(Author by, Share share) {
    store.remove(share);
    audit.record(by, new Change(Written.ACTIVITY, share.activity(), "part-removed", Written.of(share), new TreeMap<>()));
  }
}
