package org.prongsai.server.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.message.Outcome;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.web.Download;

class FilesTest {

  private final Office office = Office.open();
  private final Author by = office.person(Role.UNIT).author();
  private final Files files = TestServer.part(Files.class);
  private final ShownFiles shown = TestServer.part(ShownFiles.class);

  private Outcome<StoredFile> take(String name, byte[] content) {
    return files.take(by, name, new ByteArrayInputStream(content));
  }

  private int refusal(String name, byte[] content) {
    return take(name, content) instanceof Outcome.Refused<StoredFile>(var problems) ? problems.getFirst().number() : 0;
  }

  @Test
  void aFileComesBackAsItWentInUnderTheHashOfItsContent() throws IOException {
    byte[] content = "%PDF-1.7 x".getBytes(UTF_8);
    StoredFile file = take("รายงาน.pdf", content).orThrow();
    try (var in = files.open(file)) {
      assertArrayEquals(content, in.readAllBytes());
    }
    assertEquals(sha256(content), file.hash());
    assertEquals("รายงาน.pdf", file.name());
  }

  private static String sha256(byte[] content) {
    try {
      return java.util.HexFormat.of().formatHex(java.security.MessageDigest.getInstance("SHA-256").digest(content));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  @ParameterizedTest
  @CsvSource({"jpeg,JPEG", "png,PNG", "gif,GIF"})
  void aPictureIsKnownByItsContentWhateverItIsCalled(String format, FileKind kind) {
    assertEquals(kind, take("ภาพ.bin", Samples.picture(format, 20, 10)).orThrow().kind());
  }

  @Test
  void anEndingThatLiesIsPutRight() {
    assertEquals("ป้าย.png", take("ป้าย.jpg", Samples.picture("png", 20, 10)).orThrow().name());
    assertEquals("ภาพ.bin.jpg", take("ภาพ.bin", Samples.picture("jpeg", 20, 10)).orThrow().name());
  }

  @Test
  void webPagesDrawingsWithScriptsProgramsAndArchivesAreNotTaken() {
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(UTF_8);
    assertEquals(1703, refusal("photo.jpg", page));
    assertEquals(1703, refusal("note.txt", page));
    assertEquals(1703, refusal("page.html", page));
    assertEquals(1703, refusal("drawing.svg", "<svg xmlns='http://www.w3.org/2000/svg' onload='x'/>".getBytes(UTF_8)));
    assertEquals(1703, refusal("report.pdf", new byte[] {'M', 'Z', 0, 1, 2}));
    assertEquals(1703, refusal("all.zip", Samples.zip(out -> Samples.part(out, "a.exe", new byte[] {1}))));
    assertEquals(1703, refusal("all.docx", Samples.zip(out -> Samples.part(out, "a.exe", new byte[] {1}))));
  }

  @Test
  void anEmptyFileIsNotTaken() {
    assertEquals(1701, refusal("ว่าง.pdf", new byte[0]));
  }

  @Test
  void aFileBeyondTheBoundIsNotTaken() {
    byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(UTF_8), 25_000_001);
    assertEquals(1702, refusal("ใหญ่.pdf", large));
  }

  @Test
  void aSmallFileThatClaimsToBeAHugePictureIsNotDrawn() {
    assertEquals(1704, refusal("bomb.png", Samples.claimingPng(60_000, 60_000)));
  }

  @Test
  void aPictureCutShortIsDamaged() {
    assertEquals(1707, refusal("cut.jpg", new byte[] {(byte) 0xff, (byte) 0xd8, (byte) 0xff, 0, 0}));
  }

  @Test
  void aDocumentThatUnpacksWithoutEndIsNotTaken() {
    byte[] bomb = Samples.docxBomb();
    assertTrue(bomb.length < 1_000_000);
    assertEquals(1705, refusal("แผน.docx", bomb));
  }

  @Test
  void anArchiveCutShortIsDamaged() {
    byte[] whole = Samples.docx();
    assertEquals(1707, refusal("แผน.docx", Arrays.copyOf(whole, whole.length / 2)));
  }

  @Test
  void aWordDocumentIsTakenAndItsMacrosAreNoted() {
    assertFalse(take("แผน.docx", Samples.docx()).orThrow().macros());
    assertTrue(take("แผน.docm", Samples.docx("word/vbaProject.bin")).orThrow().macros());
  }

  @Test
  void aTableInTheWindowsOfThaiOfficesIsText() {
    byte[] table = "รหัส,คะแนน\nE9,90.00\n".getBytes(Charset.forName("x-windows-874"));
    assertEquals(FileKind.CSV, take("คะแนน.csv", table).orThrow().kind());
    assertEquals(1703, refusal("คะแนน.csv", new byte[] {'a', 0, 'b'}));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../../etc/passwd.pdf", "C:\\fakepath\\passwd.pdf", "/passwd.pdf", "pass\u202Ewd.pdf", "pass\nwd.pdf"})
  void foldersAndInvisibleSignsOfANameAreLeftOut(String given) {
    assertEquals("passwd.pdf", take(given, "%PDF-1.7".getBytes(UTF_8)).orThrow().name());
  }

  @Test
  void aNameOfNothingIsStillAName() {
    assertEquals("file.pdf", take("...", "%PDF-1.7".getBytes(UTF_8)).orThrow().name());
    String longest = take("ก".repeat(400) + ".pdf", "%PDF-1.7".getBytes(UTF_8)).orThrow().name();
    assertTrue(longest.length() <= 160 && longest.endsWith("ก.pdf"), longest);
  }

  @Test
  void whatIsShownOfAPhotographDoesNotTellWhereItWasTakenAndTheOriginalDoes() throws IOException {
    StoredFile file = take("กิจกรรม.jpg", Samples.photograph(1)).orThrow();
    assertTrue(new String(bytes(shown.original(file)), java.nio.charset.StandardCharsets.ISO_8859_1).contains("GPSPLACE"));
    for (Download picture : new Download[] {shown.shown(file), shown.small(file)}) {
      assertTrue(picture.inline());
      assertFalse(new String(bytes(picture), java.nio.charset.StandardCharsets.ISO_8859_1).contains("GPSPLACE"));
    }
  }

  @Test
  void aPhotographIsSetUprightAsTheCameraWasHeld() throws IOException {
    StoredFile file = take("กิจกรรม.jpg", Samples.photograph(6)).orThrow();
    var drawn = ImageIO.read(new ByteArrayInputStream(bytes(shown.small(file))));
    assertEquals(160, drawn.getWidth());
    assertEquals(320, drawn.getHeight());
    // A quarter turn clockwise brings the left (red) half to the top.
    assertTrue((drawn.getRGB(80, 40) >> 16 & 0xff) > 200, Integer.toHexString(drawn.getRGB(80, 40)));
    assertTrue((drawn.getRGB(80, 280) & 0xff) > 200, Integer.toHexString(drawn.getRGB(80, 280)));
  }

  @Test
  void onlyPicturesAndPdfAreShownInPlace() {
    assertTrue(shown.shown(take("ก.pdf", "%PDF-1.7".getBytes(UTF_8)).orThrow()).inline());
    assertFalse(shown.shown(take("ก.docx", Samples.docx()).orThrow()).inline());
    assertFalse(shown.shown(take("ก.txt", "ข้อความ".getBytes(UTF_8)).orThrow()).inline());
    assertFalse(shown.original(take("ก.jpg", Samples.picture("jpeg", 9, 9)).orThrow()).inline());
  }

  @Test
  void aFileOfAnotherAgencyIsNotThere() {
    StoredFile file = take("ก.pdf", "%PDF-1.7".getBytes(UTF_8)).orThrow();
    assertEquals(Optional.empty(), files.find(Office.open().agency().id(), file.id()));
  }

  @Test
  void aFileThatSomebodyElseBroughtCannotBeTakenForOnesOwnByItsNumber() {
    StoredFile file = take("ก.pdf", "%PDF-1.7".getBytes(UTF_8)).orThrow();
    Author other = office.person(Role.OFFICER).author();
    TestServer.part(Files.class).give(other, file.id(), "test/1");
    assertTrue(files.of(office.agency().id(), "test/1").isEmpty());
    files.give(by, file.id(), "test/1");
    assertEquals(1, files.of(office.agency().id(), "test/1").size());
    files.give(by, file.id(), "test/2");
    assertTrue(files.of(office.agency().id(), "test/2").isEmpty());
  }

  @Test
  void whatIsTakenAndRemovedStandsInTheTrail() {
    StoredFile file = take("ก.pdf", "%PDF-1.7".getBytes(UTF_8)).orThrow();
    files.give(by, file.id(), "test/9");
    files.loosen(by, file.id());
    assertEquals(3, TestServer.part(AuditTrail.class).of(office.agency().id(), "file", file.id()).size());
  }

  static byte[] bytes(Download download) throws IOException {
    var out = new ByteArrayOutputStream();
    download.content().writeTo(out);
    assertEquals(download.length(), out.size());
    return out.toByteArray();
  }
}
