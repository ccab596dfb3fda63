package org.prongsai.server.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.precheck.Exhibit;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Proofs are looked at from the pages, without JavaScript. O38 of 2566 asks for results, spending, problems, suggestions. */
class LookPagesTest {

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);

  private byte[] report(String... left) throws Exception {
    try (var word = new XWPFDocument(); var out = new java.io.ByteArrayOutputStream()) {
      List<String> lines = List.of("รายงานผลการดำเนินการป้องกันการทุจริตประจำปี ปีงบประมาณ พ.ศ. 2565", office.agency().name(),
          "ผลการดำเนินการตามแผนปฏิบัติการป้องกันการทุจริต ดำเนินการแล้วเสร็จ 4 โครงการ",
          "งบประมาณที่ใช้จ่าย รวม 30,000 บาท คิดเป็นร้อยละ 75 ของงบประมาณที่ได้รับ",
          "ปัญหา/อุปสรรค: บุคลากรมีภารกิจมาก จึงเข้าร่วมกิจกรรมไม่ครบตามเป้าหมาย", "ข้อเสนอแนะ: ควรจัดกิจกรรมแยกเป็นสองรุ่น");
      lines.stream().filter(line -> List.of(left).stream().noneMatch(line::startsWith))
          .forEach(line -> word.createParagraph().createRun().setText(line));
      word.write(out);
      return out.toByteArray();
    }
  }

  private void attach(byte[] file) {
    assertEquals(303, officer.submitWithFiles(officer.get("./2566/disclosure/O38"), "เพิ่มหลักฐาน", "files",
        Map.of("รายงาน.docx", file), "kind", "FILE", "components", "3").status());
  }

  private Answer look() {
    return officer.follow(officer.submit(officer.get("./2566/disclosure/O38"), "ตรวจก่อนผู้ประเมิน"));
  }

  @Test
  void aMissingComponentIsToldAtItWithWhyAndHowToMend() throws Exception {
    attach(report("ปัญหา"));
    Answer page = look();
    assertTrue(page.shows("ตรวจแล้ว 1 หลักฐาน"), page.html().text());
    String component = page.html().select(".components > li[value=3]").text();
    assertTrue(component.contains("ต้องแก้ไข") || component.contains("ควรตรวจดู"), component);
    assertTrue(component.contains("ปัญหา") && component.contains("วิธีแก้ไข:"), component);
    assertTrue(officer.reading("en").get("./2566/disclosure/O38").shows("How to mend:"));
  }

  @Test
  void whatIsInOrderSaysSo() throws Exception {
    attach(report());
    Answer page = look();
    assertTrue(page.html().select(".components > li[value=3]").text().contains("ไม่พบข้อทักท้วง"), page.html().text());
    assertTrue(officer.get("./2566/disclosure/watch").shows("ไม่พบสิ่งที่ต้องแก้ไข"));
  }

  @Test
  void theWatchPageListsWhatIsOpenAndLooksAtAll() throws Exception {
    assertTrue(officer.get("./2566/disclosure/watch").shows("ยังไม่มีหลักฐานให้ตรวจ"));
    attach(report("ปัญหา"));
    Answer list = officer.get("./2566/disclosure/watch");
    assertTrue(list.shows("ยังไม่ได้ตรวจ") && list.shows("ระบบปิดการเรียกที่อยู่ภายนอกไว้"));
    Answer seen = officer.follow(officer.submit(list, "ตรวจทั้งหมด 1 หลักฐาน"));
    assertTrue(seen.html().select("tbody tr").text().contains("O38 รายงาน"), seen.html().text());
    assertTrue(seen.html().select("tbody tr").text().contains("วิธีแก้ไข:"));
    assertTrue(officer.get("./2566/disclosure").html().select("a[href$=/disclosure/watch]").size() == 1);
  }

  @Test
  void addressesOutsideAreNotAskedUntilTheInstallationSaysSo() {
    officer.submit(officer.get("./2566/disclosure/O9"), "เพิ่มหลักฐาน", "kind", "ADDRESS", "address",
        "https://example.org/page", "title", "เพจ", "components", "1");
    Answer page = officer.follow(officer.submit(officer.get("./2566/disclosure/O9"), "ตรวจก่อนผู้ประเมิน"));
    assertTrue(page.shows("ยังไม่ได้ตรวจลิงก์นี้"), page.html().text());
  }

  @Test
  void whoProvesItemsMayAskAndOthersMayOnlyRead() throws Exception {
    attach(report());
    assertEquals(303, office.as(Role.UNIT).post("./2566/disclosure/O38/look").status());
    assertEquals(403, office.as(Role.UNIT).post("./2566/disclosure/watch").status());
    assertEquals(403, office.as(Role.READER).post("./2566/disclosure/O38/look").status());
    Answer read = office.as(Role.READER).get("./2566/disclosure/O38");
    assertTrue(read.shows("ไม่พบข้อทักท้วง"));
    assertTrue(read.html().select("form[action$=/O38/look]").isEmpty());
    assertEquals(200, office.as(Role.READER).get("./2566/disclosure/watch").status());
    assertEquals(404, officer.get("./2566/disclosure/O38/proof/999/copy/999").status());
    assertTrue(officer.get("./2566/disclosure/O1").html().select("form[action$=/O1/look]").isEmpty(), "nothing to look at");
  }

  @Test
  void theWatchmanIsHandedTheProofsOfThisYearAndTheLastAndThoseWhoCanMend() {
    for (String year : List.of("2565", "2566", "2567")) {
      officer.submit(officer.get("./" + year + "/disclosure/O9"), "เพิ่มหลักฐาน", "kind", "ADDRESS", "address",
          "https://example.org/" + year, "title", "เพจ", "components", "1");
    }
    officer.submit(officer.get("./2567/disclosure/O9"), "บันทึก", "units", "สำนักปลัด");
    DisclosedExhibits source = TestServer.part(DisclosedExhibits.class);
    List<Exhibit> watched = source.watched(office.agency(), LocalDate.of(2024, 6, 1));
    assertEquals(List.of("/2567", "/2566"), watched.stream().map(each -> each.address().getPath()).toList());
    assertTrue(watched.getFirst().page().endsWith("/2567/disclosure/O9#proofs"));
    long unit = office.person(Role.UNIT).account();
    long own = office.person(Role.OFFICER).account();
    assertEquals(Set.of(own, unit), source.listeners(office.agency(), watched.getFirst()));
    assertFalse(source.listeners(office.agency(), watched.getLast()).contains(unit));
  }
}
