package org.prongsai.server.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.message.Outcome;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.web.NotThere;
import org.springframework.transaction.support.TransactionTemplate;

class FileKeepingTest {

  private static final Instant NOON = Instant.parse("2026-03-02T05:00:00Z");
  private static int contents;

  private final Office office = Office.open();
  private final Author by = office.person(Role.UNIT).author();
  private final FileStore store = TestServer.part(FileStore.class);
  private final AuditTrail audit = TestServer.part(AuditTrail.class);
  private final TransactionTemplate transaction = TestServer.part(TransactionTemplate.class);

  private Vault vault;
  private VirusScan.Verdict verdict = new VirusScan.Verdict.NotAsked();

  @BeforeEach
  void openVault(@TempDir Path folder) throws IOException {
    vault = new Vault(folder);
  }

  private Files files() {
    return new Files(vault, store, content -> verdict, audit, transaction, Clock.fixed(NOON, ZoneOffset.UTC), 1_000_000);
  }

  private FileKeeping keeping(Duration later) {
    return new FileKeeping(store, vault, content -> verdict, audit, transaction,
        Clock.fixed(NOON.plus(later), ZoneOffset.UTC));
  }

  private Outcome<StoredFile> take() {
    contents++;
    return files().take(by, "ก.pdf", new ByteArrayInputStream(("%PDF-1.7 " + contents).getBytes(UTF_8)));
  }

  private boolean lies(StoredFile file) {
    return java.nio.file.Files.exists(vault.path(file.hash()));
  }

  private void age(StoredFile file) throws IOException {
    java.nio.file.Files.setLastModifiedTime(vault.path(file.hash()), FileTime.from(NOON));
  }

  @Test
  void whatBelongsToNothingGoesAfterADayAndWhatBelongsStays() throws IOException {
    StoredFile loose = take().orThrow();
    StoredFile owned = take().orThrow();
    TestServer.part(Files.class).give(by, owned.id(), "test/1");
    age(loose);
    age(owned);
    keeping(Duration.ofHours(23)).clear();
    assertTrue(lies(loose));
    keeping(Duration.ofHours(25)).clear();
    assertFalse(lies(loose));
    assertTrue(lies(owned));
    assertTrue(files().find(by.agency(), loose.id()).isEmpty());
    assertEquals("removed", audit.of(by.agency(), "file", loose.id()).getFirst().deed());
  }

  @Test
  void aContentThatAnotherRowNeedsStays() throws IOException {
    StoredFile loose = take().orThrow();
    TestServer.part(Files.class).share(by, loose, "test/2");
    age(loose);
    keeping(Duration.ofHours(25)).clear();
    assertTrue(lies(loose));
  }

  @Test
  void aSecondRunFindsNothingMoreToDo() throws IOException {
    StoredFile loose = take().orThrow();
    age(loose);
    keeping(Duration.ofHours(25)).clear();
    long entries = audit.check(by.agency()).entries();
    keeping(Duration.ofHours(25)).clear();
    assertEquals(entries, audit.check(by.agency()).entries());
  }

  @Test
  void anInfectedFileIsRefusedAndNothingOfItIsKept() {
    verdict = new VirusScan.Verdict.Infected("Eicar-Signature");
    var refused = (Outcome.Refused<StoredFile>) take();
    assertEquals(1706, refused.problems().getFirst().number());
  }

  @Test
  void aFileThatTheScannerCouldNotSeeIsHeldAndGivenFreeLater() throws IOException {
    verdict = new VirusScan.Verdict.Unknown("connection refused");
    StoredFile held = take().orThrow();
    assertFalse(held.readable());
    ShownFiles shown = new ShownFiles(files(), vault);
    assertThrows(NotThere.class, () -> shown.original(held));
    keeping(Duration.ZERO).askAgain();
    assertEquals(StoredFile.Standing.HELD, files().find(by.agency(), held.id()).orElseThrow().standing());
    verdict = new VirusScan.Verdict.Clean();
    keeping(Duration.ZERO).askAgain();
    StoredFile free = files().find(by.agency(), held.id()).orElseThrow();
    assertEquals(StoredFile.Standing.CLEAN, free.standing());
    assertFalse(shown.original(free).inline());
  }

  @Test
  void aHeldFileThatTurnsOutInfectedLosesItsContentAndKeepsItsRow() {
    verdict = new VirusScan.Verdict.Unknown("connection refused");
    StoredFile held = take().orThrow();
    verdict = new VirusScan.Verdict.Infected("Eicar-Signature");
    keeping(Duration.ZERO).askAgain();
    assertEquals(StoredFile.Standing.INFECTED, files().find(by.agency(), held.id()).orElseThrow().standing());
    assertFalse(lies(held));
  }
}
