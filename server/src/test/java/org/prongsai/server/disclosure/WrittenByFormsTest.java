package org.prongsai.server.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Items that are written by what is entered in forms: row by row through the pages, and by nothing else. */
class WrittenByFormsTest {

  private static final String YET = "ยังไม่มี";
  private static final String MET = "มีครบ";

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Visitor stranger = Visitor.stranger();
  private final String open = "/a/" + office.agency().slug() + "/ita/2566";

  private Answer enter(String form, Object... typed) {
    return officer.submit(officer.get("./2566/registers/" + form + "/new"), "บันทึก", typed);
  }

  private List<String> states(String item) {
    return officer.get("./2566/disclosure/" + item).html().select("#proofs .components > li > .status").eachText();
  }

  private Answer press(String form, String button) {
    return officer.submit(officer.get("./2566/registers/" + form), button);
  }

  private static byte[] picture() {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      ImageIO.write(new BufferedImage(40, 50, BufferedImage.TYPE_INT_RGB), "png", out);
      return out.toByteArray();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  /** The five of O5 are five components; an empty field is none of them, a stated none is. */
  @Test
  void theContactIsWrittenFieldByField() throws Exception {
    assertEquals(List.of(YET, YET, YET, YET, YET), states("O5"));
    enter("contact", "in.address", "๙๙ หมู่ที่ ๑ ตำบลตัวอย่าง", "in.phone", "๐ ๒๑๒๓ ๔๕๖๗", "in.email", "saraban@example.go.th");
    assertEquals(List.of(MET, MET, YET, MET, YET), states("O5"));
    Answer item = officer.get("./2566/disclosure/O5");
    String entry = item.html().select(".component-gaps a").first().attr("href");
    assertTrue(entry.contains("/registers/contact/"), entry);
    officer.submit(officer.get(entry), "บันทึก", "none.fax", "yes", "in.map", "maps.example.org/x");
    assertEquals(List.of(), states("O5").stream().filter(YET::equals).toList());
    officer.submit(officer.get("./2566/disclosure/O5"), "เผยแพร่");
    String page = stranger.get(open + "/O5").html().select("main").text();
    assertTrue(page.contains("ไม่มีหมายเลขโทรสาร") && page.contains("๐ ๒๑๒๓ ๔๕๖๗"), page);
    try (var word = new XWPFDocument(new ByteArrayInputStream(stranger.get(open + "/O5.docx").bytes()))) {
      assertTrue(word.getParagraphs().stream().anyMatch(each -> each.getText().contains("ไม่มีหมายเลขโทรสาร")));
    }
    Answer second = enter("contact", "in.address", "ที่อยู่ที่สอง");
    assertEquals(422, second.status(), "an agency has one contact");
  }

  @Test
  void executivesNeedBothSidesAndAPhotoOfEach() {
    officer.upload("./2566/registers/executives/new", "files.photo", "นายก.png", picture(), "in.name", "ผู้บริหารสมมติ",
        "in.position", "นายกเทศมนตรี", "in.side", "political", "in.contact", "0 2123 4567");
    assertEquals(List.of(MET, MET, YET), states("O2"));
    enter("executives", "in.name", "ผู้บริหารสมมติสอง", "in.position", "ปลัดเทศบาล", "in.side", "permanent", "in.contact", "0 2123 4568");
    assertEquals(List.of(MET, YET, MET), states("O2"), "the second has no photo");
    String entry = officer.get("./2566/disclosure/O2").html().select(".component-gaps a").first().attr("href");
    officer.submit(officer.get(entry), "บันทึก", "none.photo", "yes");
    officer.submit(officer.get("./2566/disclosure/O2"), "เผยแพร่");
    Answer page = stranger.get(open + "/O2");
    assertEquals(List.of("ฝ่ายการเมือง", "ฝ่ายข้าราชการประจำ"), page.html().select(".published h3").eachText());
    assertEquals(200, stranger.get(page.html().select(".card img").attr("src")).status());
  }

  /** An empty month is a stated fact, or it is missing. */
  @Test
  void eachMonthOfTheHalfYearHasPurchasesOrSaysThatThereWereNone() {
    enter("procurement", "in.work", "จ้างเหมาซ่อมถนน", "in.day", "14 พ.ย. 2565", "in.budget", "480,000", "in.source", "งบประมาณรายจ่าย",
        "in.kind", "investment", "in.status", "ended", "in.method", "specific", "in.reference", "470000", "in.offers",
        "ร้านสมมติ ๔๖๕,๐๐๐", "in.agreed", "465000", "in.supplier", "ร้านสมมติ", "in.reason", "ราคาต่ำสุด", "in.contract",
        "๑/๒๕๖๖", "none.project", "yes");
    assertEquals(List.of(MET, MET, YET), states("O21"));
    for (String month : List.of("ตุลาคม ๒๕๖๕", "ธันวาคม ๒๕๖๕", "มกราคม ๒๕๖๖", "กุมภาพันธ์ ๒๕๖๖", "มีนาคม ๒๕๖๖")) {
      assertEquals(303, press("procurement", "ไม่มีการจัดซื้อจัดจ้าง " + month).status(), month);
    }
    assertEquals(List.of(MET, MET, MET), states("O21"));
    officer.submit(officer.get("./2566/disclosure/O21"), "เผยแพร่");
    Answer page = stranger.get(open + "/O21");
    assertEquals(6, page.html().select("#procurement-monthly tbody tr").size());
    assertEquals(5, page.html().select("#procurement-monthly tbody tr:contains(ไม่มีการจัดซื้อจัดจ้าง)").size());
    String csv = stranger.get(page.html().select("a[href*=procurement-monthly.csv]").attr("href")).text();
    assertTrue(csv.contains("2022-11,1,จ้างเหมาซ่อมถนน,480000,470000,"), csv);
    String statistics = page.html().select("#procurement-amounts").text();
    assertTrue(statistics.contains("รวมไตรมาสที่ ๑ 465,000"), statistics);
    press("procurement", "ถอนข้อความนี้ ธันวาคม ๒๕๖๕");
    assertEquals(List.of(MET, MET, YET), states("O21"));
  }

  @Test
  void aYearWithoutGiftsSaysSoInItsOwnWordsUntilOneIsEntered() {
    assertEquals(List.of(YET, YET), states("O33"));
    press("no-gift-results", "ระบุว่า ไม่มีการรับของขวัญหรือของกำนัล");
    officer.submit(officer.get("./2566/disclosure/O33"), "เผยแพร่");
    assertTrue(stranger.get(open + "/O33").shows("ไม่มีการรับของขวัญหรือของกำนัล"));
    enter("no-gift-results", "in.given", "company", "in.month", "2023-01", "in.received", "1", "in.returned", "1", "in.kept", "0",
        "none.problems", "yes");
    assertFalse(officer.get("./2566/registers/no-gift-results").shows("ระบุไว้สำหรับปีงบประมาณ"));
    assertEquals(List.of(MET, YET), states("O33"), "other months are open again");
  }

  @Test
  void whatIsCopiedFromLastYearCountsOnlyWhenItIsConfirmed() {
    officer.submit(officer.get("./2565/registers/laws/new"), "บันทึก", "in.name", "พระราชบัญญัติเทศบาล พ.ศ. ๒๔๙๖");
    press("laws", "คัดลอก 1 รายการจากปี 2565");
    assertEquals(List.of(YET), states("O6"));
    press("laws", "ยืนยัน 1 รายการว่ายังเป็นปัจจุบัน");
    assertEquals(List.of(MET), states("O6"));
  }

  @Test
  void theChartIsDrawnFromWhoStandsUnderWhomAndNobodyStandsUnderThemselves() {
    enter("posts", "in.name", "นายกเทศมนตรี", "in.kind", "post", "in.side", "political");
    String mayor = officer.get("./2566/registers/posts").html().select("#entries th a").first().attr("href");
    String id = mayor.substring(mayor.lastIndexOf('/') + 1);
    enter("posts", "in.name", "กองคลัง", "in.kind", "division", "in.side", "permanent", "in.above", id);
    officer.submit(officer.get("./2566/disclosure/O1"), "เผยแพร่");
    assertEquals("กองคลัง", stranger.get(open + "/O1").html().select(".tree li li").text());
    assertTrue(officer.get(mayor).html().select("[name=in.above] option").eachText().stream().noneMatch("กองคลัง"::equals));
    assertEquals(422, officer.post(mayor, "in.name", "นายกเทศมนตรี", "in.above", id, "version", "1").status());
  }

  @Test
  void whatCannotBeReadComesBackAsTypedAtItsField() {
    Answer refused = enter("procurement", "in.work", "ซื้อกระดาษ", "in.day", "เมื่อวาน", "in.budget", "สี่พัน");
    assertEquals(422, refused.status());
    assertEquals("สี่พัน", refused.html().select("[name=in.budget]").val());
    assertEquals(2, refused.html().select(".error-summary li").size(), refused.html().select(".error-summary").text());
    assertEquals(404, officer.get("./2566/registers/nothing").status());
    Answer nameless = enter("news", "in.text", "เนื้อข่าว");
    assertTrue(nameless.status() == 422 && nameless.shows("ยังไม่ได้ระบุหัวข่าว"), nameless.html().text());
  }

  @Test
  void twoWhoEditOneEntryAreShownBothAndAReaderChangesNothing() {
    enter("news", "in.title", "ประชุมสภา", "in.day", "14 พ.ย. 2565", "in.text", "สรุปการประชุม");
    String entry = officer.get("./2566/registers/news").html().select("#entries th a").first().attr("href");
    Answer mine = officer.get(entry);
    officer.submit(officer.get(entry), "บันทึก", "in.title", "ประชุมสภาสมัยสามัญ");
    Answer both = officer.submit(mine, "บันทึก", "in.title", "ประชุมสภาสมัยที่ ๑");
    assertEquals(409, both.status());
    assertEquals(303, officer.submit(both, "บันทึก", "in.title.keep", "theirs").status());
    assertTrue(officer.get("./2566/registers/news").shows("ประชุมสภาสมัยสามัญ"));
    assertEquals(403, office.as(Role.READER).get(entry).status());
    assertEquals(200, office.as(Role.READER).get("./2566/registers/news").status());
  }

  @Test
  void rowsOfASpreadsheetAreTakenAllOrNotAtAll() {
    String head = "บริการ\tเดือน\tที่หน่วยงาน (ราย)\tทางออนไลน์ (ราย)\n";
    Answer page = officer.get("./2566/registers/service-counts/import");
    Answer refused = officer.submit(page, "บันทึกทุกแถว", "rows", head + "ขออนุญาต\tต.ค. 65\t6\t0\nขออนุญาต\tพ.ย. 65\tหก\t0");
    assertEquals(422, refused.status());
    assertEquals("3 ที่หน่วยงาน (ราย)", refused.html().select("#wrongs tbody th").text() + " "
        + refused.html().select("#wrongs tbody td").first().text());
    assertTrue(refused.html().getElementById("rows").val().contains("หก"));
    assertTrue(officer.get("./2566/registers/service-counts").shows("ยังไม่มีรายการ"));
    officer.submit(refused, "บันทึกทุกแถว", "rows", head + "ขออนุญาต\tต.ค. 65\t6\t0\nขออนุญาต\tพ.ย. 65\t7\t0");
    assertEquals(2, officer.get("./2566/registers/service-counts").html().select("#entries tbody tr").size());
    assertEquals(List.of(MET, YET), states("O16"));
  }
}
