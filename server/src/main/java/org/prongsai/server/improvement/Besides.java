package org.prongsai.server.improvement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.Event;
import org.prongsai.agencyyear.AgencyYear.FollowedUp;
import org.prongsai.agencyyear.AgencyYear.Money;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Task;
import org.prongsai.server.planning.Tick;

/** What stands in a row beside its texts: money, occasions, follow-ups that were done. */
final class Besides {

  private Besides() {}

  /** Null when nobody has said; whole baht without decimals. */
  static @Nullable Money money(Budget budget) {
    Long satang = budget.satang();
    if (!budget.isSaid()) {
      return null;
    }
    return new Money(budget.none(), satang == null ? null : baht(satang), budget.source());
  }

  private static BigDecimal baht(long satang) {
    BigDecimal baht = BigDecimal.valueOf(satang, 2);
    return satang % 100 == 0 ? baht.setScale(0) : baht;
  }

  /**
   * A report says what was used up to its day: the last word on the whole stands, else the sum of each unit's last word.
   */
  static @Nullable Money spent(Gathered gathered) {
    Map<Long, Budget> byUnit = new LinkedHashMap<>();
    @Nullable Budget whole = null;
    for (Report report : gathered.of(told -> told.spent().isSaid())) {
      Long unit = report.unit();
      if (unit == null || report.told().compiles()) {
        whole = report.told().spent();
      } else {
        byUnit.put(unit, report.told().spent());
      }
    }
    return whole != null ? money(whole) : byUnit.isEmpty() ? null : sum(byUnit.values());
  }

  private static Money sum(Collection<Budget> budgets) {
    List<Long> amounts = budgets.stream().map(Budget::satang).filter(Objects::nonNull).toList();
    String sources = String.join(", ", budgets.stream().map(Budget::source).filter(Objects::nonNull).distinct().toList());
    return new Money(amounts.isEmpty(),
        amounts.isEmpty() ? null : baht(amounts.stream().mapToLong(Long::longValue).sum()),
        sources.isEmpty() ? null : sources);
  }

  static List<Event> events(Gathered gathered) {
    List<Event> events = new ArrayList<>();
    for (Report report : gathered.of(told -> told.event() != null)) {
      Report.Event event = Objects.requireNonNull(report.told().event());
      events.add(new Event(event.day(), event.place(), event.participants() == null ? null
          : Message.of("improvement.people", event.participants()).in(Language.THAI)));
    }
    return events.stream().distinct().toList();
  }

  /** In the order of the plan, the earliest first. */
  static List<FollowedUp> followedUp(Planned planned, List<Tick> ticks) {
    List<FollowedUp> done = new ArrayList<>();
    for (Task task : planned.followUp()) {
      ticks.stream().filter(tick -> Objects.equals(tick.task(), task.id())).forEach(tick ->
          done.add(new AgencyYear.FollowedUp(task.text(), tick.day(), tick.note().isBlank() ? null : tick.note())));
    }
    return done;
  }
}
