package org.prongsai.documents.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.prongsai.documents.template.TemplateFile.paragraph;
import static org.prongsai.documents.template.TemplateFile.run;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

/** A template can do no harm: not to who fills it, nor to who opens what came of it. */
class HostileTemplateTest {

  private static final TemplateData DATA = TemplateData.of(Map.of("name", "x"));

  @TempDir Path folder;

  private int firstProblem(TemplateFile template) {
    return firstProblem(template.in(folder));
  }

  private int firstProblem(Path file) {
    return switch (OfficeTemplate.fill(file, DATA)) {
      case Outcome.Done<byte[]> _ -> 0;
      case Outcome.Refused<byte[]>(List<Problem> problems) -> {
        for (Problem problem : problems) {
          assertTrue(problem.line(Language.THAI).length() > 10 && problem.line(Language.ENGLISH).length() > 10);
        }
        yield problems.getFirst().number();
      }
    };
  }

  private Path file(byte[] bytes) throws IOException {
    return Files.write(folder.resolve("t.docx"), bytes);
  }

  private static TemplateFile harmless() {
    return TemplateFile.saying("{{name}}");
  }

  private static String complexField(String... code) {
    var field = new StringBuilder("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>");
    for (String piece : code) {
      field.append("<w:r><w:instrText xml:space=\"preserve\">").append(piece).append("</w:instrText></w:r>");
    }
    return field + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run("1", "")
        + "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>";
  }

  @Test
  void whatIsHarmlessPasses() {
    assertEquals(0, firstProblem(harmless()));
    assertEquals(0, firstProblem(harmless().relation("hyperlink", "https://example.go.th/", true)
        .relation("hyperlink", "mailto:office@example.go.th", true)));
    assertEquals(0, firstProblem(TemplateFile.with(complexField(" PA", "GE \\* THAIARABIC ") + complexField(" TOC \\o ")
        + complexField("HYPERLINK \"https://example.go.th\""))));
  }

  @Test
  void macrosAreRefusedHoweverTheyCome() {
    assertEquals(750, firstProblem(harmless().override("word/vbaProject.bin", "application/vnd.ms-office.vbaProject")
        .part("word/vbaProject.bin", "x")));
    assertEquals(750, firstProblem(TemplateFile.saying("x").override(
        "word/vbaData.xml", "application/vnd.ms-word.vbaData+xml").part("word/vbaData.xml", "<a/>")));
    assertEquals(750, firstProblem(harmless().part("word/image.png", "x").relation("vbaProject", "image.png", false)));
    assertEquals(750, firstProblem(TemplateFile.with(
        "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:entryMacro w:val=\"Run\"/></w:ffData></w:fldChar></w:r>"
            + "</w:p>")));
  }

  @Test
  void aMacroDocumentUnderAnotherNameIsRefused() throws IOException {
    var file = new TemplateFileWithMain("application/vnd.ms-word.document.macroEnabled.main+xml");
    assertEquals(750, firstProblem(file(file.bytes())));
  }

  private record TemplateFileWithMain(String type) {
    byte[] bytes() throws IOException {
      var bytes = new ByteArrayOutputStream();
      try (var zip = new ZipOutputStream(bytes)) {
        put(zip, "[Content_Types].xml", "<Types><Override PartName=\"/word/document.xml\" ContentType=\"" + type
            + "\"/></Types>");
        put(zip, "word/document.xml", "<a/>");
      }
      return bytes.toByteArray();
    }
  }

  private static void put(ZipOutputStream zip, String name, String content) throws IOException {
    zip.putNextEntry(new ZipEntry(name));
    zip.write(content.getBytes(StandardCharsets.UTF_8));
    zip.closeEntry();
  }

