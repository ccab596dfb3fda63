package org.prongsai.server.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Keeps people's files. Who may read one is decided by the module that it belongs to, at that module's own address; how
 * it may be shown is decided by {@link ShownFiles}.
 */
@Service
public class Files {

  private final Vault vault;
  private final FileStore store;
  private final VirusScan viruses;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final long largest;

  Files(Vault vault, FileStore store, VirusScan viruses, AuditTrail audit, TransactionTemplate transaction, Clock clock,
      @Value("${prongsai.largest-file:25000000}") long largest) {
    this.vault = vault;
    this.store = store;
    this.viruses = viruses;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
    this.largest = largest;
  }

  /**
   * Takes in what somebody uploads. It belongs to nothing until it is {@linkplain #give given}, and goes after a day: a
   * form that comes back keeps its files by their numbers.
   *
   * @param name as the browser sent it
   */
  public Outcome<StoredFile> take(Author by, String name, InputStream content) {
    String clean = FileNames.clean(name);
    try {
      Vault.Incoming arrived = vault.receive(content, largest);
      try {
        return check(arrived, clean).then(sniffed -> scanned(by, arrived, clean, sniffed));
      } finally {
        arrived.discard();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes in and gives at once. */
  public Outcome<StoredFile> take(Author by, String owner, String name, InputStream content) {
    return take(by, name, content).then(file -> {
      give(by, file.id(), owner);
      return Outcome.done(find(by.agency(), file.id()).orElseThrow());
    });
  }

  /** Keeps what the system itself has written, such as a signed paper. */
  public StoredFile keep(Author by, String owner, String name, FileKind kind, byte[] content) {
    try {
      Vault.Incoming arrived = vault.receive(new ByteArrayInputStream(content), Long.MAX_VALUE - 1);
      try {
        return settle(by, arrived, kind.named(FileNames.clean(name)), Sniffed.harmless(kind),
            StoredFile.Standing.CLEAN, owner);
      } finally {
        arrived.discard();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Keeps a copy of what lies elsewhere, as it came, with its virus scan.
   *
   * @param page whether it is a web page: kept as plain text, which no browser runs
   * @return empty for what is not kept here: too large, programs, archives, whatever carries a virus
   */
  public Optional<StoredFile> keepCopy(Author by, String owner, String name, Path copy, boolean page) {
    String clean = FileNames.clean(name);
    try (InputStream content = java.nio.file.Files.newInputStream(copy)) {
      Vault.Incoming arrived = vault.receive(content, largest);
      try {
        Outcome<Sniffed> sniffed = arrived.size() > 0 && arrived.size() <= largest && page
            ? Outcome.done(Sniffed.harmless(FileKind.TEXT)) : check(arrived, clean);
        return switch (sniffed) {
          case Outcome.Done<Sniffed>(var kind) -> standing(arrived)
              .map(standing -> settle(by, arrived, kind.kind().named(clean), kind, standing, owner));
          case Outcome.Refused<Sniffed> ignored -> Optional.empty();
        };
      } finally {
        arrived.discard();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Optional<StoredFile.Standing> standing(Vault.Incoming arrived) {
    return switch (viruses.scan(arrived.path())) {
      case VirusScan.Verdict.Infected ignored -> Optional.empty();
      case VirusScan.Verdict.NotAsked() -> Optional.of(StoredFile.Standing.UNSCANNED);
      case VirusScan.Verdict.Clean() -> Optional.of(StoredFile.Standing.CLEAN);
      case VirusScan.Verdict.Unknown ignored -> Optional.of(StoredFile.Standing.HELD);
    };
  }

  /** Lets the same content belong to one more owner, as a signed paper that proves a measure. */
  @Transactional
  public StoredFile share(Author by, StoredFile file, String owner) {
    store.lock(file.hash());
    return written(by, new StoredFile(by.agency(), 0, file.hash(), file.name(), file.kind(), file.macros(), file.size(),
        file.standing(), owner, by.account(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
  }

  /**
   * Says what a file that was taken belongs to. Nothing happens to a file that belongs to something already or that
   * somebody else has brought: numbers in a form are not believed.
   *
   * @param owner of the caller's own choice, as in {@code planning.report/12}
   */
  @Transactional
  public void give(Author by, long id, String owner) {
    if (store.give(by.agency(), id, by.account(), owner) > 0) {
      audit.record(by, Change.of("file", id, "given", Map.of(), Map.of("belongsTo", owner)));
    }
  }

  /** Parts a file from its owner. It stays a day in case it was a mistake, then it is removed. */
  @Transactional
  public void loosen(Author by, long id) {
    Optional<StoredFile> file = store.find(by.agency(), id);
    if (store.loosen(by.agency(), id, clock.instant()) > 0) {
      audit.record(by, Change.of("file", id, "loosened",
          Map.of("belongsTo", String.valueOf(file.map(StoredFile::belongsTo).orElse(""))), Map.of()));
    }
  }

  public Optional<StoredFile> find(long agency, long id) {
    return store.find(agency, id);
  }

  /** A file that somebody has just taken in and not yet given, for showing a refused form again. */
  public Optional<StoredFile> looseOf(Author by, long id) {
    return store.find(by.agency(), id)
        .filter(file -> file.belongsTo() == null && java.util.Objects.equals(file.account(), by.account()));
  }

  public List<StoredFile> of(long agency, String owner) {
    return store.of(agency, List.of(owner));
  }

  /** A file of that content whose owner's name begins with a text: the one that came last. */
  public Optional<StoredFile> ofContent(long agency, String hash, String ownerStart) {
    return store.ofContent(agency, hash, ownerStart);
  }

  /** The files of many owners at once, in the order in which they came. */
  public List<StoredFile> of(long agency, Collection<String> owners) {
    return store.of(agency, owners);
  }

  /** How many points a picture has; empty for what is no picture, or cannot be drawn to its end. */
  public Optional<Long> points(StoredFile file) {
    return file.kind().isPicture() ? Pictures.measure(path(file)).filter(points -> Pictures.shown(path(file), 100).isPresent())
        : Optional.empty();
  }

  /** The content; the file must be {@linkplain StoredFile#readable readable}. */
  public InputStream open(StoredFile file) throws IOException {
    return java.nio.file.Files.newInputStream(path(file));
  }

  Path path(StoredFile file) {
    if (!file.readable()) {
      throw new IllegalStateException("not readable: " + file.standing());
    }
    return vault.path(file.hash());
  }

  private Outcome<Sniffed> check(Vault.Incoming arrived, String name) {
    if (arrived.size() == 0) {
      return Outcome.refused(Problem.of("files", 1701, Place.NOWHERE, name));
    }
    if (arrived.size() > largest) {
      return Outcome.refused(Problem.of("files", 1702, Place.NOWHERE, name, largest / 1_000_000));
    }
    try {
      return Sniffer.sniff(arrived.path(), name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Outcome<StoredFile> scanned(Author by, Vault.Incoming arrived, String name, Sniffed sniffed) {
    return switch (viruses.scan(arrived.path())) {
      case VirusScan.Verdict.Infected(var virus) -> Outcome.refused(Problem.of("files", 1706, Place.NOWHERE, name, virus));
      case VirusScan.Verdict.NotAsked() -> settled(by, arrived, name, sniffed, StoredFile.Standing.UNSCANNED);
      case VirusScan.Verdict.Clean() -> settled(by, arrived, name, sniffed, StoredFile.Standing.CLEAN);
      case VirusScan.Verdict.Unknown(var why) -> settled(by, arrived, name, sniffed, StoredFile.Standing.HELD);
    };
  }

  private Outcome<StoredFile> settled(Author by, Vault.Incoming arrived, String name, Sniffed sniffed,
      StoredFile.Standing standing) {
    return Outcome.done(settle(by, arrived, sniffed.kind().named(name), sniffed, standing, null));
  }

  private StoredFile settle(Author by, Vault.Incoming arrived, String name, Sniffed sniffed,
      StoredFile.Standing standing, @Nullable String owner) {
    return java.util.Objects.requireNonNull(transaction.execute(status -> {
      store.lock(arrived.hash());
      vault.settle(arrived);
      return written(by, new StoredFile(by.agency(), 0, arrived.hash(), name, sniffed.kind(), sniffed.macros(),
          arrived.size(), standing, owner, by.account(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
    }));
  }

  private StoredFile written(Author by, StoredFile file) {
    StoredFile added = store.add(file);
    audit.record(by, Change.created("file", added.id(), Map.of("name", added.name(), "kind", added.kind().name(),
        "size", added.size(), "hash", added.hash(), "standing", added.standing().name())));
    return added;
  }
}
