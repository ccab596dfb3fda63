package org.prongsai.server.precheck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Finding;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** What was seen of the proofs that are kept here, and looking at them anew. */
@Service
public class Looks {

  private final Looking looking;
  private final LookStore store;
  private final Copies copies;
  private final Files files;
  private final TransactionTemplate transaction;

  Looks(Looking looking, LookStore store, Copies copies, Files files, TransactionTemplate transaction) {
    this.looking = looking;
    this.store = store;
    this.copies = copies;
    this.files = files;
    this.transaction = transaction;
  }

  /** Whether addresses outside are looked at at all. */
  public boolean on() {
    return looking.on();
  }

  /** What was seen last, by the proofs' keys; those at which nobody ever looked are not in it. */
  public Map<String, Look> latest(long agency, Collection<String> exhibits) {
    return store.latest(agency, exhibits).stream().collect(Collectors.toMap(Look::exhibit, Function.identity()));
  }

  /** The latest first. */
  public List<Look> history(long agency, String exhibit) {
    return store.of(agency, exhibit);
  }

  /** What came from outside then, as it came; empty when no copy was kept. */
  public Optional<StoredFile> copy(long agency, String exhibit, long look) {
    return store.find(agency, look).filter(each -> each.exhibit().equals(exhibit)).map(Look::copy)
        .flatMap(file -> files.find(agency, file));
  }

  /**
   * What is seen now, beside what had been seen before.
   *
   * @param before null when nobody ever looked
   * @param findings of now, the surest first
   */
  record Change(Look now, @Nullable Look before, List<Finding> findings) {}

  /**
   * Looks and notes what is seen; takes as long as the host takes to answer.
   *
   * @return empty when there is nothing that could be looked at: outgoing calls are switched off, a file is not open
   */
  Optional<Change> look(Exhibit exhibit) {
    if (!exhibit.isOpen()) {
      return Optional.empty();
    }
    URI address = exhibit.address();
    Looked looked = address != null ? looking.at(address, exhibit.expected())
        : looking.at(bytes(Objects.requireNonNull(exhibit.file())), exhibit.expected());
    try {
      return looked.done() ? Optional.ofNullable(transaction.execute(status -> note(exhibit, looked))) : Optional.empty();
    } finally {
      looked.discard();
    }
  }

  private byte[] bytes(StoredFile file) {
    try (InputStream in = files.open(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Change note(Exhibit exhibit, Looked looked) {
    long agency = exhibit.agency();
    store.lock(agency, exhibit.key());
    Look before = latest(agency, List.of(exhibit.key())).get(exhibit.key());
    Look seen = seen(exhibit, looked, before);
    if (before != null && before.isLike(seen)) {
      store.prolong(agency, before.id(), seen);
    } else {
      long id = store.add(seen);
      if (seen.copy() == null) {
        copies.keep(exhibit, looked).ifPresent(file -> store.keepCopy(agency, id, file.id()));
      }
    }
    return new Change(Objects.requireNonNull(latest(agency, List.of(exhibit.key())).get(exhibit.key())), before,
        looked.findings());
  }

  /** What says the same as before needs no second copy. */
  private static Look seen(Exhibit exhibit, Looked looked, @Nullable Look before) {
    var at = looked.at().truncatedTo(ChronoUnit.MICROS);
    Long copy = before != null && before.gist() != null && before.gist().equals(looked.gist()) ? before.copy() : null;
    URI answered = looked.address();
    return new Look(exhibit.agency(), 0, exhibit.key(), at, at, Verdict.of(looked.findings()),
        looked.findings().stream().map(Objection::of).toList(), answered == null ? null : answered.toString(), looked.hash(),
        looked.size(), looked.gist(), copy, null);
  }
}
