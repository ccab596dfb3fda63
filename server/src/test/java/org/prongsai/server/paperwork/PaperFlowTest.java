package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** From the year's data to a signed paper, pressed button by button as without JavaScript. */
class PaperFlowTest {

  private final Office office = Office.open();
  private AgencyYear year;

  @BeforeEach
  void furnish() {
    year = SampleSource.give(office, "invented-municipality");
    List.of(Role.OFFICER, Role.HEAD, Role.CLERK, Role.MAYOR).forEach(office::person);
  }

  @Test
  void aProgressReportIsWrittenSentEndorsedAndSignedInNinePresses() throws IOException {
    Answer begun = begin("รายงานความก้าวหน้า รอบ 6 เดือน");
    assertTrue(begun.shows("ร่าง"), begun.html().text());
    Visitor officer = office.as(Role.OFFICER);
    Answer sent = officer.follow(officer.submit(begun, "เสนอตามสายงาน"));
    assertTrue(sent.shows("อยู่ระหว่างเสนอ"));
    assertTrue(endorse(Role.HEAD, sent).shows("อยู่ระหว่างเสนอ"));
    assertTrue(endorse(Role.CLERK, sent).shows("อยู่ระหว่างเสนอ"));
    Answer signed = endorse(Role.MAYOR, sent);
    assertTrue(signed.shows("ลงนามแล้ว"), signed.html().text());

    byte[] pdf = officer.get(sent.path() + "/file/pdf").bytes();
    String text = text(pdf);
    assertTrue(text.contains("บันทึกข้อความ"), text);
    for (Role role : List.of(Role.HEAD, Role.CLERK, Role.MAYOR)) {
      assertTrue(text.contains("(ลงชื่อ) " + office.person(role).name()), text);
    }
    assertTrue(text.contains("รหัสตรวจสอบ"), text);
    assertFalse(text.contains("ร่าง ยังไม่ได้ลงนาม"), text);
    assertArrayEquals(pdf, officer.get(sent.path() + "/file/pdf").bytes(), "the same bytes for ever");

    Answer genuine = Visitor.stranger().upload("/verify", "file", "x.pdf", pdf);
    assertTrue(genuine.shows("เป็นเอกสารฉบับจริง"), genuine.html().text());
    assertTrue(genuine.shows(office.agency().name()));
    byte[] word = officer.get(sent.path() + "/file/docx").bytes();
    assertTrue(Visitor.stranger().upload("/verify", "file", "x.docx", word).shows("เป็นเอกสารฉบับจริง"));
  }

  @Test
  void aPhoneReadsTheAddressFromTheSignedPaper() throws Exception {
    Answer signed = signed("แผนมาตรการ");
    Paper paper = store().ofYear(office.agency().id(), 2569).getFirst();
    try (var file = Loader.loadPDF(office.as(Role.OFFICER).get(signed.path() + "/file/pdf").bytes())) {
      var page = new PDFRenderer(file).renderImageWithDPI(file.getNumberOfPages() - 1, 150);
      int[] pixels = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      var picture = new RGBLuminanceSource(page.getWidth(), page.getHeight(), pixels);
      assertEquals("http://localhost/verify/" + paper.code(),
          new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText());
    }
  }

