package org.prongsai.server.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import org.prongsai.review.ComponentState;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes into the trail that the time for objection ended, and what was accepted by silence. The clock alone decides that;
 * this only puts it on record, once.
 */
@Component
class Silence {

  private static final Logger LOG = LoggerFactory.getLogger(Silence.class);

  private final SubmissionStore store;
  private final Reviews reviews;
  private final Agencies agencies;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Silence(SubmissionStore store, Reviews reviews, Agencies agencies, AuditTrail audit, TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.reviews = reviews;
    this.agencies = agencies;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT2M", fixedDelayString = "PT1H")
  void recordAll() {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    for (Submission each : store.waiting()) {
      try {
        transaction.executeWithoutResult(status -> record(each, now));
      } catch (RuntimeException fault) { // one agency's fault is not the others'
        LOG.error("end of objections of submission {}", each.id(), fault);
      }
    }
  }

  void record(Submission seen, Instant now) {
    Submission locked = store.lock(seen.agency(), seen.id());
    var window = locked.window();
    if (window == null || window.isOpen(now) || locked.closed() != null) {
      return;
    }
    Review review = reviews.of(agencies.find(seen.agency()).orElseThrow(), locked);
    store.close(seen.agency(), seen.id(), now);
    audit.record(Author.system(seen.agency(), "review"), Change.of(Submissions.SUBJECT, seen.id(), "accepted", Map.of(),
        Map.of("until", window.lastDay(), "accepted", review.count(ComponentState.ACCEPTED, now),
            "objections", review.objections().size())));
  }
}
