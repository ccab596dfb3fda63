package org.prongsai.server.precheck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.evidence.Finding;
import org.prongsai.message.Language;

/** What an address gives is looked at as anybody outside would see it, and nothing is reached that must not be. */
class LookingTest {

  @TempDir
  static Path folder;
  private static LocalSites sites;
  private static Looking looking;

  @BeforeAll
  static void open() throws Exception {
    sites = new LocalSites(folder);
    looking = ProofBench.looking(sites, folder);
  }

  @AfterAll
  static void close() throws Exception {
    looking.close();
    sites.close();
  }

  private static Looked look(String address) {
    return looking.at(URI.create(address), Stock.asked("O38", Papers.AGENCY));
  }

  private static List<String> codes(Looked looked) {
    return looked.findings().stream().map(Finding::code).toList();
  }

  /** A part of the bench, each kind at least once: {@code bench/precheck/measure} looks at all. */
  @Test
  void thePreparedProofsAreJudgedAsTheyAre() throws Exception {
    Set<String> kinds = new java.util.HashSet<>();
    List<Prepared> some = KnownProofs.all(sites).stream().filter(proof -> kinds.add(proof.kind()) || proof.kind().equals("missing"))
        .toList();
    Figures figures = ProofBench.figures(some, sites, folder);
    assertTrue(some.size() > 30, "proofs: " + some.size());
    assertEquals(List.of(), figures.slips());
  }

