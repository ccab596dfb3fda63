package org.prongsai.server.precheck;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.prongsai.message.Language;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.files.Files;
import org.prongsai.server.files.StoredFile;
import org.prongsai.server.identity.Role;
import org.prongsai.server.notice.Note;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.springframework.transaction.support.TransactionTemplate;

/** One proof outside, on a site of this machine, watched over days of the test's choice. */
class WatchmanTest {

  private static final Instant FIRST = Instant.parse("2023-06-15T03:00:00Z");
  private static final String KEY = "test.proof/1";

  @TempDir
  static Path folder;
  private static LocalSites sites;

  private final Office office = Office.open();
  private final String path = "/watched/" + office.agency().slug() + ".pdf";
  private final Notices notices = TestServer.part(Notices.class);
  private final Files files = TestServer.part(Files.class);
  private final LookStore store = TestServer.part(LookStore.class);
  private Instant now = FIRST;

  @BeforeAll
  static void open() throws Exception {
    sites = new LocalSites(folder);
  }

  @AfterAll
  static void close() throws Exception {
    sites.close();
  }

  private record Source(Exhibit exhibit, long account) implements ExhibitSource {
    @Override
    public List<Exhibit> watched(Agency agency, LocalDate today) {
      return List.of(exhibit);
    }

    @Override
    public Set<Long> listeners(Agency agency, Exhibit of) {
      return Set.of(account);
    }
  }

  private Exhibit exhibit() {
    return new Exhibit(office.agency().id(), KEY, "รายงาน", URI.create(sites.address(Stock.SITE, path)), null,
        Stock.asked("O38", Papers.AGENCY), "/office/" + office.agency().slug());
  }

  private void serve(LocalSites.Answer answer) {
    sites.at(Stock.SITE, path, answer);
  }

  private static LocalSites.Answer pdf(PaperText paper) {
    return LocalSites.file("application/pdf", paper.pdf());
  }

  private Looks looks() throws Exception {
    return new Looks(ProofBench.looking(sites, folder, clock()), store, new Copies(files), files,
        TestServer.part(TransactionTemplate.class));
  }

  private Clock clock() {
    return Clock.fixed(now, ZoneOffset.UTC);
  }

  private Look watch(Duration later) throws Exception {
    now = now.plus(later);
    new Watchman(TestServer.part(Agencies.class), List.of(new Source(exhibit(), office.person(Role.OFFICER).account())), looks(),
        store, notices, clock()).watch(office.agency());
    return latest();
  }

  private Look latest() throws Exception {
    return looks().latest(office.agency().id(), List.of(KEY)).get(KEY);
  }

  private List<Note> told() {
    return notices.latest(office.agency().id(), office.person(Role.OFFICER).account(), 10);
  }

  @Test
  void whatStaysGoodIsOneRowWithItsDaysAndItsCopy() throws Exception {
    byte[] pdf = Papers.ANTI_CORRUPTION_REPORT.pdf();
    serve(LocalSites.file("application/pdf", pdf));
    watch(Duration.ZERO);
    watch(Duration.ofDays(1));
    Look look = watch(Duration.ofDays(1));
    assertEquals(Verdict.GOOD, look.verdict(), look.objections().toString());
    assertEquals(1, looks().history(office.agency().id(), KEY).size());
    assertEquals(FIRST, look.first());
    assertEquals(FIRST.plus(Duration.ofDays(2)), look.last());
    StoredFile copy = looks().copy(office.agency().id(), KEY, look.id()).orElseThrow();
    assertEquals(look.hash(), copy.hash());
    assertEquals("2023-06-15 รายงาน.pdf", copy.name());
    assertArrayEquals(pdf, files.open(copy).readAllBytes());
    assertEquals(List.of(), told());
  }

  @Test
  void itIsLookedAtOnceADayHoweverOftenTheWatchmanComes() throws Exception {
    serve(pdf(Papers.ANTI_CORRUPTION_REPORT));
    watch(Duration.ZERO);
    int asked = sites.asked();
    watch(Duration.ofHours(1));
    watch(Duration.ofHours(22));
    assertEquals(asked, sites.asked());
    watch(Duration.ofHours(2));
    assertTrue(sites.asked() > asked);
  }

  @Test
  void thoseWhoCanMendAreToldOnceWhenOneThatWasGoodDies() throws Exception {
    serve(pdf(Papers.ANTI_CORRUPTION_REPORT));
    watch(Duration.ZERO);
    serve(LocalSites.page(404, "gone"));
    Look dead = watch(Duration.ofDays(1));
    assertTrue(dead.broke());
    watch(Duration.ofDays(1));
    assertEquals(1, told().size());
    Note note = told().getFirst();
    assertTrue(note.title(Language.THAI).contains("O38") && note.title(Language.THAI).contains("รายงาน"), note.title(Language.THAI));
    assertTrue(note.text(Language.THAI).contains("404") && note.text(Language.THAI).contains("15 มิ.ย. 2566".replace(' ', '\u00a0')),
        note.text(Language.THAI));
    serve(pdf(Papers.ANTI_CORRUPTION_REPORT));
    watch(Duration.ofDays(1));
    serve(LocalSites.page(404, "gone"));
    watch(Duration.ofDays(1));
    assertEquals(2, told().size(), "it was mended and broke again");
  }

