package org.prongsai.server.notice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import org.prongsai.thai.Bangkok;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the notes that wait for a reader into one mail: nobody gets thirty mails because thirty measures were agreed. */
@Component
class Gathering {

  private static final LocalTime MORNING = LocalTime.of(7, 30);
  private static final Duration SOON = Duration.ofMinutes(5);

  private final NoteStore notes;
  private final ParcelStore parcels;
  private final Switchboard switchboard;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Gathering(NoteStore notes, ParcelStore parcels, Switchboard switchboard, TransactionTemplate transaction, Clock clock) {
    this.notes = notes;
    this.parcels = parcels;
    this.switchboard = switchboard;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** When a mail with a note that was written now may go out. */
  static Instant due(Preference.Pace pace, Instant now) {
    if (pace == Preference.Pace.AT_ONCE) {
      return now.plus(SOON);
    }
    ZonedDateTime there = now.atZone(Bangkok.ZONE);
    ZonedDateTime today = there.with(MORNING);
    return (today.isAfter(there) ? today : today.plusDays(1)).toInstant();
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void gather() {
    if (switchboard.mail()) {
      for (NoteStore.Reader reader : notes.waitingForMail(clock.instant())) {
        transaction.executeWithoutResult(status -> gather(reader));
      }
    }
  }

  private void gather(NoteStore.Reader reader) {
    List<Note> waiting = notes.lockForMail(reader);
    if (waiting.isEmpty()) {
      return;
    }
    Preference preference = notes.preference(reader.agency(), reader.account()).orElse(Preference.UNSAID);
    String address = preference.address();
    if (address != null && preference.isMailed()) {
      Instant now = clock.instant();
      parcels.add(new Parcel(reader.agency(), 0, Parcel.Channel.MAIL, "notes/" + waiting.getFirst().id(),
          reader.account(), address, Letter.subject(waiting, preference.language()),
          Letter.of(waiting, switchboard.address(), preference.language()), null, Parcel.State.WAITING, 0, now, now, null,
          null));
    }
    notes.markMailed(reader.agency(), waiting);
  }
}
