package org.prongsai.server.files;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.audit.Change;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Removes files that belong to nothing, and asks again about files that the virus scanner could not be asked about. What
 * is removed stands in the audit trail. Several servers may do this at once: a row is locked by its change, a content by
 * its hash.
 */
@Component
class FileKeeping {

  static final Duration GRACE = Duration.ofDays(1);
  private static final String PART = "files";
  private static final Logger LOG = LoggerFactory.getLogger(FileKeeping.class);

  private final FileStore store;
  private final Vault vault;
  private final VirusScan viruses;
  private final AuditTrail audit;
  private final TransactionTemplate transaction;
  private final Clock clock;

  FileKeeping(FileStore store, Vault vault, VirusScan viruses, AuditTrail audit, TransactionTemplate transaction,
      Clock clock) {
    this.store = store;
    this.vault = vault;
    this.viruses = viruses;
    this.audit = audit;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
  void clear() throws IOException {
    Instant limit = clock.instant().minus(GRACE);
    store.looseBefore(limit).forEach(file -> transaction.executeWithoutResult(status -> {
      if (store.remove(file.agency(), file.id(), limit)) {
        audit.record(Author.system(file.agency(), PART), Change.removed("file", file.id(),
            Map.of("name", file.name(), "size", file.size(), "hash", file.hash(), "why", "belongs to nothing")));
      }
    }));
    for (String hash : vault.writtenBefore(limit)) {
      removeUnused(hash);
    }
    vault.clearIncoming(limit);
  }

  @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
  void askAgain() {
    for (StoredFile file : store.held()) {
      switch (viruses.scan(vault.path(file.hash()))) {
        case VirusScan.Verdict.Clean() -> judge(file, StoredFile.Standing.CLEAN, "");
        case VirusScan.Verdict.NotAsked() -> judge(file, StoredFile.Standing.UNSCANNED, "");
        case VirusScan.Verdict.Infected(var virus) -> {
          judge(file, StoredFile.Standing.INFECTED, virus);
          removeUnused(file.hash());
        }
        case VirusScan.Verdict.Unknown(var why) -> {
          LOG.warn("the virus scanner does not answer: {}", why);
          return;
        }
      }
    }
  }

  private void judge(StoredFile file, StoredFile.Standing standing, String virus) {
    transaction.executeWithoutResult(status -> {
      if (store.judge(file.agency(), file.id(), standing)) {
        audit.record(Author.system(file.agency(), PART), Change.of("file", file.id(), "judged",
            Map.of("standing", file.standing().name()), Map.of("standing", standing.name(), "virus", virus)));
      }
    });
  }

  private void removeUnused(String hash) {
    transaction.executeWithoutResult(status -> {
      store.lock(hash);
      if (!store.isUsed(hash)) {
        try {
          vault.remove(hash);
        } catch (IOException e) {
          throw new java.io.UncheckedIOException(e);
        }
      }
    });
  }
}
