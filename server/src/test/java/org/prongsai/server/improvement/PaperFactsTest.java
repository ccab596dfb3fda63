package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYear.Role;
import org.prongsai.agencyyear.AgencyYear.Row;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.Author;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Line;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Task;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** What papers are written from: of which days, in which order, with everything that people typed. */
class PaperFactsTest {

  /** Its half is over on the day of the test. */
  private static final int YEAR = 2569;
  private static final LocalDate WINTER = LocalDate.of(2026, 2, 10);
  private static final LocalDate SUMMER = LocalDate.of(2026, 6, 1);

  private final Office office = Office.open();
  private final org.prongsai.server.identity.Person officer =
      office.person(org.prongsai.server.identity.Role.OFFICER);
  private final Author by = officer.author();
  private final Progress progress = TestServer.part(Progress.class);

  private List<Row> rows(@Nullable Period period) {
    return TestServer.part(PaperFacts.class).facts(officer, YEAR, period).orThrow().year().rows();
  }

  private long drafted(Planned planned) {
    return TestServer.part(Measures.class).draft(by, YEAR, List.of(planned)).getFirst().id();
  }

  private long agreed(Planned planned) {
    long id = drafted(planned);
    TestServer.part(Plans.class).move(by, id, ActivityMove.AGREE, "");
    return id;
  }

  private static Planned named(String name, Map<String, String> facts) {
    return new Planned(name, List.of(name), List.of(), List.of(), null, List.of(), Budget.UNSAID, List.of(), List.of(),
        new TreeMap<>(facts));
  }

  private static Report.Told told(LocalDate day, @Nullable Standing standing, List<String> said, List<String> problems,
      Budget spent, Report.@Nullable Event event) {
    return new Report.Told(day, null, false, standing, Stated.of(said), Stated.UNSAID, Stated.UNSAID, Stated.of(problems),
        Stated.UNSAID, spent, event, List.of(), List.of(), List.of());
  }

  @Test
  void aSixMonthReportTellsNoMoreThanWasReportedInItsSixMonths() {
    long measure = agreed(named("ติดป้ายขั้นตอน", Map.of()));
    drafted(named("ยังเป็นร่าง", Map.of()));
    progress.report(by, measure, null, Report.Told.of(WINTER, Standing.UNDER_WAY, Stated.of(List.of("ติดแล้ว ๒ จุด"))));
    progress.report(by, measure, null, Report.Told.of(SUMMER, Standing.DONE, Stated.of(List.of("ติดครบทุกจุด"))));

    List<Row> half = rows(Period.SIX_MONTHS);
    assertEquals(1, half.size(), "a draft is no measure of the agency yet");
    assertEquals(List.of("ติดแล้ว ๒ จุด"), half.getFirst().progress());
    assertEquals(Status.IN_PROGRESS, half.getFirst().status());
    assertTrue(half.getFirst().dates().stream().noneMatch(date -> date.role() == Role.COMPLETED));

    Row whole = rows(Period.YEAR).getFirst();
    assertEquals(List.of("ติดแล้ว ๒ จุด", "ติดครบทุกจุด"), whole.progress());
    assertEquals(Status.DONE, whole.status());
    assertEquals(2, rows(null).size(), "a plan may show drafts");
  }

  @Test
  void whatWasBegunAfterTheHalfYearStandsInItsReportWithoutAWord() {
    long measure = agreed(named("อบรมเจ้าหน้าที่", Map.of()));
    progress.report(by, measure, null, Report.Told.of(SUMMER, Standing.DONE, Stated.of(List.of("อบรมแล้ว"))));
    Row row = rows(Period.SIX_MONTHS).getFirst();
    assertNull(row.status());
    assertEquals(List.of(), row.progress());
    Answer offers = office.as(org.prongsai.server.identity.Role.OFFICER).get("./2569/papers");
    assertTrue(offers.html().select("button[value=progress-six-months]").isEmpty());
    assertTrue(offers.shows("ไม่มีรายงานผลการดำเนินการที่ลงวันที่ภายใน 6 เดือนแรกของปีงบประมาณ"), offers.html().text());
    assertEquals(1, offers.html().select("button[value=progress-year]").size());
  }

  @Test
  void atTheEndOfTheHalfAMeasureOfSeveralUnitsIsDoneWhenEachOfThemHasSaidSo() {
    List<Unit> units = office.units();
    List<Owner> owners = units.stream().map(unit -> new Owner(unit.name(), unit.id())).toList();
    long measure = agreed(named("จัดทำคู่มือ", Map.of()).withOwners(owners, null));
    progress.report(by, measure, units.get(0).id(), Report.Told.of(WINTER, Standing.DONE, Stated.of(List.of("แล้ว"))));
    progress.report(by, measure, units.get(1).id(), Report.Told.of(WINTER, Standing.DONE, Stated.of(List.of("แล้ว"))));
    assertEquals(Status.IN_PROGRESS, rows(Period.SIX_MONTHS).getFirst().status());
    progress.report(by, measure, units.get(2).id(), Report.Told.of(WINTER, Standing.DONE, Stated.of(List.of("แล้ว"))));
    assertEquals(Status.DONE, rows(Period.SIX_MONTHS).getFirst().status());
  }

