package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** One measure is dropped and taken up again, commented on, and ticked as its steps are done. */
class MeasureMovesOnTest {

  private final Office office = Office.open();
  private final ImprovingOffice improving = new ImprovingOffice(office);
  private final Visitor officer = office.as(Role.OFFICER);

  @Test
  void aMeasureIsDroppedWithAReasonAndTakenUpAgain() {
    Measure measure = improving.write("measures", "หนึ่ง");
    Answer page = officer.get(improving.path(measure));
    assertEquals(422, officer.submit(page, "ยกเลิกการดำเนินการ").status());
    officer.follow(officer.submit(page, "ยกเลิกการดำเนินการ", "reason", "ซ้ำกับมาตรการอื่น"));
    assertEquals(ActivityState.DROPPED, improving.now(measure).activity().state());
    assertTrue(officer.get(improving.path(measure)).shows("ซ้ำกับมาตรการอื่น"));
    officer.follow(officer.submit(officer.get(improving.path(measure)), "นำกลับมาเป็นร่าง"));
    assertEquals(ActivityState.DRAFTED, improving.now(measure).activity().state());
  }

  @Test
  void historyAndCommentsStandOnThePage() {
    Measure measure = improving.write("measures", "หนึ่ง");
    officer.submit(officer.get(improving.path(measure) + "/edit"), "บันทึก", "measures", "หนึ่งแก้ไข");
    Visitor clerk = office.as(Role.CLERK);
    clerk.submit(clerk.get(improving.path(measure)), "ส่งความเห็น", "comment", "เร่งดำเนินการ");
    Answer page = officer.get(improving.path(measure));
    assertTrue(page.shows("แก้ไขแผน") && page.shows("หนึ่งแก้ไข") && page.shows("เร่งดำเนินการ"));
  }

  @Test
  void theExecutiveTicksTheirOwnFollowUpAndNobodyElseDoes() {
    Measure measure = improving.write("measures", "หนึ่ง", "task.1", "ปลัดติดตามทุกเดือน", "task.1.when", "ทุกเดือน",
        "task.1.executive", "yes");
    officer.submit(officer.get("./2566/measures"), "เห็นชอบร่างทั้งหมด 1 รายการ");
    assertTrue(officer.get(improving.path(measure)).html().select("input[name=tick]").isEmpty());
    Visitor clerk = office.as(Role.CLERK);
    Answer page = clerk.get(improving.path(measure));
    String september = page.html().select("input[name=tick]").first().val();
    assertTrue(september.endsWith("@2023-09-30"), september);
    assertEquals(422, clerk.submit(page, "บันทึกว่าดำเนินการแล้ว").status());
    Answer refused = clerk.submit(page, "บันทึกว่าดำเนินการแล้ว", "tick", september, "tick-day", "เมื่อวาน",
        "tick-note", "ให้เร่งรัด");
    assertEquals(422, refused.status());
    assertEquals("ให้เร่งรัด", refused.html().getElementById("tick-note").wholeText());
    Answer ticked = clerk.follow(clerk.submit(refused, "บันทึกว่าดำเนินการแล้ว", "tick-day", "๒ ตุลาคม ๒๕๖๖"));
    assertEquals("2023-08-31", ticked.html().select("input[name=tick]").first().val().replaceAll(".*@", ""),
        "the round is answered, and the one before it is asked for");
    assertTrue(officer.get(improving.path(measure)).shows("ให้เร่งรัด"));
    assertEquals(403, officer.post(improving.path(measure) + "/tick", "tick", september).status());
  }

  @Test
  void aStepIsLateUntilItIsTickedAndStandsInPapersWithItsDay() {
    Measure measure = improving.write("measures", "หนึ่ง", "step.1", "ยกร่าง", "step.1.when", "ภายในเดือนตุลาคม ๒๕๖๕",
        "step.2", "เผยแพร่");
    officer.submit(officer.get("./2566/measures"), "เห็นชอบร่างทั้งหมด 1 รายการ");
    Answer page = officer.get(improving.path(measure));
    assertTrue(page.html().select("dl.facts ol li").first().text().contains("เกินกำหนด"),
        page.html().select("dl.facts ol li").text());
    Answer after = officer.follow(officer.submit(page, "บันทึกว่าดำเนินการแล้ว", "tick", "step-1", "tick-day",
        "๒๘ ตุลาคม ๒๕๖๕", "tick-note", "ที่ประชุมรับร่าง"));
    String step = after.html().select("dl.facts ol li").first().text();
    assertTrue(step.contains("ที่ประชุมรับร่าง") && !step.contains("เกินกำหนด"), step);
    assertTrue(after.html().select("input[name=tick]").eachAttr("value").equals(List.of("step-2")));
    var row = TestServer.part(YearRecord.class).of(office.agency(), ImprovingOffice.YEAR).rows().getFirst();
    assertTrue(row.dates().stream().anyMatch(date -> "step 1".equals(date.of())
        && date.role() == AgencyYear.Role.COMPLETED && LocalDate.of(2022, 10, 28).equals(date.end())));
  }
}