  @Test
  void theCopyHasItsHashAndSizeAndTheAddressItCameFrom() throws Exception {
    byte[] pdf = Papers.NO_GIFT.pdf();
    sites.at(Stock.SITE, "/copy.pdf", LocalSites.file("application/pdf", pdf));
    Looked looked = look(sites.at(Stock.SITE, "/to-copy", LocalSites.to("/copy.pdf")));
    assertEquals(URI.create(sites.address(Stock.SITE, "/copy.pdf")), looked.address());
    assertEquals(pdf.length, looked.size());
    org.junit.jupiter.api.Assertions.assertArrayEquals(pdf, Files.readAllBytes(looked.copy()));
    assertEquals(java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(pdf)), looked.hash());
    looked.discard();
    assertFalse(Files.exists(looked.copy()));
  }

  @Test
  void aStoredFileIsJudgedLikeAnAddress() throws Exception {
    Looked looked = looking.at(Papers.ANTI_CORRUPTION_REPORT.without("# ปัญหา").docx(), Stock.asked("O38", Papers.AGENCY));
    assertTrue(codes(looked).contains("component-missing"));
    assertFalse(looked.sound());
    assertNotNull(looked.hash());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://10.0.0.1/", "http://172.16.0.1/", "http://192.168.0.1/", "http://169.254.169.254/latest/meta-data/",
      "http://0.0.0.0/", "http://100.64.0.1/", "http://224.0.0.1/", "http://[::1]/", "http://[fe80::1]/", "http://[fc00::1]/",
      "http://[::ffff:10.0.0.1]/", "http://[64:ff9b::a00:1]/", "http://[2002:a00:1::]/", "http://[ff02::1]/"})
  void nothingBehindTheWallIsCalled(String address) {
    int asked = sites.asked();
    assertEquals(List.of("private-address"), codes(look(address)));
    assertEquals(asked, sites.asked());
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "ftp://www.prongsai.test/a", "gopher://www.prongsai.test/", "http://user:secret@www.prongsai.test/",
      "//www.prongsai.test/a", "mailto:a@b.test"})
  void onlyPublicPagesOfTheWebAreAddresses(String address) {
    assertEquals(List.of("address-form"), codes(look(address)));
  }

  @Test
  void otherPortsAreNotAsked() {
    assertEquals(List.of("port"), codes(look("http://www.prongsai.test:22/")));
  }

  /** The first answer is harmless, the next one is not: the connection is made to the address that was checked. */
  @Test
  void aNameThatChangesItsAnswerGainsNothing() throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Names changing = host -> InetAddress.getAllByName(asked.getAndIncrement() == 0 ? "127.0.0.1" : "127.0.0.2");
    sites.at("changing.prongsai.test", "/a", LocalSites.file("text/plain", "ข้อความ".getBytes()));
    Settings settings = settings(true, List.of(Network.of("127.0.0.1/32")), 1_000_000);
    try (Fetcher fetcher = new Fetcher(settings, changing, sites.certificates().trust(), turns())) {
      assertTrue(fetcher.fetch(URI.create(sites.address("changing.prongsai.test", "/a")), 1000) instanceof Fetched.Got);
      assertEquals(1, asked.get());
      Fetched second = fetcher.fetch(URI.create(sites.address("changing.prongsai.test", "/a")), 1000);
      assertEquals("private-address", ((Fetched.Nothing) second).why().code());
    }
  }

  @Test
  void aNameWithOneHarmlessAddressAndOneOtherIsRefused() throws Exception {
    Names both = host -> new InetAddress[] {InetAddress.getByName("127.0.0.1"), InetAddress.getByName("10.0.0.1")};
    try (Fetcher fetcher = new Fetcher(settings(true, List.of(Network.of("127.0.0.0/8")), 1000), both,
        sites.certificates().trust(), turns())) {
      Fetched fetched = fetcher.fetch(URI.create(sites.address("both.prongsai.test", "/a")), 1000);
      assertEquals("private-address", ((Fetched.Nothing) fetched).why().code());
    }
  }

  @Test
  void nothingIsCalledUntilItIsSwitchedOn() throws Exception {
    int asked = sites.asked();
    try (Looking off = new Looking(settings(false, List.of(), 1000), new Fetcher(settings(false, List.of(), 1000), sites.names(),
        sites.certificates().trust(), turns()), () -> null, Clock.systemUTC())) {
      Looked looked = off.at(URI.create(sites.address(Stock.SITE, "/copy.pdf")), Stock.asked("O38", Papers.AGENCY));
      assertEquals(List.of("switched-off"), codes(looked));
      assertFalse(looked.done());
      assertEquals(asked, sites.asked());
    }
  }

  @Test
  void aGoodCertificateIsNoFinding() throws Exception {
    String address = sites.https(Certificates.HOST, Certificates.Kind.GOOD,
        LocalSites.file("text/html; charset=utf-8", Papers.ANTI_CORRUPTION_REPORT.page(Papers.AGENCY)));
    try (Looking afresh = ProofBench.looking(sites, folder)) {
      Looked looked = afresh.at(URI.create(address.replace("/o13.html", "/")), Stock.asked("O38", Papers.AGENCY));
      assertTrue(looked.sound(), looked.findings().toString());
      assertFalse(codes(looked).contains("not-encrypted"));
    }
  }

  @Test
  void aSiteThatSetsACookieAndComesBackIsNoLoop() {
    sites.at(Stock.SITE, "/cookie", exchange -> {
      if (exchange.getRequestHeaders().containsKey("Cookie")) {
        LocalSites.file("application/pdf", Papers.ANTI_CORRUPTION_REPORT.pdf()).to(exchange);
      } else {
        exchange.getResponseHeaders().set("Set-Cookie", "seen=1");
        LocalSites.to("/cookie").to(exchange);
      }
    });
    assertTrue(look(sites.address(Stock.SITE, "/cookie")).sound());
  }

  /** Names of files in Thai, in the address and in where it leads, written as they are or in percent signs. */
  @Test
  void thaiNamesOfFilesAreAsked() {
    sites.at(Stock.SITE, "/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf", LocalSites.file("application/pdf", Papers.ANTI_CORRUPTION_REPORT.pdf()));
    assertTrue(look(sites.address(Stock.SITE, "/แผน.pdf")).sound());
    byte[] raw = "/แผน.pdf".getBytes(java.nio.charset.StandardCharsets.UTF_8);
    String header = new String(raw, java.nio.charset.StandardCharsets.ISO_8859_1);
    assertTrue(look(sites.at(Stock.SITE, "/to-thai", LocalSites.to(header))).sound());
    assertTrue(look(sites.at(Stock.SITE, "/to-percent", LocalSites.to("/%E0%B9%81%E0%B8%9C%E0%B8%99.pdf"))).sound());
  }

  @Test
  void betweenTwoCallsToAHostIsAPause() throws Exception {
    AtomicLong now = new AtomicLong();
    List<Long> slept = new ArrayList<>();
    Turns turns = new Turns(Duration.ofNanos(100), now::get, slept::add);
    turns.take("a").close();
    now.set(30);
    turns.take("a").close();
    turns.take("b").close();
    now.set(500);
    turns.take("a").close();
    assertEquals(List.of(70L), slept);
  }

  @Test
  void eachFindingSaysWhyAndHowToMendInBothLanguages() {
    Looked looked = look(sites.address(Stock.SITE, "/nothing-here"));
    Finding dead = looked.findings().getFirst();
    assertTrue(dead.why(Language.THAI).contains("404") && dead.remedy(Language.ENGLISH).contains("404"));
  }

  private static Settings settings(boolean on, List<Network> networks, long largest) {
    return new Settings(on, networks, sites.ports(), largest, Duration.ofSeconds(5), 5, Duration.ZERO, folder.resolve("copies"));
  }

  private static Turns turns() {
    return new Turns(Duration.ZERO, System::nanoTime, nanos -> { });
  }
}