  @Test
  void aCompiledReportStandsForTheUnitsOnlyInWhatItSays() {
    List<Unit> units = office.units();
    List<Owner> owners = units.subList(0, 2).stream().map(unit -> new Owner(unit.name(), unit.id())).toList();
    long measure = agreed(named("จัดทำคู่มือ", Map.of()).withOwners(owners, owners.getFirst()));
    progress.report(by, measure, units.get(0).id(), told(WINTER, Standing.UNDER_WAY, List.of("ร่างแล้ว"),
        List.of("เวลาไม่พอ"), new Budget(false, 100_050L, null),
        new Report.Event(LocalDate.of(2026, 1, 20), "ห้องประชุม", 32)));
    progress.report(by, measure, units.get(1).id(),
        told(WINTER, Standing.UNDER_WAY, List.of("ส่งแล้ว"), List.of(), Budget.NONE, null));
    progress.report(by, measure, null,
        told(SUMMER, Standing.UNDER_WAY, List.of("สองกองจัดทำแล้ว"), List.of(), Budget.UNSAID, null).compiling());
    Row row = rows(Period.YEAR).getFirst();
    assertEquals(List.of("สองกองจัดทำแล้ว"), row.progress());
    assertEquals(List.of(units.get(0).name() + ": เวลาไม่พอ"), row.problems());
    assertEquals(new AgencyYear.Money(false, new BigDecimal("1000.50"), null), row.spent());
    assertEquals(List.of(new AgencyYear.Event(LocalDate.of(2026, 1, 20), "ห้องประชุม", "32 คน")), row.events());
  }

  @Test
  void budgetSuccessAndTickedFollowUpsReachThePaper() {
    long measure = agreed(new Planned("ตรวจนับ", List.of("ตรวจนับ"), List.of(Line.of("นับ")), List.of(), null, List.of(),
        Budget.NONE, List.of("นับครบ"), List.of(new Task(null, "ปลัดติดตาม", true, List.of())), new TreeMap<>()));
    long task = TestServer.part(Plans.class).activity(by.agency(), measure).orElseThrow().planned().followUp().getFirst().id();
    TestServer.part(FollowUps.class).tick(by, task, WINTER, null, "ครบ");
    TestServer.part(FollowUps.class).tick(by, task, SUMMER, null, "");
    Row row = rows(Period.YEAR).getFirst();
    assertEquals(new AgencyYear.Money(true, null, null), row.budget());
    assertEquals(List.of("นับครบ"), row.success());
    assertEquals(List.of(WINTER, SUMMER), row.followedUp().stream().map(AgencyYear.FollowedUp::day).toList());
    assertEquals(List.of(new AgencyYear.FollowedUp("ปลัดติดตาม", WINTER, "ครบ")),
        rows(Period.SIX_MONTHS).getFirst().followedUp());
  }

  /** By the criteria of 2568, which number the measures of 2569: O12 is of 9.3, E9 of indicator 8, I2 of indicator 1. */
  @Test
  void papersPrintInTheOrderOfTheCriteriaWhateverWasWrittenFirst() {
    List.of("O12", "O3", "E9").forEach(code -> drafted(named(code, Map.of("codes", code))));
    drafted(named("ทั้งตัวชี้วัด", Map.of("instrument", "IIT", "indicator", "1")));
    drafted(named("ไม่ระบุ", Map.of()));
    drafted(named("I2", Map.of("codes", "I2")));
    List<String> names = new ArrayList<>();
    rows(null).forEach(row -> names.add(row.measures().getFirst()));
    assertEquals(List.of("ทั้งตัวชี้วัด", "I2", "E9", "O3", "O12", "ไม่ระบุ"), names);
  }

  @Test
  void aMeasureWrittenByHandStandsUnderTheHeadingOfItsCode() {
    Visitor visitor = office.as(org.prongsai.server.identity.Role.OFFICER);
    MeasureFacts about = written(visitor, "./2569/measures/new", "codes", "O12", "measures", "เผยแพร่แผน").about();
    assertEquals("OIT", about.instrument());
    assertEquals(9, about.indicator());
    assertEquals("9.3", about.subIndicator());
    assertTrue(String.valueOf(about.topic()).startsWith("รายการการจัดซื้อจัดจ้าง"), about.topic());
    long id = TestServer.part(Measures.class).of(by.agency(), YEAR).getLast().id();
    MeasureFacts moved = written(visitor, "./2569/measures/" + id + "/edit", "codes", "E9").about();
    assertEquals("EIT", moved.instrument());
    assertEquals(8, moved.indicator());
    assertNull(moved.subIndicator());
    assertTrue(String.valueOf(moved.topic()).startsWith("หน่วยงานมีการพัฒนาการให้บริการ"), moved.topic());
    assertTrue(visitor.get("./2569/measures?indicator=8").shows("เผยแพร่แผน"));
  }

  private Measure written(Visitor visitor, String path, String... fieldsAndValues) {
    Answer confirm = visitor.submit(visitor.get(path), "บันทึก", (Object[]) fieldsAndValues);
    Answer saved = confirm.status() == 200 ? visitor.submit(confirm, "ยืนยันและบันทึก") : confirm;
    assertEquals(303, saved.status(), saved.html().text());
    return TestServer.part(Measures.class).of(by.agency(), YEAR).getLast();
  }
}
