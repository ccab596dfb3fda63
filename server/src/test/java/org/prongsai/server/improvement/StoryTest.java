package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Share;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.prongsai.server.year.Results;

/** From scores to measures that units work on, through the pages, without JavaScript. */
class StoryTest {

  private static final int YEAR = 2569;

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Measures measures = TestServer.part(Measures.class);

  StoryTest() {
    AgencyYear seed = AgencyYearReader.read(Path.of(System.getProperty("prongsai.home"), "samples/seed-3.yaml")).orThrow();
    TestServer.part(Results.class).importFrom(Author.system(office.agency().id(), "test"), seed).orThrow();
  }

  private List<Measure> all() {
    return measures.of(office.agency().id(), YEAR);
  }

  private Answer draftAndAgree() {
    Answer drafted = officer.follow(officer.submit(officer.get("./2569/findings"), "จัดทำร่างมาตรการจากข้อที่เลือก"));
    String agree = drafted.html().select("button").eachText().stream().filter(text -> text.startsWith("เห็นชอบร่างทั้งหมด"))
        .findFirst().orElseThrow();
    return officer.follow(officer.submit(drafted, agree));
  }

  @Test
  void weaknessesStandInTheOrderOfWhatTheyCost() {
    Answer page = officer.get("./2569/findings");
    assertEquals(200, page.status());
    assertTrue(page.shows("จากผลการประเมินปีงบประมาณ 2568"), page.html().text());
    List<Double> costs = page.html().select("td[data-label=คะแนนที่เสียไป]").eachText().stream()
        .filter(text -> !text.equals("–")).map(text -> Double.valueOf(text.replaceAll(".*–", ""))).toList();
    assertTrue(costs.size() > 5, costs.toString());
    assertEquals(costs.stream().sorted(java.util.Comparator.reverseOrder()).toList(), costs);
  }

  @Test
  void twoPressesMakeAgreedMeasuresOfAllWeaknesses() {
    Answer list = draftAndAgree();
    assertEquals(200, list.status());
    List<Measure> all = all();
    assertFalse(all.isEmpty());
    assertTrue(all.stream().allMatch(measure -> measure.activity().state() == ActivityState.AGREED));
    Measure equal = all.stream().filter(measure -> measure.about().codes().contains("E2")).findFirst().orElseThrow();
    assertEquals(1, all.stream().filter(measure -> measure.about().codes().contains("E2")).count());
    assertTrue(equal.activity().planned().timings().stream().anyMatch(timing -> timing.isRhythm()));
    assertTrue(equal.activity().shares().stream().map(Share::unit).toList()
        .containsAll(equal.activity().planned().units()));
    assertTrue(list.shows("มาตรการ " + all.size() + " รายการ"));
    Answer again = officer.get("./2569/findings");
    assertTrue(again.html().select("input[name=finding]").isEmpty(), "every weakness has its measure");
  }

  /** Seed 3 lost O23, against which the knowledge proposes a measure of all units that one of them compiles. */
  @Test
  void aMeasureOfAllUnitsAsksEachOfThemForItsPart() {
    draftAndAgree();
    Measure risks = all().stream().filter(measure -> measure.about().codes().contains("O23")).findFirst().orElseThrow();
    assertTrue(risks.activity().planned().isOfEveryUnit());
    assertEquals(office.units().stream().map(unit -> unit.id()).toList(),
        risks.activity().shares().stream().map(Share::unit).toList());
    assertEquals(office.units().getFirst().id(), risks.activity().planned().compilingUnit());
    assertTrue(officer.get("./2569/measures/" + risks.id()).shows("ยังขาด 3 จาก 3 ส่วนราชการ"));
    AgencyYear.Row row = TestServer.part(YearRecord.class).of(office.agency(), YEAR).rows().stream()
        .filter(each -> each.codes().contains("O23")).findFirst().orElseThrow();
    assertEquals(List.of("ทุกส่วนราชการ", "สำนักปลัด"), row.units());
  }

