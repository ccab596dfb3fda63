package org.prongsai.server.review;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.prongsai.review.ReviewMove;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.prongsai.server.disclosure.PublicChecklist;
import org.prongsai.server.review.SubmissionStore.Typed;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agency does with its entry sheets until they are handed in. Whoever calls has asked whether the person may. */
@Service
class Submissions {

  static final String SUBJECT = "submission";

  private final SubmissionStore store;
  private final Sheets sheets;
  private final Freezing freezing;
  private final PublicChecklist checklist;
  private final AuditTrail audit;
  private final Clock clock;

  Submissions(SubmissionStore store, Sheets sheets, Freezing freezing, PublicChecklist checklist, AuditTrail audit,
      Clock clock) {
    this.store = store;
    this.sheets = sheets;
    this.freezing = freezing;
    this.checklist = checklist;
    this.audit = audit;
    this.clock = clock;
  }

  /** @return its number; empty when a draft of that purpose is open already */
  @Transactional
  public Optional<Long> open(Author by, int year, Submission.Purpose purpose, Submission.Allowance allowed) {
    Optional<Long> id = store.open(by, year, checklist.criteria(year), purpose, allowed, now());
    id.ifPresent(each -> audit.record(by, Change.created(SUBJECT, each, Map.of("fiscalYear", year, "purpose", purpose,
        "windowDays", allowed.days(), "windowSource", allowed.source()))));
    return id;
  }

  List<Submission> of(long agency, int year) {
    return store.of(agency, year);
  }

  Optional<Submission> find(long agency, int year, long id) {
    return store.find(agency, id).filter(each -> each.fiscalYear() == year);
  }

  /**
   * Keeps what was typed into a draft; the executive's approval ends with a change.
   *
   * @param version that the person saw
   * @param typed by the item's code
   * @return false when somebody else changed it since, or it was handed in; then nothing is kept
   */
  @Transactional
  public boolean write(Author by, Submission seen, int version, Map<String, Typed> typed) {
    Submission now = store.lock(by.agency(), seen.id());
    if (!now.isDraft() || now.version() != version) {
      return false;
    }
    Map<String, Typed> before = store.typed(by.agency(), seen.id());
    List<String> was = new ArrayList<>();
    List<String> became = new ArrayList<>();
    new TreeMap<>(typed).forEach((item, text) -> {
      Typed old = before.getOrDefault(item, new Typed(null, null));
      if (!old.equals(text)) {
        store.type(by.agency(), seen.id(), item, text);
        was.add(told(item, old));
        became.add(told(item, text));
      }
    });
    if (!became.isEmpty()) {
      store.raise(by.agency(), seen.id());
      audit.record(by, Change.of(SUBJECT, seen.id(), "changed", Map.of("rows", was), Map.of("rows", became)));
    }
    return true;
  }

  private static String told(String item, Typed typed) {
    return item + " " + Objects.requireNonNullElse(typed.address(), "–") + " "
        + Objects.requireNonNullElse(typed.explanation(), "–");
  }

  /**
   * @param hash of the sheet that the executive saw
   * @return false when it is no longer that, or cannot be approved where it stands
   */
  @Transactional
  public boolean approve(Author by, Agency agency, Submission seen, String hash) {
    Sheet sheet = locked(agency, seen);
    if (sheet == null || !sheet.hash().equals(hash) || !ReviewMove.APPROVE.leadsFrom(sheet.state())) {
      return false;
    }
    store.approve(agency.id(), seen.id(), new Submission.Approval(hash, new Submission.Act(now(), by.name(), by.account())));
    audit.record(by, Change.of(SUBJECT, seen.id(), "approved", Map.of(), Map.of("hash", hash)));
    return true;
  }

  /**
   * Hands the sheet in as the executive approved it: each item is copied as it is published at this moment.
   *
   * @param base address of this server, without a stroke at its end
   * @return false when it is not, or no longer, what was approved
   */
  @Transactional
  public boolean submit(Author by, Agency agency, Submission seen, String hash, String base) {
    Sheet sheet = locked(agency, seen);
    if (sheet == null || !sheet.hash().equals(hash) || !ReviewMove.SUBMIT.leadsFrom(sheet.state())) {
      return false;
    }
    store.submit(agency.id(), seen.id(), new Submission.Act(now(), by.name(), by.account()));
    freezing.freeze(by, sheet, base);
    audit.record(by, Change.of(SUBJECT, seen.id(), "submitted", Map.of(), Map.of("hash", hash, "items", sheet.rows()
        .size())));
    return true;
  }

  /** Null once it was handed in. */
  private @Nullable Sheet locked(Agency agency, Submission seen) {
    Submission now = store.lock(agency.id(), seen.id());
    return now.isDraft() ? sheets.of(agency, now) : null;
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