  @Test
  void theOfficesEmblemStandsOnItsMemos() throws IOException {
    Answer begun = begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    var image = new java.io.ByteArrayOutputStream();
    javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(40, 60, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", image);
    assertEquals(422, officer.upload("./2569/papers/letterhead", "emblem", "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8)).status());
    assertFalse(officer.get(begun.path() + "/preview").text().contains("data:image/png"));
    assertEquals(303, officer.upload("./2569/papers/letterhead", "emblem", "ตรา.png", image.toByteArray()).status());
    assertTrue(officer.get(begun.path() + "/preview").text().contains("data:image/png"));
    assertEquals(200, officer.get("./2569/papers/letterhead").status());
    image.reset();
    javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(50, 60, java.awt.image.BufferedImage.TYPE_INT_RGB), "png", image);
    officer.upload("./2569/papers/letterhead", "emblem", "ตราใหม่.png", image.toByteArray());
    List<String> trail = TestServer.part(org.prongsai.server.audit.AuditTrail.class)
        .of(office.agency().id(), "letterhead", office.agency().id()).stream().map(entry -> entry.before()).toList();
    assertEquals(2, trail.size());
    assertTrue(trail.getFirst().contains("hash"), "the old one stands in the trail");
  }

  @Test
  void whatWasChangedAfterSigningIsFound() {
    Answer signed = signed("แผนมาตรการ");
    byte[] pdf = office.as(Role.OFFICER).get(signed.path() + "/file/pdf").bytes();
    byte[] altered = pdf.clone();
    altered[altered.length / 2] ^= 1;
    assertTrue(Visitor.stranger().upload("/verify", "file", "x.pdf", altered).shows("ไม่ตรงกับฉบับที่ลงนาม"));
    byte[] other = "%PDF-1.7 nothing".getBytes(StandardCharsets.UTF_8);
    assertEquals(404, Visitor.stranger().upload("/verify", "file", "x.pdf", other).status());
    String code = store().ofYear(office.agency().id(), 2569).getFirst().code();
    assertTrue(Visitor.stranger().upload("/verify", "file", "x.pdf", other, "code", code).shows("ไม่ตรงกับฉบับที่ลงนาม"));
    assertEquals(422, Visitor.stranger().upload("/verify", "file", "x.pdf", new byte[0]).status());
  }

  @Test
  void ofAPaperThatIsNotSignedNobodyOutsideLearnsAnything() {
    Answer begun = begin("แผนมาตรการ");
    Paper paper = store().ofYear(office.agency().id(), 2569).getFirst();
    Answer asked = Visitor.stranger().get("/verify/" + paper.code());
    assertEquals(404, asked.status());
    assertFalse(asked.shows(office.agency().name()));
    Visitor officer = office.as(Role.OFFICER);
    officer.submit(begun, "เสนอตามสายงาน");
    assertEquals(404, Visitor.stranger().get("/verify/" + paper.code()).status());
    assertFalse(Visitor.stranger().get("/verify?code=" + paper.code()).shows(paper.subject()));
  }

  @Test
  void endorsementsStandOnThePaperWithOpinionAndTheLineIsKeptInOrder() throws IOException {
    Answer sent = sent("รายงานการวิเคราะห์ผล");
    Visitor clerk = office.as(Role.CLERK);
    assertTrue(clerk.get(sent.path()).html().select("form[action$=/endorse]").isEmpty(), "not the clerk's turn");
    assertEquals(403, clerk.post(sent.path() + "/endorse", "version", "1", "opinion", "approve").status());
    Visitor head = office.as(Role.HEAD);
    Answer page = head.get(sent.path());
    head.submit(page, "ลงความเห็นและเสนอต่อ", "opinion", "other", "words", "ควรเร่งรัดข้อ ๒");
    String text = text(clerk.get(sent.path() + "/file/pdf").bytes());
    assertTrue(text.contains("ควรเร่งรัดข้อ ๒"), text);
    assertTrue(text.contains("ความเห็น"), text);
    assertTrue(text.contains("ร่าง ยังไม่ได้ลงนาม"), text);
  }

  @Test
  void theLastOneSignsOnlyUnderTheirOwnName() {
    Answer sent = sent("แผนมาตรการ");
    endorse(Role.HEAD, sent);
    endorse(Role.CLERK, sent);
    Visitor mayor = office.as(Role.MAYOR);
    Answer refused = mayor.submit(mayor.get(sent.path()), "ลงนาม", "typed", "คนอื่น", "words", "ดีมาก");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ชื่อที่พิมพ์ไม่ตรงกับชื่อของท่าน"));
    assertEquals("ดีมาก", refused.html().select("textarea[name=words]").text());
    assertEquals(PaperState.ROUTED, store().ofYear(office.agency().id(), 2569).getFirst().state());
  }

  @Test
  void aPaperReturnedAsAWholeBeginsAnew() {
    Answer sent = sent("แผนมาตรการ");
    endorse(Role.HEAD, sent);
    Visitor clerk = office.as(Role.CLERK);
    Answer missing = clerk.submit(clerk.get(sent.path()), "ส่งคืน");
    assertEquals(422, missing.status());
    clerk.follow(clerk.submit(clerk.get(sent.path()), "ส่งคืน", "reason", "ปรับถ้อยคำบทนำ"));
    Visitor officer = office.as(Role.OFFICER);
    Answer back = officer.get(sent.path());
    assertTrue(back.shows("ปรับถ้อยคำบทนำ"), back.html().text());
    Answer again = officer.follow(officer.submit(back, "เสนอตามสายงาน"));
    assertFalse(office.as(Role.HEAD).get(again.path()).html().select("form[action$=/endorse]").isEmpty());
    assertEquals(2, store().ofYear(office.agency().id(), 2569).getFirst().way().round());
  }

  @Test
  void oneRowReturnedIsReadAnewAndTheOthersStayAndItGoesBackToWhoReturnedIt() {
    Answer sent = sent("แผนมาตรการ");
    endorse(Role.HEAD, sent);
    Visitor clerk = office.as(Role.CLERK);
    clerk.submit(clerk.get(sent.path()), "ส่งคืน", "reason", "ระบุหน่วยงานให้ชัด", "row", "1");
    List<AgencyYear.Row> rows = new ArrayList<>(year.rows());
    rows.set(0, withUnit(rows.get(0), "หน่วยที่ไม่ควรปรากฏ"));
    rows.set(1, withUnit(rows.get(1), "หน่วยที่แก้ไขแล้ว"));
    SampleSource.change(office, year.withRows(rows));
    Visitor officer = office.as(Role.OFFICER);
    Answer back = officer.get(sent.path());
    assertTrue(back.shows("เฉพาะแถว 2."), back.html().text());
    officer.follow(officer.submit(back, "เสนอใหม่"));
    String preview = officer.get(sent.path() + "/preview").text();
    assertTrue(preview.contains("หน่วยที่แก้ไขแล้ว"));
    assertFalse(preview.contains("หน่วยที่ไม่ควรปรากฏ"));
    assertFalse(office.as(Role.CLERK).get(sent.path()).html().select("form[action$=/endorse]").isEmpty());
    assertTrue(office.as(Role.HEAD).get(sent.path()).html().select("form[action$=/endorse]").isEmpty());
  }

  @Test
  void aReturnedRowGoesUpOnlyMendedAndThePageSaysWhere() {
    year = year.withRows(year.rows().stream().map(row -> keyed(row, row.measures())).toList());
    SampleSource.change(office, year);
    Answer sent = sent("แผนมาตรการ");
    endorse(Role.HEAD, sent);
    office.as(Role.CLERK).submit(office.as(Role.CLERK).get(sent.path()), "ส่งคืน", "reason", "ระบุให้ชัด", "row", "1");
    Visitor officer = office.as(Role.OFFICER);
    Answer back = officer.get(sent.path());
    assertTrue(back.shows("แถวที่ส่งคืนยังไม่ได้แก้ไข"), back.html().text());
    assertTrue(back.html().select("main a").eachAttr("href").stream().anyMatch(href -> href.contains("/rows/")),
        back.html().text());
    assertTrue(back.html().select("form[action$=/send]").isEmpty());
    int version = store().ofYear(office.agency().id(), 2569).getFirst().version();
    assertEquals(422, officer.post(sent.path() + "/send", "version", version).status());

    List<AgencyYear.Row> rows = new ArrayList<>(year.rows());
    AgencyYear.Row gone = rows.remove(1);
    SampleSource.change(office, year.withRows(rows));
    assertTrue(officer.get(sent.path()).shows("ไม่พบแถวที่ส่งคืนในข้อมูลแล้ว"));
    assertEquals(422, officer.post(sent.path() + "/send", "version", version).status());

    rows.addFirst(keyed(gone, List.of("ถ้อยคำที่แก้ไขแล้ว")));
    SampleSource.change(office, year.withRows(rows));
    officer.follow(officer.submit(officer.get(sent.path()), "เสนอใหม่"));
    assertTrue(officer.get(sent.path() + "/preview").text().contains("ถ้อยคำที่แก้ไขแล้ว"));
    assertTrue(officer.get(sent.path()).shows("แก้ไขแถวที่ส่งคืนแล้วเสนอใหม่"));
  }

  /** The samples are files and their rows bear no keys; here each is known by what its topic and issue say. */
  private static AgencyYear.Row keyed(AgencyYear.Row row, List<String> measures) {
    return new AgencyYear.Row(row.table(), row.codes(), row.instrument(), row.indicator(), row.subIndicator(), row.part(),
        row.topic(), row.issue(), measures, row.steps(), row.units(), row.dates(), row.followUp(), row.status(),
        row.progress(), row.results(), row.outcomes(), "row:" + (row.topic() + row.issue()).hashCode(), row.budget(),
        row.success(), row.problems(), row.suggestions(), row.spent(), row.events(), row.followedUp(), row.links(),
        row.files(), row.place());
  }

  @Test
  void theTextFollowsTheDataUntilItIsSentAndNotAfter() {
    Answer begun = begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    SampleSource.change(office, year.withRows(List.of(withUnit(year.rows().getFirst(), "หน่วยก่อนเสนอ"))));
    assertTrue(officer.get(begun.path() + "/preview").text().contains("หน่วยก่อนเสนอ"));
    officer.submit(officer.get(begun.path()), "เสนอตามสายงาน");
    SampleSource.change(office, year.withRows(List.of(withUnit(year.rows().getFirst(), "หน่วยหลังเสนอ"))));
    String preview = officer.get(begun.path() + "/preview").text();
    assertTrue(preview.contains("หน่วยก่อนเสนอ"));
    assertFalse(preview.contains("หน่วยหลังเสนอ"));
  }

  @Test
  void whatPeopleWroteStaysApartFromWhatTheDataSay() {
    Answer begun = begin("รายงานความก้าวหน้า รอบ 6 เดือน");
    Visitor officer = office.as(Role.OFFICER);
    Answer edit = officer.get(begun.path() + "/edit");
    officer.follow(officer.submit(edit, "บันทึก", "closing", "ขอขอบคุณทุกส่วนราชการ"));
    Paper paper = store().ofYear(office.agency().id(), 2569).getFirst();
    assertEquals(java.util.Set.of(Part.CLOSING), store().parts(paper.agency(), paper.id()).keySet());
    assertTrue(officer.get(begun.path() + "/preview").text().contains("ขอขอบคุณทุกส่วนราชการ"));
    Answer again = officer.get(begun.path() + "/edit");
    officer.follow(officer.submit(again, "บันทึก", "again-closing", "yes"));
    assertTrue(store().parts(paper.agency(), paper.id()).isEmpty());
  }

  @Test
  void twoAtOnceLoseNothing() {
    Answer begun = begin("รายงานความก้าวหน้า รอบ 6 เดือน");
    Visitor officer = office.as(Role.OFFICER);
    Answer mine = officer.get(begun.path() + "/edit");
    Answer theirs = officer.get(begun.path() + "/edit");
    officer.submit(theirs, "บันทึก", "closing", "ข้อความของเพื่อน");
    Answer clash = officer.submit(mine, "บันทึก", "closing", "ข้อความของฉัน");
    assertEquals(409, clash.status());
    assertEquals("ข้อความของฉัน", clash.html().select("textarea[name=closing]").text());
    assertTrue(clash.shows("ข้อความของเพื่อน"));
    assertEquals(303, officer.submit(clash, "บันทึก").status());
    assertTrue(officer.get(begun.path() + "/preview").text().contains("ข้อความของฉัน"));
  }

  @Test
  void whoeverDecidesOnAnOlderVersionIsShownTheNewOne() {
    Answer sent = sent("แผนมาตรการ");
    Visitor head = office.as(Role.HEAD);
    Answer old = head.get(sent.path());
    office.as(Role.OFFICER).submit(office.as(Role.OFFICER).get(sent.path()), "ดึงเอกสารกลับ", "why", "แก้คำผิด");
    office.as(Role.OFFICER).submit(office.as(Role.OFFICER).get(sent.path()), "เสนอตามสายงาน");
    Answer late = head.submit(old, "ลงความเห็นและเสนอต่อ", "words", "เห็นด้วยอย่างยิ่ง");
    assertEquals(409, late.status());
    assertTrue(late.shows("เอกสารนี้เปลี่ยนไปหลังจากที่ท่านเปิดหน้านี้"));
    assertEquals("เห็นด้วยอย่างยิ่ง", late.html().select("textarea[name=words]").text());
  }

  @Test
  void whoActsForAnotherSignsWithBothPositions() throws IOException {
    Answer sent = sent("แผนมาตรการ");
    endorse(Role.HEAD, sent);
    Person clerk = office.person(Role.CLERK);
    Person deputy = new Person(office.person(Role.HEAD).account(), "ผู้ทดสอบ head", "หัวหน้าสำนักปลัด", office.agency(),
        java.util.Set.of(Role.CLERK), java.util.Set.of(),
        new Person.Stead(clerk.account(), clerk.name(), "ปลัดเทศบาลตำบลตัวอย่าง"), "test");
    Paper paper = store().ofYear(office.agency().id(), 2569).getFirst();
    assertTrue(TestServer.part(Papers.class).waitingFor(deputy).stream().anyMatch(each -> each.id() == paper.id()));
    TestServer.part(WayUp.class).endorse(deputy, paper, "เห็นชอบ", "", "http://localhost/verify/").orThrow();
    String text = text(office.as(Role.OFFICER).get(sent.path() + "/file/pdf").bytes());
    assertTrue(text.contains("รักษาราชการแทน ปลัดเทศบาลตำบลตัวอย่าง"), text);
  }

  private List<String> told(Person person) {
    return TestServer.part(org.prongsai.server.notice.Notices.class).latest(office.agency().id(), person.account(), 9).stream()
        .map(note -> note.titleThai() + " " + note.textThai()).toList();
  }

  @Test
  void whoActsForTheOneWhereAPaperArrivesIsToldAsWell() {
    Person deputy = office.person(Role.READER);
    java.time.LocalDate today = java.time.LocalDate.now(java.time.ZoneId.of("Asia/Bangkok"));
    Visitor administrator = office.as(Role.ADMINISTRATOR);
    administrator.submit(administrator.get("./people/acting"), "บันทึกคำสั่ง", "who", deputy.account(), "stead",
        office.person(Role.HEAD).account(), "kind", "SUBSTITUTE", "first", org.prongsai.thai.ThaiDates.official(today), "last",
        org.prongsai.thai.ThaiDates.official(today.plusDays(3)), "reason", "ลาพักผ่อน", "document", "คำสั่งที่ ๑๒/๒๕๖๙");
    sent("แผนมาตรการ");
    assertTrue(told(deputy).getFirst().contains(store().ofYear(office.agency().id(), 2569).getFirst().subject()), told(deputy).toString());
    Answer home = office.as(deputy).get("./2569");
    assertTrue(home.shows("มี 1 เรื่องรอดำเนินการ"), home.html().text());
  }

  @Test
  void aCommentIsToldToTheWriterAndToWhoeverHasThePaper() {
    Answer sent = sent("แผนมาตรการ");
    office.as(Role.CLERK).post(sent.path() + "/comment", "comment", "โปรดเพิ่มตัวชี้วัด");
    for (Role role : List.of(Role.OFFICER, Role.HEAD)) {
      assertTrue(told(office.person(role)).getFirst().contains("โปรดเพิ่มตัวชี้วัด"), role.name());
    }
    assertFalse(told(office.person(Role.CLERK)).stream().anyMatch(each -> each.contains("โปรดเพิ่มตัวชี้วัด")));
    assertEquals(List.of(), told(office.person(Role.MAYOR)), "the paper has not come there yet");
  }

  @Test
  void theInboxHoldsWhatLiesWithAPersonAndNothingElse() {
    Answer sent = sent("แผนมาตรการ");
    Papers papers = TestServer.part(Papers.class);
    assertEquals(1, papers.waitingFor(office.person(Role.HEAD)).size());
    assertEquals(0, papers.waitingFor(office.person(Role.MAYOR)).size());
    assertTrue(office.as(Role.HEAD).get("./2569/papers").shows("รอท่านพิจารณา 1 เรื่อง"));
    assertEquals(sent.path(), papers.waitingFor(office.person(Role.HEAD)).getFirst().path());
  }

  @Test
  void printedSignedByPenAndScannedItIsASignedPaperToo() throws IOException {
    Answer begun = begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer printed = officer.follow(officer.submit(begun, "พิมพ์เพื่อลงนามด้วยปากกา"));
    byte[] toPrint = officer.get(begun.path() + "/file/pdf").bytes();
    assertTrue(text(toPrint).contains("รหัสตรวจสอบ"));
    assertFalse(text(toPrint).contains("ร่าง ยังไม่ได้ลงนาม"));
    Paper paper = store().ofYear(office.agency().id(), 2569).getFirst();
    Answer missing = officer.upload(begun.path() + "/scan", "scan", "x.pdf", new byte[0], "version", paper.version());
    assertEquals(422, missing.status());
    Answer notAScan = officer.upload(begun.path() + "/scan", "scan", "x.csv", "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8),
        "version", paper.version(), "signatories", "ชื่อสมมติ, ปลัด");
    assertEquals(422, notAScan.status(), notAScan.html().text());
    assertEquals(PaperState.ON_PAPER, store().find(paper.agency(), paper.id()).orElseThrow().state());
    byte[] scan = toPrint.clone();
    Answer kept = officer.upload(begun.path() + "/scan", "scan", "ลงนาม.pdf", scan, "version", paper.version(),
        "signatories", "ชื่อสมมติ หนึ่ง, หัวหน้าสำนักปลัด\nชื่อสมมติ สอง, ปลัดเทศบาล");
    assertEquals(303, kept.status(), kept.html().text());
    Answer genuine = Visitor.stranger().upload("/verify", "file", "x.pdf", scan);
    assertTrue(genuine.shows("เป็นเอกสารฉบับจริง"));
    assertTrue(genuine.shows("ชื่อสมมติ สอง"));
    assertTrue(printed.shows("รอลงนามด้วยปากกา"));
  }

  @Test
  void aCorrectedPaperTakesThePlaceOfTheSignedOne() {
    Answer signed = signed("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer draft = officer.follow(officer.submit(officer.get(signed.path()), "จัดทำฉบับแก้ไขแทนฉบับนี้"));
    Answer sent = officer.follow(officer.submit(draft, "เสนอตามสายงาน"));
    assertTrue(officer.get(signed.path()).shows("ลงนามแล้ว"));
    List.of(Role.HEAD, Role.CLERK, Role.MAYOR).forEach(role -> endorse(role, sent));
    assertTrue(officer.get(signed.path()).shows("มีฉบับใหม่แทน"));
    byte[] old = officer.get(signed.path() + "/file/pdf").bytes();
    assertTrue(Visitor.stranger().upload("/verify", "file", "x.pdf", old).shows("มีเอกสารฉบับใหม่แทนฉบับนี้แล้ว"));
  }

  @Test
  void everyKindIsWrittenByTheOfficer() {
    List.of("สรุปผลคะแนน", "รายงานการวิเคราะห์ผล", "แผนมาตรการ", "รายงานความก้าวหน้า รอบ 6 เดือน",
        "รายงานผลการดำเนินการ รอบปี", "รายงานการเปิดเผยข้อมูล", "บันทึกข้อความ", "คำสั่ง", "ประกาศ", "รายงานการประชุม",
        "แบบขอเผยแพร่ข้อมูล").forEach(name -> {
          Answer begun = begin(name);
          String paper = begun.path().replace("/edit", "");
          Visitor officer = office.as(Role.OFFICER);
          Answer page = officer.get(paper);
          assertEquals(200, page.status(), name);
          assertEquals(200, officer.get(paper + "/preview").status(), name + " " + page.html().text());
          assertEquals(303, officer.submit(officer.get(paper + "/edit"), "บันทึก").status(), name);
          assertEquals(303, officer.submit(officer.get(paper), "เสนอตามสายงาน").status(), name);
        });
  }

  @Test
  void aKindWhoseFactsAreMissingIsNotOfferedAndSaysWhatIsMissing() {
    Office bare = Office.open();
    SampleSource.change(bare, new AgencyYear(year.agency(), 2569, 2568, year.criteria(), null, List.of(), List.of(), true,
        List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, null, null));
    Answer list = bare.as(Role.OFFICER).get("./2569/papers");
    assertTrue(list.shows("ยังไม่มีคะแนนผลการประเมิน"), list.html().text());
    assertTrue(list.html().select("button[value=progress-year]").isEmpty());
    assertFalse(list.html().select("button[value=memo]").isEmpty());
    assertEquals(422, bare.as(Role.OFFICER).post("./2569/papers", "kind", "progress-year").status());
  }

  @Test
  void anEmblemThatIsDamagedOrUnpacksToVeryMuchIsNotTaken() throws IOException {
    Visitor officer = office.as(Role.OFFICER);
    var large = new java.io.ByteArrayOutputStream();
    javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(2500, 2500, java.awt.image.BufferedImage.TYPE_BYTE_BINARY), "png", large);
    byte[] cutOff = java.util.Arrays.copyOf(large.toByteArray(), 60);
    for (byte[] image : List.of(large.toByteArray(), cutOff)) {
      assertEquals(422, officer.upload("./2569/papers/letterhead", "emblem", "ตรา.png", image).status());
      assertEquals(404, officer.get("./2569/papers/letterhead/image").status());
    }
    assertEquals(200, officer.get(begin("แผนมาตรการ").path() + "/file/pdf").status());
  }

  @Test
  void aMemoCannotGoUpBeforeItIsWritten() {
    SampleSource.change(office, new AgencyYear(year.agency(), 2569, 2568, year.criteria(), null, List.of(), List.of(), true,
        List.of(), List.of(), List.of(), null, List.of(), List.of(), List.of(), List.of(), null, null, null, null));
    Answer begun = begin("บันทึกข้อความ");
    String paper = begun.path().replace("/edit", "");
    assertTrue(office.as(Role.OFFICER).get(paper).shows("ยังเสนอเอกสารนี้ไม่ได้"));
    assertEquals(422, office.as(Role.OFFICER).post(paper + "/send", "version", "0").status());
  }

  @Test
  void onlyTheOfficerWritesAndOtherAgenciesSeeNothing() {
    Answer begun = begin("แผนมาตรการ");
    for (Role role : List.of(Role.UNIT, Role.HEAD, Role.READER)) {
      assertEquals(200, office.as(role).get(begun.path()).status());
      assertTrue(office.as(role).get(begun.path()).html().select("form[action$=/send]").isEmpty());
      assertEquals(403, office.as(role).post(begun.path() + "/send", "version", "0").status());
      assertEquals(403, office.as(role).get(begun.path() + "/edit").status());
    }
    Office other = Office.open();
    assertEquals(404, other.as(Role.OFFICER).get(begun.path()).status());
    String id = begun.path().substring(begun.path().lastIndexOf('/') + 1);
    assertEquals(404, other.as(Role.OFFICER).get("./2569/papers/" + id).status());
    assertEquals(404, other.as(Role.OFFICER).get("./2569/papers/" + id + "/preview").status());
  }

  @Test
  void theLineOfAPaperCanBeChangedBeforeItGoesUp() {
    Answer begun = begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer route = officer.get(begun.path() + "/route");
    officer.follow(officer.submit(route, "บันทึก", "station1", "mayor", "station2", "", "station3", ""));
    Answer sent = officer.follow(officer.submit(officer.get(begun.path()), "เสนอตามสายงาน"));
    assertTrue(endorse(Role.MAYOR, sent).shows("ลงนามแล้ว"));
  }

  @Test
  void aMemoFromAnotherModuleIsBegunWithItsWords() {
    String path = TestServer.part(Papers.class).draftMemo(office.person(Role.OFFICER), 2569, "รายงานความคืบหน้าของมาตรการ",
        List.of("ตามที่ได้มอบหมาย นั้น", "จึงเรียนมาเพื่อโปรดทราบ"), "measure:12").orThrow();
    Answer page = office.as(Role.OFFICER).get(path);
    assertTrue(page.shows("รายงานความคืบหน้าของมาตรการ"));
    assertFalse(page.html().select("form[action$=/send]").isEmpty(), page.html().text());
    assertEquals(1, TestServer.part(Papers.class).about(office.person(Role.OFFICER), "measure:12").size());
  }

  @Test
  void aSignedPaperProvesWhatItProves() {
    signed("แผนมาตรการ");
    Person officer = office.person(Role.OFFICER);
    List<Papers.Signed> signed = TestServer.part(Papers.class).signed(officer, 2569);
    assertEquals(1, signed.size());
    assertTrue(TestServer.part(Papers.class).signedPaper(officer, signed.getFirst().id()).isPresent());
    assertTrue(TestServer.part(Papers.class).signedPaper(Office.open().person(Role.OFFICER), signed.getFirst().id()).isEmpty());
  }

  @Test
  void theDatabaseRefusesToChangeWhatWasDecidedOrSigned() {
    signed("แผนมาตรการ");
    JdbcClient database = TestServer.part(JdbcClient.class);
    assertThrows(DataAccessException.class, () -> database.sql("update paperwork.decision set opinion = 'x' where agency = :a")
        .param("a", office.agency().id()).update());
    assertThrows(DataAccessException.class, () -> database.sql("delete from paperwork.frozen where agency = :a")
        .param("a", office.agency().id()).update());
  }

  @Test
  void eachSignatureNamesTheTextThatWasSigned() {
    signed("แผนมาตรการ");
    Paper paper = store().ofYear(office.agency().id(), 2569).getFirst();
    List<Decision> decisions = TestServer.part(WayStore.class).decisions(paper.agency(), paper.id());
    assertEquals(4, decisions.size());
    assertEquals(1, decisions.stream().map(Decision::content).distinct().count(), "all endorsed the same text");
    assertNotEquals(Signing.sha256(new byte[0]), decisions.getFirst().content());
    assertEquals(List.of("PASSWORD"), decisions.stream().map(Decision::strength).distinct().toList());
  }

  @Test
  void whoAsksTooOftenHasToWait() {
    var rate = new AskingRate(java.time.Clock.fixed(java.time.Instant.EPOCH, java.time.ZoneOffset.UTC));
    for (int i = 0; i < AskingRate.A_MINUTE; i++) {
      assertTrue(rate.allows("192.0.2.1"));
    }
    assertFalse(rate.allows("192.0.2.1"));
    assertTrue(rate.allows("192.0.2.2"));
  }

  @Test
  void aStepThatThePaperNoLongerAllowsGivesItsTextBackAndChangesNothing() {
    Answer begun = begin("แผนมาตรการ");
    Answer refused = office.as(Role.OFFICER).post(begun.path() + "/recall", "version", "0", "why", "ข้อความที่พิมพ์ไว้ยาวมาก");
    assertEquals(409, refused.status());
    assertEquals("ข้อความที่พิมพ์ไว้ยาวมาก", refused.html().select("textarea").text());
    assertTrue(office.as(Role.OFFICER).get(begun.path()).shows("ร่าง"));
  }

  @Test
  void whatOneChangesOfTheMakeIsShownToWhoEditsAtTheSameTime() {
    Answer begun = begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer mine = officer.get(begun.path() + "/edit");
    assertEquals(303, officer.submit(officer.get(begun.path() + "/edit"), "บันทึก", "dated", "10 เมษายน 2569").status());
    Answer conflict = officer.submit(mine, "บันทึก", "dated", "11 เมษายน 2569");
    assertEquals(409, conflict.status());
    assertTrue(conflict.shows("10 เมษายน 2569"), conflict.html().text());
    assertEquals("11 เมษายน 2569", conflict.html().getElementById("dated").val());
  }

  @Test
  void whoOnlyOpenedAnOlderVersionAndChangedNothingOfItIsNotAskedToChoose() {
    Answer begun = begin("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer mine = officer.get(begun.path() + "/edit");
    officer.follow(officer.submit(officer.get(begun.path() + "/route"), "บันทึก", "station1", "mayor", "station2", "", "station3", ""));
    assertEquals(303, officer.submit(mine, "บันทึก").status());
  }

  @Test
  void aSmallFileThatUnpacksToVeryMuchIsNotUnpackedToTheEnd() throws IOException {
    signed("แผนมาตรการ");
    String code = store().ofYear(office.agency().id(), 2569).getFirst().code();
    var bytes = new java.io.ByteArrayOutputStream();
    try (var zip = new java.util.zip.ZipOutputStream(bytes)) {
      zip.putNextEntry(new java.util.zip.ZipEntry("word/media/zeros"));
      for (int i = 0; i < 60; i++) {
        zip.write(new byte[1_000_000]);
      }
      zip.putNextEntry(new java.util.zip.ZipEntry("docProps/core.xml"));
      zip.write(("<dc:identifier>" + code + "</dc:identifier>").getBytes(StandardCharsets.UTF_8));
    }
    assertTrue(bytes.size() < 100_000);
    assertEquals(new Verification.Finding.Unknown(), TestServer.part(Verification.class).of(bytes.toByteArray(), null));
  }

  private Answer begin(String kind) {
    Visitor officer = office.as(Role.OFFICER);
    return officer.follow(officer.submit(officer.get("./2569/papers"), kind));
  }

  private Answer sent(String kind) {
    Visitor officer = office.as(Role.OFFICER);
    return officer.follow(officer.submit(begin(kind), "เสนอตามสายงาน"));
  }

  private Answer signed(String kind) {
    Answer sent = sent(kind);
    endorse(Role.HEAD, sent);
    endorse(Role.CLERK, sent);
    return endorse(Role.MAYOR, sent);
  }

  private Answer endorse(Role role, Answer paper) {
    Visitor visitor = office.as(role);
    Answer page = visitor.get(paper.path());
    Answer done = page.html().select("input[name=typed]").isEmpty()
        ? visitor.submit(page, "ลงความเห็นและเสนอต่อ")
        : visitor.submit(page, "ลงนาม", "typed", office.person(role).name());
    return visitor.follow(done);
  }

  private static AgencyYear.Row withUnit(AgencyYear.Row row, String unit) {
    return new AgencyYear.Row(row.table(), row.codes(), row.instrument(), row.indicator(), row.subIndicator(), row.part(),
        row.topic(), row.issue(), row.measures(), row.steps(), List.of(unit), row.dates(), row.followUp(), row.status(),
        row.progress(), row.results(), row.outcomes(), row.place());
  }

  private static PaperStore store() {
    return TestServer.part(PaperStore.class);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }
}
