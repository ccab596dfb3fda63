package org.prongsai.server.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.notice.Notice;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.planning.Due;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.thai.Bangkok;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What is due asks for itself: each morning everybody hears in one notice of what is theirs, before and after its day. */
@Component
class Reminders {

  /** What one person hears of on one morning. */
  private static final class Heard {
    private final List<Due> dues = new ArrayList<>();
    private long number;
  }

  private static final int FIRST_HOUR = 6;
  private static final int MOST_LINES = 50;
  private static final Logger LOG = LoggerFactory.getLogger(Reminders.class);

  private final Agencies agencies;
  private final FollowUps followUps;
  private final ReminderStore store;
  private final Audience audience;
  private final Notices notices;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Reminders(Agencies agencies, FollowUps followUps, ReminderStore store, Audience audience, Notices notices,
      TransactionTemplate transaction, Clock clock) {
    this.agencies = agencies;
    this.followUps = followUps;
    this.store = store;
    this.audience = audience;
    this.notices = notices;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Often, so that a server that was down at six makes up for it; what has gone out does not go out again. */
  @Scheduled(initialDelayString = "PT3M", fixedDelayString = "PT1H")
  void remindAll() {
    ZonedDateTime now = clock.instant().atZone(Bangkok.ZONE);
    if (now.getHour() >= FIRST_HOUR) {
      agencies.all().forEach(agency -> {
        try {
          transaction.executeWithoutResult(status -> remind(agency, now.toLocalDate()));
        } catch (RuntimeException fault) { // one agency's fault is not the others'
          LOG.error("reminders of agency {}", agency.id(), fault);
        }
      });
    }
  }

  void remind(Agency agency, LocalDate today) {
    Map<Long, Heard> heard = new HashMap<>();
    List<Due> told = new ArrayList<>();
    for (Due due : followUps.due(agency.id(), today, ReminderRules.AHEAD)) {
      String stage = ReminderRules.stage(due.daysLeft(today));
      if (stage != null) {
        store.add(agency.id(), due, stage, today).ifPresent(number -> {
          told.add(due);
          listeners(agency.id(), due, today).forEach(account -> {
            Heard own = heard.computeIfAbsent(account, none -> new Heard());
            own.dues.add(due);
            own.number = Math.max(own.number, number);
          });
        });
      }
    }
    heard.forEach((account, own) -> notices.send(notice(agency, account, own, today)));
    if (!told.isEmpty()) {
      notices.send(forPrograms(agency, told, today));
    }
  }

  private Set<Long> listeners(long agency, Due due, LocalDate today) {
    Long unit = due.unit();
    Set<Long> own = new HashSet<>(due.executive() ? audience.executives(agency)
        : unit == null ? audience.officers(agency) : audience.ofUnit(agency, unit));
    if (ReminderRules.isEscalated(due.daysLeft(today))) {
      own.addAll(audience.officers(agency));
    }
    return own;
  }

  private static Notice notice(Agency agency, long account, Heard heard, LocalDate today) {
    return new Notice(agency.id(), "work.due", "due/" + heard.number, title(heard.dues, today), lines(heard.dues),
        path(agency, heard.dues) + (heard.dues.stream().allMatch(Due::executive) ? "/follow-up" : "/progress"), Set.of(account),
        Map.of());
  }

  private static Notice forPrograms(Agency agency, List<Due> told, LocalDate today) {
    long late = told.stream().filter(due -> due.isLate(today)).count();
    return new Notice(agency.id(), "work.due", "due-day/" + today + "/" + told.hashCode(), title(told, today),
        lines(told), path(agency, told) + "/follow-up", Set.of(), Map.of("late", late, "soon", told.size() - late));
  }

  private static Message title(List<Due> dues, LocalDate today) {
    List<Due> matters = matters(dues);
    long late = matters.stream().filter(due -> due.isLate(today)).count();
    long near = matters.size() - late;
    return late == 0 ? Message.of("followup.reminder.title.near", String.valueOf(near))
        : near == 0 ? Message.of("followup.reminder.title.late", String.valueOf(late))
        : Message.of("followup.reminder.title", String.valueOf(near), String.valueOf(late));
  }

  /** What several units owe by the same day is one matter to the reader. */
  private static List<Due> matters(List<Due> dues) {
    record Matter(long activity, String text, LocalDate due) {}
    Map<Matter, Due> matters = new LinkedHashMap<>();
    dues.forEach(due -> matters.putIfAbsent(new Matter(due.activity(), due.text(), due.due()), due));
    return List.copyOf(matters.values());
  }

  static Message lines(List<Due> dues) {
    return lines(matters(dues), 0);
  }

  /** One line each, the earliest first; of very many the first ones, for nobody reads them all in a letter. */
  private static Message lines(List<Due> dues, int from) {
    Due due = dues.get(from);
    return Message.of("followup.reminder.line", due.text(), due.due(), from + 1 == dues.size() ? ""
        : from + 1 < MOST_LINES ? lines(dues, from + 1)
            : Message.of("followup.reminder.more", String.valueOf(dues.size() - MOST_LINES)));
  }

  /** The year of the plan that owes it, which may be over; of several the latest. */
  private static String path(Agency agency, List<Due> dues) {
    return "/office/" + agency.slug() + "/" + dues.stream().mapToInt(Due::fiscalYear).max().orElseThrow();
  }
}
