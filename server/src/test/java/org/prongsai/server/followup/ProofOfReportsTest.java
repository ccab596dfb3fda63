package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.files.Samples;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Files that prove a report: which are taken, and who may open them. */
class ProofOfReportsTest {

  private final Office office = Office.open();
  private final ReportingOffice reporting = new ReportingOffice(office);
  private final Visitor unit = office.as(Role.UNIT);

  @Test
  void harmfulFilesAreRefusedByNameAndTheHarmlessOnesAreKept() {
    Activity work = reporting.agreed("จัดทำคู่มือสำหรับประชาชน");
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("ป้าย.jpg", "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8));
    files.put("ว่าง.pdf", new byte[0]);
    files.put("รายงาน.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8));
    Answer refused = unit.submitWithFiles(unit.get(reporting.page(work)), "ส่งรายงาน", "files", files,
        "progress", "ทำแล้ว");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ป้าย.jpg"));
    assertTrue(refused.shows("ไฟล์ ว่าง.pdf ว่างเปล่า"));
    Answer sent = unit.submit(refused, "ส่งรายงาน");
    assertEquals(303, sent.status(), sent.html().text());
    assertEquals(1, reporting.reports(work).getFirst().told().files().size());
  }

  @Test
  void proofIsShownToTheAgencyAndToNobodyElse() {
    Activity work = reporting.agreed("จัดทำคู่มือ");
    unit.submitWithFiles(unit.get(reporting.page(work)), "ส่งรายงาน", "files",
        Map.of("ภาพ.jpg", Samples.picture("jpeg", 40, 30)), "progress", "ทำแล้ว");
    String link = unit.get(reporting.page(work)).html().select(".gallery a").first().attr("href");
    Answer shown = office.as(Role.READER).get(link);
    assertEquals("image/jpeg", shown.type());
    assertEquals(200, office.as(Role.READER).get(link + "/small").status());
    Office strangers = Office.open();
    assertEquals(404, strangers.as(Role.OFFICER).get(link).status());
    String number = link.substring(link.lastIndexOf('/') + 1);
    assertEquals(404, strangers.as(Role.OFFICER).get("./2570/proof/" + number).status());
    Visitor another = office.as(office.addPerson(Role.UNIT, Set.of(reporting.unit(2))));
    assertEquals(403, another.post(link + "/remove").status());
    assertEquals(303, unit.post(link + "/remove").status());
    assertEquals(404, unit.get(link).status());
    assertEquals(List.of(), reporting.reports(work).getFirst().told().files());
  }

  @Test
  void proofAndReportsAreThereOnlyInTheirOwnYear() {
    Activity work = reporting.agreed("จัดทำคู่มือ");
    unit.submitWithFiles(unit.get(reporting.page(work)), "ส่งรายงาน", "files",
        Map.of("ภาพ.jpg", Samples.picture("jpeg", 40, 30)), "progress", "ทำแล้ว");
    String link = unit.get(reporting.page(work)).html().select(".gallery a").first().attr("href");
    String report = "./2570/progress/reports/" + reporting.reports(work).getFirst().id();
    for (String path : List.of(link, reporting.page(work), report)) {
      assertEquals(200, unit.get(path).status(), path);
      assertEquals(404, unit.get(path.replace("/2570/", "/2569/")).status(), path);
    }
  }
}
