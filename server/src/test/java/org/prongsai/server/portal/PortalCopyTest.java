package org.prongsai.server.portal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Entry;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** The portal as it is taken away. */
class PortalCopyTest {

  private static final String EXPORT = "./2566/disclosure/export";

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Visitor stranger = Visitor.stranger();
  private final String home = "/a/" + office.agency().slug();

  private void publish(String item, String title) {
    officer.submit(officer.get("./2566/disclosure/" + item), "เพิ่มหลักฐาน", "kind", "ADDRESS", "address",
        "https://example.org/page", "title", title, "components", "1");
    publish(item);
  }

  private void publish(String item) {
    Answer page = officer.get("./2566/disclosure/" + item);
    officer.submit(page, page.shows("เผยแพร่ฉบับใหม่") ? "เผยแพร่ฉบับใหม่" : "เผยแพร่");
  }

  private void publishFile(String item, String name, String content) {
    assertEquals(303, officer.upload("./2566/disclosure/" + item + "/proof", "files", name,
        content.getBytes(StandardCharsets.UTF_8), "kind", "FILE", "components", "1").status());
    publish(item);
  }

  private Answer take(Object... fields) {
    return officer.post(EXPORT, fields);
  }

  private static Map<String, byte[]> unpacked(byte[] zip) {
    Map<String, byte[]> files = new TreeMap<>();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        assertEquals(null, files.put(entry.getName(), in.readAllBytes()), "twice: " + entry.getName());
      }
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    return files;
  }

  private static Document html(Map<String, byte[]> files, String name) {
    return Jsoup.parse(new String(files.get(name), StandardCharsets.UTF_8));
  }

  private static Path put(Map<String, byte[]> files, Path folder) throws IOException {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      Path there = folder.resolve(file.getKey());
      assertTrue(there.normalize().startsWith(folder));
      Files.createDirectories(there.getParent());
      Files.write(there, file.getValue());
    }
    return folder;
  }

  /** What {@code scripts/check-links} says, and whether it is content. */
  private static Map.Entry<Boolean, String> checked(Path folder) throws Exception {
    Process check = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        Path.of(System.getProperty("prongsai.home"), "scripts/links/CheckLinks.java").toString(), folder.toString())
        .redirectErrorStream(true).start();
    String said = new String(check.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return Map.entry(check.waitFor() == 0, said);
  }

  @Test
  void everyLinkOfACopyIsWholeOnAPlainFileServer(@TempDir Path folder) throws Exception {
    publish("O9", "หน้าเว็บ, \"หลัก\" href=\"/static/x\" <b>");
    publish("O9", "หน้าเว็บอีกหน้าหนึ่ง");
    publish("O10", "ถามตอบ");
    officer.submit(officer.get("./2566/disclosure/O10"), "ถอนการเผยแพร่", "withdraw-reason", "ทดสอบ");
    publishFile("O1", "ผังองค์กร ปี ๒๕๖๖.txt", "ผังองค์กร");
    Map<String, byte[]> files = unpacked(take().bytes());
    Map.Entry<Boolean, String> said = checked(put(files, folder.resolve("สำเนา ของเรา")));
    assertTrue(said.getKey(), said.getValue());
    assertTrue(said.getValue().contains(" 2 pages with a script, 0 faults"), said.getValue());
    for (String name : List.of("index.html", "en/index.html", "ita/2566/index.html", "en/ita/2566/O9/index.html",
        "ita/2566/O9/edition-1/index.html", "ita/2566/O9/edition-1/O9.pdf", "ita/2566/O9/edition-2/O9.json", "ita/2566.csv",
        "ita/2566/O1/index.html", "search/index.html", "feed.atom", "sitemap.xml", "README.txt", "static/public.css",
        "static/fonts/sarabun-thai-400-normal.woff2", "search/data/sheet.json")) {
      assertTrue(files.containsKey(name), name + " is not in " + files.keySet());
    }
    assertTrue(html(files, "ita/2566/O10/index.html").text().contains("เหตุผล: ทดสอบ"));
    assertFalse(files.containsKey("ita/2566/O10/edition-1/index.html"), "withdrawn");
  }

  @Test
  void aBrokenCopyIsFoundOut(@TempDir Path folder) throws Exception {
    publish("O9", "หน้าเว็บ");
    Map<String, byte[]> files = unpacked(take().bytes());
    files.remove("ita/2566/O9/index.html");
    files.put("ita/2566/O2/index.html", ("<a href=\"../O3/index.html#no-such-place\">x</a><a href=\"/a/x\">x</a>"
        + "<img src=\"https://example.org/x.png\">").getBytes(StandardCharsets.UTF_8));
    Map.Entry<Boolean, String> said = checked(put(files, folder.resolve("copy")));
    assertFalse(said.getKey());
    for (String fault : List.of("not there (404): ita/2566/O9/index.html", "no such place: ita/2566/O3/index.html#no-such-place",
        "leads to the site's root: /a/x", "from outside: https://example.org/x.png", "no content security policy")) {
      assertTrue(said.getValue().contains(fault), fault + " is not in:\n" + said.getValue());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/ita/2566", "/ita/2566/O9", "/ita/2566/O9?edition=1", "/ita/2566/O1", "/search"})
  void aPageOfTheCopyShowsWhatThePortalShowsWithTheDayOfTheCopy(String path) {
    publish("O9", "หน้าเว็บ");
    Map<String, byte[]> files = unpacked(take().bytes());
    Document there = html(files, new CopyPlace(office.agency().slug()).of(home + path).orElseThrow());
    assertTrue(there.select("aside").text().contains("สำเนา ณ วันที่"));
    there.select("aside.sample-strip:contains(สำเนา ณ), meta[http-equiv], script, [id^=search-], "
        + "main > template").remove();
    Document here = stranger.get(home + path).html();
    for (Document page : List.of(there, here)) {
      page.select("[href], [src], [action]").forEach(each -> each.removeAttr("href").removeAttr("src").removeAttr("action"));
    }
    assertEquals(here.html().replaceAll("\\s+", " "), there.html().replaceAll("\\s+", " "));
  }

  @Test
  void theSamePortalGivesTheSameBytesAndWhatChangedANewTime() throws IOException {
    publish("O9", "หน้าเว็บ");
    publishFile("O1", "ผัง.txt", "ผังองค์กร");
    byte[] first = take().bytes();
    assertArrayEquals(first, take().bytes());
    publish("O10", "ถามตอบ");
    byte[] later = take().bytes();
    assertTrue(time(later).compareTo(time(first)) >= 0);
    assertFalse(java.util.Arrays.equals(first, later));
  }

  private static java.time.LocalDateTime time(byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      return in.getNextEntry().getTimeLocal();
    }
  }

  @Test
  void feedSitemapAndDataNameThePlaceWhereTheCopyWillStandOrElseThePortal() {
    publish("O9", "หน้าเว็บ");
    String there = "https://www.example.go.th/ita/copy/";
    Map<String, byte[]> files = unpacked(take("home", "https://www.example.go.th/ita/copy").bytes());
    for (String name : List.of("feed.atom", "sitemap.xml", "ita/2566.json")) {
      String text = new String(files.get(name), StandardCharsets.UTF_8);
      assertTrue(text.contains(there + "ita/2566/O9/index.html"), name + ": " + text);
      assertFalse(text.contains("localhost"), name);
    }
    String alone = new String(unpacked(take().bytes()).get("sitemap.xml"), StandardCharsets.UTF_8);
    assertTrue(alone.contains("localhost" + home + "/ita/2566/O9"), alone);
  }

  @ParameterizedTest
  @ValueSource(strings = {"www.example.go.th", "ftp://example.go.th/", "https://", "https://x/?a=1", "https://u@x/", "javascript:alert(1)", "https://a b/"})
  void whatIsNoAddressOfAFolderIsTold(String address) {
    Answer answer = take("home", address);
    assertEquals(422, answer.status());
    assertTrue(answer.shows("ไม่ใช่ที่อยู่ของโฟลเดอร์บนเว็บไซต์"));
    assertEquals(address, answer.html().select("input[name=home]").val());
  }

  @Test
  void eachCopyThatIsTakenStandsInTheTrail() throws Exception {
    byte[] zip = take().bytes();
    Entry entry = TestServer.part(AuditTrail.class).latest(office.agency().id(), Long.MAX_VALUE, 1).getFirst();
    assertEquals("copy", entry.subject());
    assertTrue(entry.after().contains(java.util.HexFormat.of().formatHex(
        java.security.MessageDigest.getInstance("SHA-256").digest(zip))), entry.after());
    assertTrue(officer.get("./trail").shows("สำเนาหน้าเว็บเปิดเผยข้อมูล"));
    assertEquals(403, office.as(Role.UNIT).post(EXPORT).status());
  }

  @Test
  void anAgencyThatHasPublishedNothingGetsACopyThatSaysSo(@TempDir Path folder) throws Exception {
    Map<String, byte[]> files = unpacked(take().bytes());
    assertTrue(html(files, "index.html").text().contains("เผยแพร่แล้ว 0 จาก"));
    Map.Entry<Boolean, String> said = checked(put(files, folder.resolve("copy")));
    assertTrue(said.getKey(), said.getValue());
  }

  @Test
  void thePageShowsALineForEachYearThatStandsInAnotherSite() {
    publish("O9", "หน้าเว็บ");
    String line = officer.get(EXPORT).html().select("textarea").stream().map(each -> each.text())
        .filter(each -> each.contains("/embed/2566\"")).findFirst().orElseThrow();
    assertEquals("http://localhost" + home + "/embed/2566", Jsoup.parse(line).select("iframe").attr("src"));
    assertTrue(Jsoup.parse(line).select("iframe").attr("title").contains(office.agency().name()));
  }
}
