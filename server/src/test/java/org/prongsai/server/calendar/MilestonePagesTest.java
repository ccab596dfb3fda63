package org.prongsai.server.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Language;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** The calendar of an assessment: what the criteria know, what the office enters, what it may expect. */
class MilestonePagesTest {

  private static final String NEW = "./2569/calendar/new";

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);

  private List<Step> steps() {
    return TestServer.part(AssessmentCalendar.class).steps(office.agency().id(), 2569, Language.THAI);
  }

  private void add(String name, String when) {
    Answer read = officer.submit(officer.get(NEW), "บันทึก", "name", name, "when", when);
    officer.submit(read, "ยืนยันและบันทึก");
  }

  @Test
  void aTimeIsReadBackBeforeItIsKept() {
    Answer read = officer.submit(officer.get(NEW), "บันทึก", "name", "ตอบแบบวัด OIT", "when",
        "๑ มี.ค. ๖๙ - ๓๐ เม.ย. ๖๙");
    assertEquals(200, read.status());
    assertEquals("ระบบอ่านว่า 1 มี.ค. 2569 ถึง 30 เม.ย. 2569",
        read.html().getElementById("when-read").text().replace('\u00a0', ' '));
    assertEquals(List.of(), steps());
    assertEquals(303, officer.submit(read, "ยืนยันและบันทึก").status());
    Step step = steps().getFirst();
    assertEquals(LocalDate.of(2026, 3, 1), step.start());
    assertEquals(LocalDate.of(2026, 4, 30), step.end());
    assertTrue(officer.get("./2569").shows("ตอบแบบวัด OIT"), "the first page shows it in its months");
  }

  @Test
  void whatCannotBeReadAsATimeComesBackWithEverythingTyped() {
    Answer answer = officer.submit(officer.get(NEW), "บันทึก", "name", "ประกาศผล", "when", "เร็ว ๆ นี้");
    assertEquals(422, answer.status());
    assertNotNull(answer.html().getElementById("when-error"));
    assertEquals("ประกาศผล", answer.html().getElementById("name").val());
    assertEquals("เร็ว ๆ นี้", answer.html().getElementById("when").val());
  }

  @Test
  void theDaysOfAnEarlierYearAreTakenOverAsExpectedOnesAndOnlyOnce() {
    Answer page = officer.get("./2569/calendar");
    assertTrue(page.shows("กำหนดการที่คาดได้จากปี 2565"), page.html().text());
    officer.submit(page, "ใช้เป็นกำหนดการที่คาดการณ์");
    List<Step> expected = steps();
    assertTrue(expected.size() > 3, expected.toString());
    assertTrue(expected.stream().allMatch(Step::isExpected));
    // Of 2565 it is known that items were entered from 1 March to 30 April (announcement of 26 November 2564).
    assertTrue(expected.stream().anyMatch(step -> step.name().contains("OIT")
        && LocalDate.of(2026, 3, 1).equals(step.start()) && step.end().equals(LocalDate.of(2026, 4, 30))));
    assertFalse(officer.get("./2569/calendar").shows("ใช้เป็นกำหนดการที่คาดการณ์"));
  }

  @Test
  void whoSavesSecondSeesWhatStandsAndKeepsWhatTheyTyped() {
    add("ประกาศผล", "๑๕ สิงหาคม ๒๕๖๙");
    String address = "./2569/calendar/" + steps().getFirst().milestone();
    Answer mine = officer.get(address);
    Answer theirs = office.as(office.addPerson(Role.OFFICER, Set.of())).get(address);
    assertEquals(303, officer.submit(theirs, "บันทึก", "name", "ประกาศผลการประเมิน").status());
    Answer answer = officer.submit(mine, "บันทึก", "name", "ประกาศผล ITA");
    assertEquals(409, answer.status());
    assertTrue(answer.shows("ประกาศผลการประเมิน"));
    assertEquals("ประกาศผล ITA", answer.html().getElementById("name").val());
    assertEquals(303, officer.submit(answer, "บันทึก").status());
    assertEquals("ประกาศผล ITA", steps().getFirst().name());
  }

  @Test
  void whatIsRemovedIsGoneFromTheCalendarAndStandsInTheTrail() {
    add("ประกาศผล", "๑๕ สิงหาคม ๒๕๖๙");
    Answer page = officer.get("./2569/calendar/" + steps().getFirst().milestone());
    officer.submit(page, "ลบกำหนดการ");
    assertEquals(List.of(), steps());
    assertTrue(officer.get("./trail").shows("ประกาศผล"));
  }

  @Test
  void theCriteriaThemselvesTellWhatIsKnownOfAYear() {
    assertTrue(officer.get("./2565/calendar").shows("จากข้อมูลเกณฑ์ของปี"));
  }
}
