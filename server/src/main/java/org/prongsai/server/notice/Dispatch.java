package org.prongsai.server.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Sends what waits. The row is locked while it is sent, so that two servers never send the same parcel; when the power
 * fails between sending and noting it, it is sent again under the same number, by which a receiver can tell.
 */
@Component
class Dispatch {

  private static final Logger LOG = LoggerFactory.getLogger(Dispatch.class);
  private static final Duration KEPT = Duration.ofDays(400);
  private static final int LONGEST_ERROR = 500;

  private final ParcelStore parcels;
  private final NoteStore notes;
  private final Map<Parcel.Channel, Carrier> carriers;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Dispatch(ParcelStore parcels, NoteStore notes, java.util.List<Carrier> carriers, TransactionTemplate transaction,
      Clock clock) {
    this.parcels = parcels;
    this.notes = notes;
    this.carriers = carriers.stream().collect(Collectors.toMap(Carrier::channel, Function.identity()));
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT30S", fixedDelayString = "PT15S")
  void sendAll() {
    while (Boolean.TRUE.equals(transaction.execute(status -> sendNext()))) {
      // until nothing is due
    }
  }

  @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT24H")
  void forget() {
    Instant limit = clock.instant().minus(KEPT);
    transaction.executeWithoutResult(status -> {
      parcels.removeSentBefore(limit);
      notes.removeBefore(limit);
    });
  }

  private boolean sendNext() {
    Parcel parcel = parcels.lockNext(clock.instant()).orElse(null);
    if (parcel == null) {
      return false;
    }
    try {
      java.util.Objects.requireNonNull(carriers.get(parcel.channel())).carry(parcel);
      parcels.sent(parcel, clock.instant());
    } catch (Carrier.Undeliverable e) {
      failed(parcel, String.valueOf(e.getMessage()), e.isForGood());
    } catch (RuntimeException fault) { // whatever is wrong with one parcel, those behind it wait for nothing
      LOG.warn("parcel {} of agency {}", parcel.id(), parcel.agency(), fault);
      failed(parcel, fault.toString(), false);
    }
    return true;
  }

  private void failed(Parcel parcel, String error, boolean forGood) {
    Duration wait = forGood ? null : Backoff.after(parcel.attempts() + 1);
    parcels.failed(parcel, error.substring(0, Math.min(error.length(), LONGEST_ERROR)),
        wait == null ? null : clock.instant().plus(wait));
  }
}
