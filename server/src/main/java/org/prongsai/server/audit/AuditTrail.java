package org.prongsai.server.audit;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Writes changes down, in the transaction that makes them: neither stands without the other. */
@Service
public class AuditTrail {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final AuditStore store;
  private final Clock clock;

  AuditTrail(AuditStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Writes the change down unless nothing differs. The end of an agency's chain is one for all its changes: it is taken last,
   * when all else of the transaction is done, so that two at once wait for each other here in one order and for a moment.
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public void record(Author by, Change change) {
    if (!change.isNone()) {
      UnwrittenEntries.ofThisTransaction(this, this::append).add(by, change);
    }
  }

  private void append(Author by, Change change) {
    AuditStore.Head head = store.lockHead(by.agency());
    Entry entry = new Entry(by.agency(), head.no() + 1, clock.instant().truncatedTo(ChronoUnit.MICROS), by.account(),
        by.name(), by.actingFor(), by.screen(), change.subject(), change.id(), change.deed(), json(change.before()),
        json(change.after()), head.hash(), "").sealed();
    store.append(entry);
  }

  /** What happened to one thing, latest first. */
  public List<Entry> of(long agency, String subject, long id) {
    return store.of(agency, subject, id);
  }

  /** The latest entries before a number, latest first. */
  public List<Entry> latest(long agency, long before, int atMost) {
    return store.latest(agency, before, atMost);
  }

  /** Entries that are sought, latest first. */
  public List<Entry> find(long agency, Sought sought, long offset, int atMost) {
    return store.find(agency, sought, offset, atMost);
  }

  public long count(long agency, Sought sought) {
    return store.count(agency, sought);
  }

  /** The names of the things that some entries tell of, as the trail last heard them; without those that have none. */
  public Map<Entry, String> names(long agency, List<Entry> entries) {
    Map<AuditStore.Thing, String> names = store.names(agency, entries);
    Map<Entry, String> found = new HashMap<>();
    entries.forEach(entry -> {
      String name = names.get(new AuditStore.Thing(entry.subject(), entry.subjectId()));
      if (name != null) {
        found.put(entry, name);
      }
    });
    return found;
  }

  /** The number of the agency's last entry: while it stays, nothing of the agency has changed. 0 before the first. */
  public long last(long agency) {
    return store.last(agency);
  }

  /** The kinds of things that the agency's trail tells of, in alphabetical order. */
  public List<String> subjects(long agency) {
    return store.subjects(agency);
  }

  /** Walks the whole chain of an agency. */
  public ChainCheck check(long agency) {
    return ChainCheck.of(store.head(agency), store.all(agency));
  }

  private static String json(Map<String, ?> fields) {
    return JSON.writeValueAsString(fields);
  }
}
