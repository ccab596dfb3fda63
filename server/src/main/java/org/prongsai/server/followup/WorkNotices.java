package org.prongsai.server.followup;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.notice.Notice;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.Comment;
import org.prongsai.server.planning.CommentWritten;
import org.prongsai.server.planning.Plan;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.ShareAsked;
import org.prongsai.server.planning.ShareReturned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Tells units what they are asked for and what came back, and everybody concerned of comments: in the same transaction. */
@Component
class WorkNotices {

  private final Notices notices;
  private final Plans plans;
  private final Agencies agencies;
  private final Audience audience;
  private final Clock clock;

  WorkNotices(Notices notices, Plans plans, Agencies agencies, Audience audience, Clock clock) {
    this.notices = notices;
    this.plans = plans;
    this.agencies = agencies;
    this.audience = audience;
    this.clock = clock;
  }

  /** Many measures are agreed at one stroke: what one transaction asks of a unit is told in one notice before it ends. */
  @EventListener
  void asked(ShareAsked asked) {
    if (TransactionSynchronizationManager.getResource(this) instanceof Asked all) {
      all.shares.add(asked);
      return;
    }
    Asked all = new Asked();
    all.shares.add(asked);
    TransactionSynchronizationManager.bindResource(this, all);
    TransactionSynchronizationManager.registerSynchronization(all);
  }

  private final class Asked implements TransactionSynchronization {
    private final List<ShareAsked> shares = new ArrayList<>();

    @Override
    public void beforeCommit(boolean readOnly) {
      Map<Long, List<ShareAsked>> byUnit = new LinkedHashMap<>();
      shares.forEach(share -> share.units().forEach(unit ->
          byUnit.computeIfAbsent(unit, none -> new ArrayList<>()).add(share)));
      byUnit.forEach(WorkNotices.this::tellAsked);
    }

    @Override
    public void afterCompletion(int status) {
      TransactionSynchronizationManager.unbindResourceIfPossible(WorkNotices.this);
    }
  }

  private void tellAsked(long unit, List<ShareAsked> asked) {
    ShareAsked first = asked.getFirst();
    Activity activity = activity(first.agency(), first.activity());
    Message due = first.due() == null ? Message.of("followup.asked.no-day") : Message.of("followup.asked.by", first.due());
    send(first.agency(), activity, "share.asked", unit + "/" + first.activity(),
        asked.size() == 1 ? Message.of("followup.asked.one", activity.name())
            : Message.of("followup.asked.several", String.valueOf(asked.size())),
        asked.size() == 1 ? due : Message.of("followup.asked.first", activity.name(), due), "/progress",
        without(audience.ofUnit(first.agency(), unit), first.by()), Map.of("unit", unit, "measures", asked.size()));
  }

  @EventListener
  void returned(ShareReturned returned) {
    Activity activity = activity(returned.agency(), returned.activity());
    send(returned.agency(), activity, "report.returned", String.valueOf(returned.share()),
        Message.of("followup.told.returned", activity.name()), Message.of("followup.told.returned.text", returned.reason()),
        "/progress/" + activity.id() + "/" + returned.unit(),
        without(audience.ofUnit(returned.agency(), returned.unit()), returned.by()), Map.of("measure", activity.id()));
  }

  /** The officers hear of it, the units whose work it is, and who has commented before; no program, for it names a person. */
  @EventListener
  void commented(CommentWritten comment) {
    Activity activity = activity(comment.agency(), comment.activity());
    Set<Long> hearing = new TreeSet<>(audience.officers(comment.agency()));
    activity.units().forEach(unit -> hearing.addAll(audience.ofUnit(comment.agency(), unit)));
    plans.comments(activity).stream().map(Comment::account).filter(Objects::nonNull).forEach(hearing::add);
    send(comment.agency(), activity, "comment.written", String.valueOf(activity.id()),
        Message.of("followup.commented", activity.name()), Message.of("followup.commented.text", comment.name(), comment.text()),
        "/measures/" + activity.id(), without(hearing, comment.by()), Map.of());
  }

  private static Set<Long> without(Collection<Long> hearing, @Nullable Long by) {
    Set<Long> others = new TreeSet<>(hearing);
    if (by != null) {
      others.remove(by);
    }
    return others;
  }

  private Activity activity(long agency, long id) {
    return plans.activity(agency, id).orElseThrow();
  }

  /** The same may happen again: each time counts, so that the key holds the moment. */
  private void send(long agency, Activity activity, String type, String about, Message title, Message text, String path,
      Set<Long> accounts, Map<String, Object> facts) {
    int year = plans.all(agency).stream().filter(plan -> plan.id() == activity.plan()).map(Plan::fiscalYear).findFirst()
        .orElseThrow();
    String office = agencies.find(agency).orElseThrow().slug();
    notices.send(new Notice(agency, type, type + "/" + about + "/" + clock.instant().toEpochMilli(), title, text,
        "/office/" + office + "/" + year + path, accounts, facts));
  }
}
