package org.prongsai.server.precheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Finding;
import org.prongsai.message.Message;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.notice.Notice;
import org.prongsai.server.notice.Notices;
import org.prongsai.thai.Bangkok;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Looks once a day at every address that proves something, once outgoing calls are switched on, and tells those who can
 * mend it when one that was good broke. What passes by itself is looked at again after an hour and told when it stays.
 */
@Component
class Watchman {

  private static final Duration DAILY = Duration.ofHours(24);
  private static final Duration SOON = Duration.ofHours(1);
  private static final Duration FORGOTTEN = Duration.ofDays(30);
  private static final int AT_ONCE = 3;
  private static final Logger LOG = LoggerFactory.getLogger(Watchman.class);

  private final Agencies agencies;
  private final List<ExhibitSource> sources;
  private final Looks looks;
  private final LookStore store;
  private final Notices notices;
  private final Clock clock;

  Watchman(Agencies agencies, List<ExhibitSource> sources, Looks looks, LookStore store, Notices notices, Clock clock) {
    this.agencies = agencies;
    this.sources = List.copyOf(sources);
    this.looks = looks;
    this.store = store;
    this.notices = notices;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT10M")
  void watchAll() {
    if (!looks.on()) {
      return;
    }
    ThreadFactory daemons = Thread.ofPlatform().daemon().name("watch-", 0).factory();
    try (ExecutorService workers = Executors.newFixedThreadPool(AT_ONCE, daemons)) {
      agencies.all().forEach(agency -> workers.execute(() -> watch(agency)));
    }
    store.forgetTurnsBefore(clock.instant().minus(FORGOTTEN));
  }

  void watch(Agency agency) {
    for (ExhibitSource source : sources) {
      for (Exhibit exhibit : source.watched(agency, Bangkok.day(clock.instant()))) {
        Instant now = clock.instant();
        if (exhibit.address() != null && store.takeTurn(agency.id(), exhibit.key(), now, now.plus(DAILY))) {
          try {
            looks.look(exhibit).ifPresent(change -> tell(agency, source, exhibit, change));
          } catch (RuntimeException fault) { // one proof's fault is not the others'
            LOG.warn("proof {} of agency {}", exhibit.key(), agency.id(), fault);
          }
        }
      }
    }
  }

  private void tell(Agency agency, ExhibitSource source, Exhibit exhibit, Looks.Change change) {
    Look now = change.now();
    if (now.mayPass() && isNew(change.before())) {
      store.nextTurn(agency.id(), exhibit.key(), clock.instant().plus(SOON));
    } else if (now.isOtherThanGood()) {
      notices.send(notice(agency, source, exhibit, change));
    }
  }

  private static boolean isNew(@Nullable Look before) {
    return before == null || before.verdict() == Verdict.GOOD;
  }

  /** Told once for each time that it was good before. */
  private static Notice notice(Agency agency, ExhibitSource source, Exhibit exhibit, Looks.Change change) {
    Finding worst = change.findings().getFirst();
    Instant until = Objects.requireNonNull(change.now().good()).until();
    return new Notice(agency.id(), "proof.broke", "proof/" + exhibit.key() + "/" + until.toEpochMilli(),
        Message.of("precheck.broke", exhibit.expected().item(), exhibit.title()),
        Message.of("precheck.broke.text", until, worst.why(), worst.remedy()), exhibit.page(),
        source.listeners(agency, exhibit), Map.of("item", exhibit.expected().item(), "finding", worst.code(),
            "address", String.valueOf(exhibit.address())));
  }
}