  @Test
  void whatPassesByItselfIsLookedAtAgainWithinAnHourAndToldOnlyWhenItStays() throws Exception {
    serve(pdf(Papers.ANTI_CORRUPTION_REPORT));
    watch(Duration.ZERO);
    serve(LocalSites.page(503, "busy"));
    watch(Duration.ofDays(1));
    serve(pdf(Papers.ANTI_CORRUPTION_REPORT));
    assertEquals(Verdict.GOOD, watch(Duration.ofHours(1)).verdict());
    assertEquals(List.of(), told());
    serve(LocalSites.page(500, "fault"));
    watch(Duration.ofDays(1));
    assertEquals(List.of(), told());
    watch(Duration.ofHours(1));
    assertEquals(1, told().size());
  }

  @Test
  void aPaperPutInItsPlaceIsToldAndBothCopiesStay() throws Exception {
    serve(pdf(Papers.ANTI_CORRUPTION_REPORT));
    Look before = watch(Duration.ZERO);
    serve(pdf(Papers.ANTI_CORRUPTION_REPORT.without("# ปัญหา")));
    Look after = watch(Duration.ofDays(1));
    assertEquals(1, told().size());
    assertNotEquals(looks().copy(office.agency().id(), KEY, before.id()).orElseThrow().hash(),
        looks().copy(office.agency().id(), KEY, after.id()).orElseThrow().hash());
  }

  /** The page and what is asked of it are as they were: nobody at the site can mend what changed here. */
  @Test
  void nobodyIsToldOfWhatOnlyOurRulesSayOtherwise() throws Exception {
    serve(pdf(Papers.ANTI_CORRUPTION_REPORT));
    Look good = watch(Duration.ZERO);
    Look stricter = new Look(good.agency(), 0, KEY, now, now, Verdict.BAD, List.of(), good.answered(), good.hash(), good.size(),
        good.gist(), good.copy(), good.good());
    assertTrue(stricter.broke());
    assertTrue(!stricter.isOtherThanGood());
  }

  @Test
  void aCounterOnAPageIsNoChange() throws Exception {
    String page = new String(Papers.ANTI_CORRUPTION_REPORT.page(Papers.AGENCY), java.nio.charset.StandardCharsets.UTF_8);
    serve(LocalSites.page(200, page.replace("</main>", "<p>ผู้เข้าชม 1041</p></main>")));
    Look first = watch(Duration.ZERO);
    serve(LocalSites.page(200, page.replace("</main>", "<p>ผู้เข้าชม 2277</p></main>")));
    Look second = watch(Duration.ofDays(1));
    assertEquals(first.id(), second.id());
    assertNotEquals(first.hash(), second.hash());
    StoredFile copy = looks().copy(office.agency().id(), KEY, first.id()).orElseThrow();
    assertEquals("text/plain", copy.kind().mediaType(), "no browser runs a page that came from outside");
    assertEquals(first.hash(), copy.hash());
  }

  @Test
  void whatNeverWasGoodIsNoNews() throws Exception {
    serve(LocalSites.page(404, "gone"));
    Look dead = watch(Duration.ZERO);
    watch(Duration.ofDays(1));
    assertEquals(Verdict.BAD, dead.verdict());
    assertNull(dead.copy());
    assertEquals(List.of(), told());
  }

  @Test
  void aProgramIsNotKeptButItsHashIs() throws Exception {
    serve(LocalSites.file("application/pdf", new byte[] {'M', 'Z', 0, 1, 2, 3, 4, 5, 6, 7}));
    Look look = watch(Duration.ZERO);
    assertNull(look.copy());
    assertNotNull(look.hash());
  }

  @Test
  void theQueueLooksInTheBackgroundAndTakesEachProofOnce() throws Exception {
    java.util.concurrent.CountDownLatch gate = new java.util.concurrent.CountDownLatch(1);
    int asked = sites.asked();
    serve(exchange -> {
      try {
        gate.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
      pdf(Papers.ANTI_CORRUPTION_REPORT).to(exchange);
    });
    try (LookQueue queue = new LookQueue(looks())) {
      assertEquals(new LookQueue.Asked(0, 1, 0), queue.ask(List.of(exhibit()), Duration.ZERO));
      assertEquals(new LookQueue.Asked(0, 1, 0), queue.ask(List.of(exhibit()), Duration.ZERO));
      assertEquals(Set.of(KEY), queue.waiting(office.agency().id()));
      gate.countDown();
      while (!queue.waiting(office.agency().id()).isEmpty()) {
        Thread.onSpinWait();
      }
    }
    assertEquals(Verdict.GOOD, latest().verdict());
    assertEquals(asked + 1, sites.asked());
  }

  @Test
  void twoWatchmenNeverLookAtTheSameProof() {
    long agency = office.agency().id();
    assertTrue(store.takeTurn(agency, KEY, FIRST, FIRST.plusSeconds(60)));
    assertEquals(Map.of(false, true), Map.of(store.takeTurn(agency, KEY, FIRST, FIRST.plusSeconds(60)),
        store.takeTurn(agency, KEY, FIRST.plusSeconds(60), FIRST.plusSeconds(120))));
  }
}