  @Test
  void aFindingIsEditedDismissedAndAddedByHand() {
    String key = officer.get("./2569/findings").html().select("input[name=finding]").getFirst().val();
    Answer edit = officer.get("./2569/findings/" + key);
    officer.follow(officer.submit(edit, "บันทึก", "issue", "ถ้อยคำของหน่วยงาน", "recommendation", "ข้อแรก\nข้อสอง"));
    assertTrue(officer.get("./2569/findings").shows("ถ้อยคำของหน่วยงาน"));

    String other = officer.get("./2569/findings").html().select("input[name=finding]").get(1).val();
    Answer page = officer.get("./2569/findings/" + other);
    Answer refused = officer.submit(page, "ไม่ต้องมีมาตรการ");
    assertEquals(422, refused.status());
    Answer list = officer.follow(officer.submit(page, "ไม่ต้องมีมาตรการ", "reason", "แก้ไขแล้วตั้งแต่ปีก่อน"));
    assertTrue(list.html().select("input[name=finding][value=" + other + "]").isEmpty());

    Answer added = officer.follow(officer.submit(officer.get("./2569/findings/new"), "บันทึก",
        "issue", "ประชาชนไม่ทราบช่องทางร้องเรียน", "recommendation", "ติดป้าย ณ จุดบริการ"));
    assertTrue(added.shows("ประชาชนไม่ทราบช่องทางร้องเรียน"));
    draftAndAgree();
    Measure reworded = all().stream().filter(measure -> measure.about().codes().contains(key.replaceAll("\\..*", "")))
        .findFirst().orElseThrow();
    assertEquals("ถ้อยคำของหน่วยงาน", reworded.about().issue());
    assertEquals(List.of("ข้อแรก", "ข้อสอง"), reworded.activity().planned().details());
    assertTrue(all().stream().anyMatch(measure -> measure.name().equals("ติดป้าย ณ จุดบริการ")));
    List<AgencyYear.Finding> written = TestServer.part(YearRecord.class).of(office.agency(), YEAR).findings();
    assertEquals(2, written.size());
  }

  @Test
  void theSecondWhoEditsAFindingSeesBothTexts() {
    String key = officer.get("./2569/findings").html().select("input[name=finding]").getFirst().val();
    Answer mine = officer.get("./2569/findings/" + key);
    Answer theirs = officer.get("./2569/findings/" + key);
    officer.submit(theirs, "บันทึก", "issue", "ของเขา");
    Answer both = officer.submit(mine, "บันทึก", "issue", "ของเรา");
    assertEquals(409, both.status());
    assertTrue(both.shows("ของเขา") && both.shows("ของเรา"));
    officer.follow(officer.submit(both, "บันทึก", "issue.keep", "theirs"));
    assertTrue(officer.get("./2569/findings").shows("ของเขา"));
  }

