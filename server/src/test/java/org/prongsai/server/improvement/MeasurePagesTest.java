package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Writing, sorting and moving measures through the pages, without JavaScript. */
class MeasurePagesTest {

  private static final int YEAR = 2566;

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Measures measures = TestServer.part(Measures.class);

  private Measure write(String... fieldsAndValues) {
    Answer page = officer.get("./2566/measures/new");
    Answer confirm = officer.submit(page, "บันทึก", (Object[]) fieldsAndValues);
    Answer saved = confirm.status() == 200 ? officer.submit(confirm, "ยืนยันและบันทึก") : confirm;
    assertEquals(303, saved.status(), saved.html().text());
    return measures.of(office.agency().id(), YEAR).getLast();
  }

  private Measure now(Measure measure) {
    return measures.get(office.agency().id(), YEAR, measure.id());
  }

  private static String path(Measure measure) {
    return "./2566/measures/" + measure.id();
  }

  @Test
  void timesAreReadBackBeforeTheyAreSaved() {
    Answer page = officer.get("./2566/measures/new");
    Answer confirm = officer.submit(page, "บันทึก", "measures", "จัดทำคู่มือ", "deadline", "ภายในเดือนมีนาคม ๒๕๖๖",
        "rhythm", "ไตรมาสละ ๑ ครั้ง");
    assertEquals(200, confirm.status());
    assertTrue(confirm.html().getElementById("deadline-read").text().replace('\u00a0', ' ').contains("31 มี.ค. 2566"));
    assertTrue(confirm.html().getElementById("rhythm-read").text().contains("มี 4 รอบในปีงบประมาณ"));
    assertTrue(measures.of(office.agency().id(), YEAR).isEmpty());
    officer.follow(officer.submit(confirm, "ยืนยันและบันทึก"));
    Planned planned = measures.of(office.agency().id(), YEAR).getFirst().activity().planned();
    assertEquals(List.of(Timing.Role.PERIOD, Timing.Role.DEADLINE, Timing.Role.FOLLOW_UP),
        planned.timings().stream().map(Timing::role).toList());
    assertEquals(LocalDate.of(2023, 3, 31), planned.timings().get(1).due());
    assertEquals(List.of("P3M"), planned.timings().get(2).every());
  }

  @Test
  void aChangeWithoutNewTimesIsSavedAtOnce() {
    Measure measure = write("measures", "จัดทำคู่มือ");
    Answer saved = officer.submit(officer.get(path(measure) + "/edit"), "บันทึก", "measures", "จัดทำคู่มือทุกกอง");
    assertEquals(303, saved.status());
    assertEquals("จัดทำคู่มือทุกกอง", now(measure).name());
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
    assertTrue(measures.of(office.agency().id(), YEAR).isEmpty());
  }

  @Test
  void nothingToDoIsNoMeasure() {
    Answer refused = officer.submit(officer.get("./2566/measures/new"), "บันทึก");
    assertEquals(422, refused.status());
    assertTrue(refused.shows("ยังไม่ได้ระบุมาตรการหรือประเด็นที่ต้องปรับปรุง"));
  }

