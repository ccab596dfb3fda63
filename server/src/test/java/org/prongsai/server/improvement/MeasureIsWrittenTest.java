package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Writing a measure through the pages, without JavaScript. */
class MeasureIsWrittenTest {

  private final Office office = Office.open();
  private final ImprovingOffice improving = new ImprovingOffice(office);
  private final Visitor officer = office.as(Role.OFFICER);

  @Test
  void timesAreReadBackBeforeTheyAreSaved() {
    Answer page = officer.get("./2566/measures/new");
    Answer confirm = officer.submit(page, "บันทึก", "measures", "จัดทำคู่มือ", "deadline", "ภายในเดือนมีนาคม ๒๕๖๖",
        "rhythm", "ไตรมาสละ ๑ ครั้ง");
    assertEquals(200, confirm.status());
    assertTrue(confirm.html().getElementById("deadline-read").text().replace('\u00a0', ' ').contains("31 มี.ค. 2566"));
    assertTrue(confirm.html().getElementById("rhythm-read").text().contains("มี 4 รอบในปีงบประมาณ"));
    assertTrue(improving.all().isEmpty());
    officer.follow(officer.submit(confirm, "ยืนยันและบันทึก"));
    Planned planned = improving.all().getFirst().activity().planned();
    assertEquals(List.of(Timing.Role.PERIOD, Timing.Role.DEADLINE, Timing.Role.FOLLOW_UP),
        planned.timings().stream().map(Timing::role).toList());
    assertEquals(LocalDate.of(2023, 3, 31), planned.timings().get(1).due());
    assertEquals(List.of("P3M"), planned.timings().get(2).every());
  }

  @Test
  void aChangeWithoutNewTimesIsSavedAtOnce() {
    Measure measure = improving.write("measures", "จัดทำคู่มือ");
    Answer saved = officer.submit(officer.get(improving.path(measure) + "/edit"), "บันทึก",
        "measures", "จัดทำคู่มือทุกกอง");
    assertEquals(303, saved.status());
    assertEquals("จัดทำคู่มือทุกกอง", improving.now(measure).name());
  }

  @Test
  void badInputComesBackWithEverythingThatWasTyped() {
    Answer refused = officer.submit(officer.get("./2566/measures/new"), "บันทึก", "measures", "จัดทำคู่มือ",
        "deadline", "๓๐ กุมภาพันธ์ ๒๕๖๖", "rhythm", "เมื่อมีโอกาสอันควร", "budget", "amount", "amount", "หนึ่งพัน",
        "codes", "I7 คำถาม", "step.1", "ยกร่าง", "step.1.when", "ไม่ใช่วันเวลา");
    assertEquals(422, refused.status());
    for (String field : List.of("deadline", "rhythm", "amount", "codes", "step.1.when")) {
      assertTrue(refused.html().getElementById(field + "-error") != null, field);
      assertTrue(refused.html().select("a[href=#" + field + "]").size() == 1, "the summary leads to " + field);
    }
    assertEquals("๓๐ กุมภาพันธ์ ๒๕๖๖", refused.html().getElementById("deadline").val());
    assertEquals("ยกร่าง", refused.html().getElementById("step.1").wholeText());
    assertTrue(improving.all().isEmpty());
  }

  @Test
  void nothingToDoIsNoMeasure() {
    Answer refused = officer.submit(officer.get("./2566/measures/new"), "บันทึก");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ยังไม่ได้ระบุมาตรการหรือประเด็นที่ต้องปรับปรุง"));
  }

  @Test
  void everyFieldIsKeptAndShownAgain() {
    Measure measure = improving.write("issue", "ขาดคู่มือ", "measures", "จัดทำคู่มือ\nเผยแพร่คู่มือ",
        "period", "ตลอดปีงบประมาณ", "step.1", "ยกร่าง", "step.1.when", "ภายในเดือนธันวาคม ๒๕๖๕", "step.2", "เผยแพร่",
        "task.1", "ผู้บริหารติดตามทุกเดือน", "task.1.when", "ทุกเดือน", "task.1.executive", "yes", "budget", "none",
        "indicators", "คู่มือครบทุกงาน", "others", "คณะทำงานจัดทำคู่มือ", "codes", "e2 ๐๑๔",
        "topic", "คุณภาพการดำเนินงาน");
    Planned planned = measure.activity().planned();
    assertEquals(List.of("E2", "O14"), measure.about().codes());
    assertEquals(Budget.NONE, planned.budget());
    assertTrue(planned.followUp().getFirst().executive());
    assertEquals(LocalDate.of(2022, 12, 31), planned.steps().getFirst().timings().getFirst().due());
    Answer again = officer.submit(officer.get(improving.path(measure) + "/edit"), "บันทึก");
    assertEquals(303, again.status(), "an untouched form saves nothing and asks nothing");
    assertEquals(measure, improving.now(measure));
    Answer page = officer.get(improving.path(measure));
    assertTrue(page.shows("ไม่ใช้งบประมาณ") && page.shows("คณะทำงานจัดทำคู่มือ")
        && page.shows("ผู้บริหารติดตามทุกเดือน"));
  }

  @Test
  void aButtonGivesMoreRowsForStepsAndKeepsWhatWasTyped() {
    Answer page = officer.get("./2566/measures/new");
    Answer more = officer.submit(page, "เพิ่มช่องขั้นตอน", "measures", "จัดทำคู่มือ", "step.1", "ยกร่าง");
    assertEquals(200, more.status());
    assertEquals(4, more.html().select("textarea[id^=step.]").size());
    assertEquals("ยกร่าง", more.html().getElementById("step.1").wholeText());
    assertEquals("จัดทำคู่มือ", more.html().getElementById("measures").wholeText());
  }

  @Test
  void aMeasureOfAnotherYearIsNotThere() {
    Measure measure = improving.write("measures", "หนึ่ง");
    assertEquals(404, officer.get("./2567/measures/" + measure.id()).status());
  }
}