  @Test
  void partsAreAskedReportedReturnedAndCompiled() {
    draftAndAgree();
    Measure measure = all().getFirst();
    String path = "./2569/measures/" + measure.id();
    List<Long> units = office.units().stream().map(unit -> unit.id()).toList();
    Answer confirm = officer.submit(officer.get(path), "ขอข้อมูล", "asked", units, "until", "ภายในเดือนมีนาคม ๒๕๖๙");
    assertTrue(confirm.shows("ต้องแล้วเสร็จภายใน 31"), confirm.html().text());
    officer.follow(officer.submit(confirm, "ยืนยันและบันทึก"));
    Answer page = officer.get(path);
    assertTrue(page.shows("ยังขาด 3 จาก 3 ส่วนราชการ"), page.html().text());
    assertTrue(page.shows("สำนักปลัด, กองคลัง, กองช่าง"));

    var progress = TestServer.part(org.prongsai.server.planning.Progress.class);
    progress.report(office.person(Role.OFFICER).author(), measure.id(), units.get(1),
        org.prongsai.server.planning.Report.Told.of(java.time.LocalDate.of(2026, 3, 1),
            org.prongsai.server.planning.Standing.DONE,
            org.prongsai.server.planning.Stated.of(List.of("จัดทำคู่มือแล้ว ๓ ฉบับ"))));
    Answer reported = officer.get(path);
    assertTrue(reported.shows("ยังขาด 2 จาก 3 ส่วนราชการ"));
    assertTrue(officer.get("./2569/progress/" + measure.id() + "/compile").html().getElementById("progress").wholeText()
        .contains("กองคลัง: จัดทำคู่มือแล้ว ๓ ฉบับ"));
    assertEquals(422, officer.submit(reported, "ส่งคืน").status());
    officer.follow(officer.submit(reported, "ส่งคืน", "return-reason", "ขาดคู่มือการรับชำระภาษี"));
    assertTrue(officer.get(path).shows("ขาดคู่มือการรับชำระภาษี"));
    Answer compiling = officer.get("./2569/progress/" + measure.id() + "/compile");
    assertEquals(422, officer.submit(compiling, "บันทึกการรวบรวม", "progress", "").status());
    officer.follow(officer.submit(compiling, "บันทึกการรวบรวม", "progress", "ทุกกองจัดทำคู่มือครบ", "standing", "DONE",
        "without", "yes", "without-why", "ถึงกำหนดส่งรายงานจังหวัด"));
    assertEquals(ActivityState.DONE, all().getFirst().activity().state());
    AgencyYear.Row row = TestServer.part(YearRecord.class).of(office.agency(), YEAR).rows().stream()
        .filter(each -> (PlanRow.KEY + measure.id()).equals(each.key())).findFirst().orElseThrow();
    assertEquals(List.of("ทุกกองจัดทำคู่มือครบ"), row.progress());
    assertEquals(AgencyYear.Status.DONE, row.status());
  }

  @Test
  void aUnitReadsAllAndPlansNothing() {
    draftAndAgree();
    Visitor unit = office.as(Role.UNIT);
    String path = "./2569/measures/" + all().getFirst().id();
    Answer page = unit.get(path);
    assertEquals(200, page.status());
    assertFalse(page.html().select("a").eachText().contains("แก้ไขมาตรการ"));
    assertEquals(403, unit.get(path + "/edit").status());
    assertEquals(403, unit.post("./2569/measures/agree").status());
    assertEquals(403, unit.post("./2569/findings/draft", "finding", "E2.survey").status());
    assertTrue(unit.get("./2569/measures").html().select("form#bulk").isEmpty());
  }

  @Test
  void aUnitMovesOnlyItsOwnWork() {
    draftAndAgree();
    long works = office.units().get(2).id();
    Measure foreign = all().stream().filter(measure -> !measure.activity().units().contains(works)).findFirst()
        .orElseThrow();
    Person stranger = office.addPerson(Role.UNIT, java.util.Set.of(works));
    assertEquals(403, office.as(stranger).post("./2569/measures/" + foreign.id() + "/move", "move", "START").status());
  }

  @Test
  void anotherAgencySeesNothingOfIt() {
    draftAndAgree();
    Measure measure = all().getFirst();
    Office other = Office.open();
    Visitor stranger = other.as(Role.OFFICER);
    assertEquals(404, stranger.get("./2569/measures/" + measure.id()).status());
    assertEquals(404, stranger.get("/office/" + office.agency().slug() + "/2569/measures").status());
    assertEquals(404, stranger.post("./2569/measures/" + measure.id() + "/comment", "comment", "x").status());
    assertFalse(stranger.get("./2569/measures").shows(measure.name()));
  }

  @Test
  void withoutResultsThePageLeadsToThem() {
    Visitor fresh = Office.open().as(Role.OFFICER);
    Answer page = fresh.get("./2569/findings");
    Element way = page.html().select("main a").stream().filter(link -> link.attr("href").endsWith("/2568/results"))
        .findFirst().orElse(null);
    assertTrue(way != null, page.html().text());
  }
}
