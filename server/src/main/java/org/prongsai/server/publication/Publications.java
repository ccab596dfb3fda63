package org.prongsai.server.publication;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What agencies have published. Whoever calls has asked whether the person may. */
@Service
public class Publications {

  private static final String SUBJECT = "publication";
  private static final String OWNER = "publication.edition/";

  private final EditionStore store;
  private final Files files;
  private final AuditTrail audit;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Publications(EditionStore store, Files files, AuditTrail audit, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.files = files;
    this.audit = audit;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Publishes content as the next edition of a subject. What stands already in the same words is not published twice.
   *
   * @param attached the files that the content hands out, by hash
   * @return the edition that stands now
   */
  @Transactional
  public Edition publish(Author by, String subject, Content content, Map<String, StoredFile> attached) {
    String text = ContentText.of(content);
    String hash = ContentText.hash(text);
    store.lock(by.agency(), subject);
    Optional<Edition> before = latest(by.agency(), subject).filter(Edition::stands);
    if (before.isPresent() && before.get().hash().equals(hash)) {
      return before.get();
    }
    long id = store.add(by, subject, text, hash, clock.instant().truncatedTo(ChronoUnit.MICROS));
    content.files().stream().map(Part.Attached::hash).distinct().forEach(file -> {
      files.share(by, Objects.requireNonNull(attached.get(file), file), OWNER + id);
      store.addFile(by.agency(), id, file);
    });
    Edition now = latest(by.agency(), subject).orElseThrow();
    audit.record(by, Change.created(SUBJECT, id, Map.of("subject", subject, "edition", now.no(), "hash", hash)));
    events.publishEvent(new Published(now));
    return now;
  }

  /**
   * Takes a subject back, its earlier editions too. None can be read any more; that they stood, until when and why they went
   * stays to be seen.
   *
   * @param why for the public
   */
  @Transactional
  public void withdraw(Author by, String subject, String why) {
    store.lock(by.agency(), subject);
    latest(by.agency(), subject).filter(Edition::stands).ifPresent(edition -> {
      store.withdraw(by.agency(), subject,
          new Edition.Withdrawal(clock.instant().truncatedTo(ChronoUnit.MICROS), by.name(), why.strip()));
      audit.record(by, Change.of(SUBJECT, edition.id(), "withdrawn", Map.of(), Map.of("reason", why.strip())));
      events.publishEvent(new Withdrawn(edition));
    });
  }

  /** What was published last of a subject; it may have been withdrawn. */
  public Optional<Edition> latest(long agency, String subject) {
    return store.latest(agency, subject);
  }

  /** The latest of each subject that begins with a text. */
  public Map<String, Edition> latestOf(long agency, String start) {
    return store.latestOf(agency, start).stream().collect(Collectors.toMap(Edition::subject, Function.identity()));
  }

  /** The latest first. */
  public List<Edition> history(long agency, String subject) {
    return store.history(agency, subject);
  }

  /** A file that something published hands out. */
  public Optional<StoredFile> file(long agency, String hash) {
    return store.shows(agency, hash) ? files.ofContent(agency, hash, OWNER) : Optional.empty();
  }

  /** The hash under which content would be published. */
  public static String hash(Content content) {
    return ContentText.hash(ContentText.of(content));
  }
}