  @Test
  void everyFieldIsKeptAndShownAgain() {
    Measure measure = write("issue", "ขาดคู่มือ", "measures", "จัดทำคู่มือ\nเผยแพร่คู่มือ",
        "period", "ตลอดปีงบประมาณ", "step.1", "ยกร่าง", "step.1.when", "ภายในเดือนธันวาคม ๒๕๖๕", "step.2", "เผยแพร่",
        "task.1", "ผู้บริหารติดตามทุกเดือน", "task.1.when", "ทุกเดือน", "task.1.executive", "yes", "budget", "none",
        "indicators", "คู่มือครบทุกงาน", "others", "คณะทำงานจัดทำคู่มือ", "codes", "e2 ๐๑๔", "topic", "คุณภาพการดำเนินงาน");
    Planned planned = measure.activity().planned();
    assertEquals(List.of("E2", "O14"), measure.about().codes());
    assertEquals(Budget.NONE, planned.budget());
    assertTrue(planned.followUp().getFirst().executive());
    assertEquals(LocalDate.of(2022, 12, 31), planned.steps().getFirst().timings().getFirst().due());
    Answer again = officer.submit(officer.get(path(measure) + "/edit"), "บันทึก");
    assertEquals(303, again.status(), "an untouched form saves nothing and asks nothing");
    assertEquals(measure, now(measure));
    Answer page = officer.get(path(measure));
    assertTrue(page.shows("ไม่ใช้งบประมาณ") && page.shows("คณะทำงานจัดทำคู่มือ") && page.shows("ผู้บริหารติดตามทุกเดือน"));
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
  void ofTwoWhoChangeTheSameFieldTheLaterSeesMineBesideTheirs() {
    Measure measure = write("measures", "จัดทำคู่มือ", "indicators", "ครบทุกงาน");
    Answer mine = officer.get(path(measure) + "/edit");
    Answer theirs = officer.get(path(measure) + "/edit");
    officer.submit(theirs, "บันทึก", "measures", "ของเขา", "indicators", "เขาแก้ตัวชี้วัด");
    Answer both = officer.submit(mine, "บันทึก", "measures", "ของเรา", "issue", "เราเพิ่มประเด็น");
    assertEquals(409, both.status());
    assertEquals(List.of("measures"), both.html().select("input[value=mine]").stream()
        .map(radio -> radio.attr("name").replace(".keep", "")).toList());
    assertTrue(both.shows("ของเขา"));
    assertEquals("ของเรา", both.html().getElementById("measures").wholeText());
    officer.follow(officer.submit(both, "บันทึก", "measures.keep", "mine"));
    Planned joined = now(measure).activity().planned();
    assertEquals(List.of("ของเรา"), joined.details());
    assertEquals(List.of("เขาแก้ตัวชี้วัด"), joined.indicators());
    assertEquals("เราเพิ่มประเด็น", now(measure).about().issue());
  }

  @Test
  void whoChoosesTheirsKeepsTheRestOfMine() {
    Measure measure = write("measures", "จัดทำคู่มือ");
    Answer mine = officer.get(path(measure) + "/edit");
    officer.submit(officer.get(path(measure) + "/edit"), "บันทึก", "measures", "ของเขา");
    Answer both = officer.submit(mine, "บันทึก", "measures", "ของเรา", "issue", "เราเพิ่มประเด็น");
    officer.follow(officer.submit(both, "บันทึก", "measures.keep", "theirs"));
    assertEquals(List.of("ของเขา"), now(measure).activity().planned().details());
    assertEquals("เราเพิ่มประเด็น", now(measure).about().issue());
  }

  @Test
  void editsOfDifferentFieldsAreJoinedWithoutAsking() {
    Measure measure = write("measures", "จัดทำคู่มือ");
    Answer mine = officer.get(path(measure) + "/edit");
    officer.submit(officer.get(path(measure) + "/edit"), "บันทึก", "indicators", "ครบทุกงาน");
    assertEquals(303, officer.submit(mine, "บันทึก", "issue", "ขาดคู่มือ").status());
    assertEquals("ขาดคู่มือ", now(measure).about().issue());
    assertEquals(List.of("ครบทุกงาน"), now(measure).activity().planned().indicators());
  }

  @Test
  void theListIsFilteredSearchedAndSorted() {
    long treasury = office.units().get(1).id();
    write("measures", "จัดทำแผนการจัดซื้อ ปี ๒๕๖๖", "owner", String.valueOf(treasury), "deadline", "ภายในเดือนธันวาคม ๒๕๖๕");
    write("measures", "อบรมจริยธรรม", "owner", String.valueOf(office.units().getFirst().id()),
        "deadline", "ภายในเดือนพฤศจิกายน ๒๕๖๕");
    assertEquals(List.of("จัดทำแผนการจัดซื้อ ปี ๒๕๖๖"), titles("./2566/measures?unit=" + treasury));
    assertEquals(List.of("จัดทำแผนการจัดซื้อ ปี ๒๕๖๖"), titles("./2566/measures?q="
        + java.net.URLEncoder.encode("แผน 2566", java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20")), "in either script");
    assertEquals(List.of("อบรมจริยธรรม", "จัดทำแผนการจัดซื้อ ปี ๒๕๖๖"), titles("./2566/measures?sort=due"));
    assertEquals(List.of("จัดทำแผนการจัดซื้อ ปี ๒๕๖๖", "อบรมจริยธรรม"), titles("./2566/measures?sort=-due"));
    assertEquals(2, titles("./2566/measures?due=late").size());
    assertEquals(0, titles("./2566/measures?state=DONE").size());
    Answer board = officer.get("./2566/measures?view=board");
    assertEquals(2, board.html().select(".lanes section").getFirst().select("li").size());
  }

  private List<String> titles(String path) {
    Answer page = officer.get(path);
    assertEquals(200, page.status());
    return page.html().select("tbody th a").eachText();
  }

  @Test
  void manyAreChangedAtOnceAndAPeriodIsConfirmed() {
    Measure one = write("measures", "หนึ่ง");
    Measure two = write("measures", "สอง");
    List<Long> both = List.of(one.id(), two.id());
    Answer list = officer.get("./2566/measures");
    assertEquals(422, officer.submit(list, "ปรับปรุง").status());
    Answer noReason = officer.submit(list, "ปรับปรุง", "measure", both, "move", "DROP");
    assertEquals(422, noReason.status());
    assertEquals(2, noReason.html().select("input[name=measure][checked]").size());
    officer.follow(officer.submit(list, "ปรับปรุง", "measure", both, "to-unit", office.units().get(2).id(), "move", "AGREE"));
    assertEquals(ActivityState.AGREED, now(two).activity().state());
    assertEquals(List.of(office.units().get(2).id()), now(one).activity().planned().units());
    Answer confirm = officer.submit(officer.get("./2566/measures"), "ปรับปรุง", "measure", both, "period", "ไตรมาสที่ ๒");
    assertEquals(200, confirm.status());
    assertTrue(confirm.html().text().replace('\u00a0', ' ').contains("1 ม.ค. 2566"), confirm.html().text());
    officer.follow(officer.submit(confirm, "ปรับปรุง"));
    assertEquals(LocalDate.of(2023, 3, 31), now(one).activity().lastDay());
  }

  @Test
  void aMeasureIsDroppedWithAReasonAndTakenUpAgain() {
    Measure measure = write("measures", "หนึ่ง");
    Answer page = officer.get(path(measure));
    assertEquals(422, officer.submit(page, "ยกเลิก").status());
    officer.follow(officer.submit(page, "ยกเลิก", "reason", "ซ้ำกับมาตรการอื่น"));
    assertEquals(ActivityState.DROPPED, now(measure).activity().state());
    assertTrue(officer.get(path(measure)).shows("ซ้ำกับมาตรการอื่น"));
    officer.follow(officer.submit(officer.get(path(measure)), "นำกลับมาเป็นร่าง"));
    assertEquals(ActivityState.DRAFTED, now(measure).activity().state());
  }

  @Test
  void historyAndCommentsStandOnThePage() {
    Measure measure = write("measures", "หนึ่ง");
    officer.submit(officer.get(path(measure) + "/edit"), "บันทึก", "measures", "หนึ่งแก้ไข");
    office.as(Role.CLERK).submit(office.as(Role.CLERK).get(path(measure)), "ส่งความเห็น", "comment", "เร่งดำเนินการ");
    Answer page = officer.get(path(measure));
    assertTrue(page.shows("แก้ไขแผน") && page.shows("หนึ่งแก้ไข") && page.shows("เร่งดำเนินการ"));
  }

  @Test
  void theExecutiveTicksTheirOwnFollowUpAndNobodyElseDoes() {
    Measure measure = write("measures", "หนึ่ง", "task.1", "ปลัดติดตามทุกเดือน", "task.1.when", "ทุกเดือน",
        "task.1.executive", "yes");
    officer.submit(officer.get("./2566/measures"), "เห็นชอบร่างทั้งหมด 1 รายการ");
    assertTrue(officer.get(path(measure)).html().select("input[name=tick]").isEmpty());
    Visitor clerk = office.as(Role.CLERK);
    Answer page = clerk.get(path(measure));
    String september = page.html().select("input[name=tick]").first().val();
    assertTrue(september.endsWith("@2023-09-30"), september);
    assertEquals(422, clerk.submit(page, "บันทึกว่าดำเนินการแล้ว").status());
    Answer refused = clerk.submit(page, "บันทึกว่าดำเนินการแล้ว", "tick", september, "tick-day", "เมื่อวาน", "tick-note", "ให้เร่งรัด");
    assertEquals(422, refused.status());
    assertEquals("ให้เร่งรัด", refused.html().getElementById("tick-note").wholeText());
    Answer ticked = clerk.follow(clerk.submit(refused, "บันทึกว่าดำเนินการแล้ว", "tick-day", "๒ ตุลาคม ๒๕๖๖"));
    assertEquals("2023-08-31", ticked.html().select("input[name=tick]").first().val().replaceAll(".*@", ""),
        "the round is answered, and the one before it is asked for");
    assertTrue(officer.get(path(measure)).shows("ให้เร่งรัด"));
    assertEquals(403, officer.post(path(measure) + "/tick", "tick", september).status());
  }

  @Test
  void aStepIsLateUntilItIsTickedAndStandsInPapersWithItsDay() {
    Measure measure = write("measures", "หนึ่ง", "step.1", "ยกร่าง", "step.1.when", "ภายในเดือนตุลาคม ๒๕๖๕", "step.2", "เผยแพร่");
    officer.submit(officer.get("./2566/measures"), "เห็นชอบร่างทั้งหมด 1 รายการ");
    Answer page = officer.get(path(measure));
    assertTrue(page.html().select("dl.facts ol li").first().text().contains("เกินกำหนด"), page.html().select("dl.facts ol li").text());
    Answer after = officer.follow(officer.submit(page, "บันทึกว่าดำเนินการแล้ว", "tick", "step-1", "tick-day",
        "๒๘ ตุลาคม ๒๕๖๕", "tick-note", "ที่ประชุมรับร่าง"));
    String step = after.html().select("dl.facts ol li").first().text();
    assertTrue(step.contains("ที่ประชุมรับร่าง") && !step.contains("เกินกำหนด"), step);
    assertTrue(after.html().select("input[name=tick]").eachAttr("value").equals(List.of("step-2")));
    var row = TestServer.part(YearRecord.class).of(office.agency(), YEAR).rows().getFirst();
    assertTrue(row.dates().stream().anyMatch(date -> "step 1".equals(date.of())
        && date.role() == org.prongsai.agencyyear.AgencyYear.Role.COMPLETED && LocalDate.of(2022, 10, 28).equals(date.end())));
  }

  @Test
  void carriedOverWorkIsADraftWithoutOldDatesAndTheOldStaysAsItWas() {
    Measure old = write("measures", "หนึ่ง", "deadline", "ภายในเดือนมีนาคม ๒๕๖๖", "rhythm", "ทุกเดือน");
    officer.submit(officer.get("./2566/measures"), "เห็นชอบร่างทั้งหมด 1 รายการ");
    Measure agreed = now(old);
    Answer carry = officer.get("./2567/measures/carry");
    Answer list = officer.follow(officer.submit(carry, "ยกมาเป็นร่างของปี 2567"));
    assertTrue(list.shows("หนึ่ง"));
    Measure carried = measures.of(office.agency().id(), 2567).getFirst();
    assertEquals(ActivityState.DRAFTED, carried.activity().state());
    assertEquals(Long.valueOf(old.id()), carried.activity().continues());
    assertEquals(agreed.activity().state(), now(old).activity().state());
    assertEquals(agreed.activity().planned(), now(old).activity().planned());
    assertEquals(Integer.valueOf(2567), now(old).activity().continuedIn());
    assertTrue(TestServer.part(org.prongsai.server.planning.FollowUps.class)
        .due(office.agency().id(), LocalDate.of(2024, 1, 5), 30).isEmpty(), "it owes nothing any more");
    assertTrue(officer.get(path(old)).shows("ทำต่อในปี 2567"));
    assertEquals(List.of("๑ ตุลาคม ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๗", "ทุกเดือน"),
        carried.activity().planned().timings().stream().map(Timing::text).toList());
    assertFalse(officer.get("./2567/measures/carry").shows("ยกมาเป็นร่างของปี 2567"), "nothing is carried over twice");
    assertTrue(officer.get("./2567/measures/" + carried.id()).shows("มาตรการนี้ทำต่อจากปีก่อน"));
    assertTrue(officer.get(path(old)).shows("มาตรการนี้ยกไปทำต่อในปีถัดไป"));
  }

  @Test
  void whatTheNewYearAnswersAlreadyIsMarkedAndNotChosen() {
    write("measures", "หนึ่ง", "codes", "I7");
    officer.submit(officer.get("./2566/measures"), "เห็นชอบร่างทั้งหมด 1 รายการ");
    officer.submit(officer.get("./2567/measures/new"), "บันทึก", "measures", "ของปีใหม่", "codes", "I7 E2");
    Answer carry = officer.get("./2567/measures/carry");
    assertTrue(carry.shows("ปี 2567 มีมาตรการตอบข้อนี้แล้ว") && carry.shows("ของปีใหม่"), carry.html().text());
    assertTrue(carry.html().select("input[name=measure][checked]").isEmpty());
  }

  @Test
  void aMeasureOfAnotherYearIsNotThere() {
    Measure measure = write("measures", "หนึ่ง");
    assertEquals(404, officer.get("./2567/measures/" + measure.id()).status());
  }

  @Test
  void whatTwoChangeOfTheSameMeasuresAtOnceIsAllThere() throws Exception {
    Author by = office.person(Role.OFFICER).author();
    long id = measures.draft(by, YEAR, List.of(Planned.named("จัดทำคู่มือ"))).getFirst().id();
    try (var people = java.util.concurrent.Executors.newFixedThreadPool(2)) {
      for (int round = 1; round <= 15; round++) {
        Owner owner = new Owner("เจ้าของงาน " + round, null);
        Timing period = Timing.read("ภายในวันที่ " + round + " มีนาคม ๒๕๖๖", Timing.Role.PERIOD, YEAR);
        var both = people.invokeAll(List.<java.util.concurrent.Callable<Integer>>of(
            () -> measures.change(by, YEAR, new Bulk(List.of(id), owner, null, "", null)),
            () -> measures.change(by, YEAR, new Bulk(List.of(id), null, null, "", period))));
        for (var one : both) {
          assertEquals(1, one.get());
        }
        Planned planned = measures.get(office.agency().id(), YEAR, id).activity().planned();
        assertEquals(List.of(owner), planned.owners());
        assertEquals(List.of(period), planned.timings());
      }
    }
  }
}