  @ParameterizedTest
  @ValueSource(strings = {"attachedTemplate", "image", "oleObject", "frame", "subDocument", "header"})
  void nothingIsFetchedFromOutside(String kind) {
    assertEquals(751, firstProblem(harmless().relation(kind, "https://example.org/x", true)));
    assertEquals(751, firstProblem(harmless().relation(kind, "\\\\server\\share\\x", true)));
    assertEquals(751, firstProblem(harmless().relation(kind, "http://example.org/x", false)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file:///etc/passwd", "\\\\server\\share", "javascript:alert(1)", "ms-word:ofe|u|x", "vbscript:x"})
  void linksLeadOnlyToTheWeb(String target) {
    assertEquals(751, firstProblem(harmless().relation("hyperlink", target, true)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"oleObject", "package", "control", "aFChunk", "chart", "webextension", "unknownThing"})
  void partsOfUnknownKindsAreRefused(String kind) {
    assertEquals(752, firstProblem(harmless().part("word/x.xml", "<a/>").relation(kind, "x.xml", false)));
  }

  @Test
  void embeddedObjectsAreRefused() {
    assertEquals(752, firstProblem(harmless().override("word/embeddings/x.bin",
        "application/vnd.openxmlformats-officedocument.oleObject").part("word/embeddings/x.bin", "x")));
    assertEquals(752, firstProblem(harmless().part("word/embeddings/x.exe", "x")));
    assertEquals(752, firstProblem(TemplateFile.with("<w:p><w:r><w:object/></w:r></w:p>")));
    assertEquals(752, firstProblem(TemplateFile.with("<w:altChunk r:id=\"x\"/>")));
    assertEquals(752, firstProblem(TemplateFile.with("<w:p><w:r><w:control r:id=\"x\"/></w:r></w:p>")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"INCLUDETEXT \"c:/x\"", "includepicture \"http://x\" \\d", "DDEAUTO excel", "DDE c", "LINK x",
      "MACROBUTTON Run x", "IMPORT x", "DATABASE x", "AUTOTEXT x", "IF 1=1 x", "INFO x", "USERNAME", "EMBED x", "",
      "HYPERLINK \"file:///c:/x\"", "HYPERLINK \\\\server\\x", "HYPERLINK \\l a \"file:///x\""})
  void fieldsThatReachOutAreRefused(String code) {
    assertEquals(753, firstProblem(TemplateFile.with(complexField(code))), "complex");
    if (!code.contains("\"")) {
      assertEquals(753, firstProblem(TemplateFile.with("<w:p><w:fldSimple w:instr=\"" + code + "\"/></w:p>")), "simple");
    }
  }

  @Test
  void aFieldCutIntoPiecesOrBuiltByAnotherFieldIsSeenThrough() {
    assertEquals(753, firstProblem(TemplateFile.with(complexField(" IN", "CLUDE", "TEXT x"))));
    String inner = complexField("SYMBOL 68").replace("<w:p>", "").replace("</w:p>", "");
    assertEquals(753, firstProblem(TemplateFile.with("<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>" + inner
        + "<w:r><w:instrText>DEAUTO x</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p>")));
    assertEquals(753, firstProblem(harmless().header(complexField("DDEAUTO x"))));
  }

  @Test
  void oldDrawingsMayNotNameAddresses() {
    assertEquals(751, firstProblem(TemplateFile.with(
        "<w:p><w:r><w:pict><v:shape><v:imagedata src=\"http://example.org/x.png\"/></v:shape></w:pict></w:r></w:p>")));
    assertEquals(751, firstProblem(TemplateFile.with(
        "<w:p><w:r><w:pict><v:shape o:href=\"x\" href=\"file:///x\"/></w:pict></w:r></w:p>")));
  }

  @Test
  void documentTypesAndEntitiesAreRefusedInEveryPart() {
    String bomb = "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><a>&x;</a>";
    assertEquals(746, firstProblem(harmless().part("word/document.xml", bomb)));
    assertEquals(746, firstProblem(harmless().part("customXml/item1.xml", bomb)));
    assertEquals(746, firstProblem(harmless().part("word/_rels/other.xml.rels", bomb)));
    assertEquals(746, firstProblem(harmless().part("[Content_Types].xml", bomb)));
  }

  @Test
  void damagedOrDeepXmlIsRefused() {
    assertEquals(747, firstProblem(harmless().part("word/document.xml", "<a>")));
    assertEquals(748, firstProblem(harmless().part("customXml/item1.xml", "<a>".repeat(50_000) + "</a>".repeat(50_000))));
  }

  @Test
  void bombsAreNotUnpacked() throws IOException {
    assertEquals(745, firstProblem(harmless().part("word/media/x.png", "0".repeat(30 << 20))));
    var many = harmless();
    for (int i = 0; i <= TemplateArchive.MOST_ENTRIES; i++) {
      many.part("customXml/item" + i + ".xml", "<a/>");
    }
    assertEquals(743, firstProblem(many));
    assertEquals(742, firstProblem(file(new byte[TemplateArchive.MOST_FILE_BYTES + 1])));
  }

  @ParameterizedTest
  @ValueSource(strings = {"../x.xml", "/etc/x.xml", "word\\x.xml", "C:x.xml", "word/../../x.xml", "WORD/Document.xml"})
  void namesThatLeaveThePackageOrHideAPartAreRefused(String name) {
    assertEquals(744, firstProblem(harmless().part(name, "<a/>")));
  }

  @Test
  void whatIsNoWordDocumentIsSaidSo() throws IOException {
    assertEquals(740, firstProblem(file("hello".getBytes(StandardCharsets.UTF_8))));
    assertEquals(740, firstProblem(file(new byte[0])));
    assertEquals(741, firstProblem(file(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0})));
    assertEquals(101, firstProblem(folder.resolve("missing.docx")));
    assertEquals(102, firstProblem(folder));
    assertEquals(740, firstProblem(TemplateFile.saying("x").mainOfType("styles")));
  }

  @Test
  void damagedFilesAreNeverMoreThanRefused() throws IOException {
    byte[] whole = TemplateFile.with(paragraph("{{name}}".repeat(20)) + complexField("PAGE")).bytes();
    var random = new Random(743);
    for (int round = 0; round < 500; round++) {
      byte[] damaged = Arrays.copyOf(whole, round % 5 == 0 ? random.nextInt(whole.length) : whole.length);
      for (int i = 0; i < 1 + random.nextInt(8) && damaged.length > 0; i++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      firstProblem(file(damaged));
    }
  }
}
