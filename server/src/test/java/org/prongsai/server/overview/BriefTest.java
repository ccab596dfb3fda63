package org.prongsai.server.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.web.Frame;
import org.prongsai.server.web.Ui;
import org.prongsai.thai.FiscalYear;
import org.prongsai.thai.ThaiDates;
import org.springframework.transaction.support.TransactionTemplate;

class BriefTest {

  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
  private final int year = FiscalYear.of(today).year();
  private final Office office = Office.open();
  private final Person officer = office.person(Role.OFFICER);
  private final Plans plans = TestServer.part(Plans.class);

  private void work(String name, int unit, LocalDate due) {
    Owner owner = new Owner(office.units().get(unit).name(), office.units().get(unit).id());
    Timing timing = Timing.read("ภายในวันที่ " + ThaiDates.official(due), Timing.Role.DEADLINE, year);
    Planned planned = Planned.named(name).withOwners(List.of(owner), null).withTimings(List.of(timing));
    plans.move(officer.author(), plans.add(officer.author(), plans.open(officer.author(), year, "integrity-measures"),
        planned, null).id(), ActivityMove.AGREE, "");
  }

  @Test
  void oneThingIsAskedAndWhatOnlyTheReaderCanDoComesFirst() {
    List<BriefRules.Late> late = List.of(new BriefRules.Late(1, "กองคลัง"), new BriefRules.Late(1, "กองช่าง"),
        new BriefRules.Late(2, "กองช่าง"));
    assertEquals(Message.of("overview.brief.ask.papers", "2"), BriefRules.ask(2, 3, late, 4));
    assertEquals(Message.of("overview.brief.ask.follow-up", "3"), BriefRules.ask(0, 3, late, 4));
    assertEquals(Message.of("overview.brief.ask.late", "2", "กองช่าง (2), กองคลัง (1)"), BriefRules.ask(0, 0, late, 4));
    assertEquals(Message.of("overview.brief.ask.none"), BriefRules.ask(0, 0, List.of(), 0));
  }

  @Test
  void thePageSaysWhatIsLateAndAsksToHastenIt() {
    work("จัดทำคู่มือสำหรับประชาชน", 1, today.minusDays(4));
    Visitor.Answer page = office.as(Role.MAYOR).get("./" + year + "/brief");
    assertEquals(200, page.status());
    assertTrue(page.shows("จัดทำคู่มือสำหรับประชาชน"), page.html().text());
    assertTrue(page.shows("โปรดเร่งรัดเรื่องที่เกินกำหนด 1 เรื่อง ส่วนราชการที่รับผิดชอบ: กองคลัง"), page.html().text());
  }

  /** Due on the first of a month of last year, asked long before, reported in the month after. */
  @Test
  void aMonthThatIsOverIsToldAsItStoodAtItsEnd() {
    LocalDate end = YearMonth.from(today).minusMonths(2).atEndOfMonth();
    int of = FiscalYear.of(end).year();
    Owner owner = new Owner(office.units().get(1).name(), office.units().get(1).id());
    Timing timing = Timing.read("ภายในวันที่ " + ThaiDates.official(end.minusDays(3)), Timing.Role.DEADLINE, of);
    Planned planned = Planned.named("จัดทำคู่มือสำหรับประชาชน").withOwners(List.of(owner), null)
        .withTimings(List.of(timing));
    Activity work = plans.enter(officer.author(), plans.open(officer.author(), of, "integrity-measures"), planned,
        ActivityState.DONE, null);
    TestServer.part(Progress.class).enter(officer.author(), work.id(), owner.unit(),
        Report.Told.of(end.plusDays(9), Standing.DONE, Stated.of(List.of("แล้วเสร็จ"))));
    Briefs briefs = TestServer.part(Briefs.class);
    Person clerk = office.person(Role.CLERK);
    Brief then = briefs.of(clerk, YearMonth.from(end), today, Language.THAI);
    assertEquals(end, then.asOf());
    assertEquals(List.of("จัดทำคู่มือสำหรับประชาชน"), then.late().stream().map(Brief.Line::what).toList());
    assertEquals(0, then.counts().done());
    if (FiscalYear.of(end.plusMonths(1)).year() == of) {
      Brief next = briefs.of(clerk, YearMonth.from(end.plusDays(9)), today, Language.THAI);
      assertEquals(List.of("จัดทำคู่มือสำหรับประชาชน"), next.finished().stream().map(Brief.Line::what).toList());
      assertEquals(List.of(), next.late());
    }
    assertTrue(office.as(clerk).get("./" + of + "/brief?month=" + YearMonth.from(end)).shows("แสดงตามปัจจุบัน"));
  }

  @Test
  void whatAnEarlierYearHasLeftOpenIsToldAndSentThoughTheNewYearHasNoPlanYet() {
    Owner owner = new Owner(office.units().get(1).name(), office.units().get(1).id());
    int last = year - 1;
    Timing timing = Timing.read("ภายในวันที่ " + ThaiDates.official(new FiscalYear(last).days().end()),
        Timing.Role.DEADLINE, last);
    plans.enter(officer.author(), plans.open(officer.author(), last, "integrity-measures"),
        Planned.named("เรื่องค้างของปีก่อน").withOwners(List.of(owner), null).withTimings(List.of(timing)),
        ActivityState.UNDER_WAY, null);
    Person clerk = office.person(Role.CLERK);
    Brief brief = TestServer.part(Briefs.class).of(clerk, YearMonth.from(today), today, Language.THAI);
    assertEquals(List.of("เรื่องค้างของปีก่อน"), brief.late().stream().map(Brief.Line::what).toList());
    assertTrue(brief.late().getFirst().path().contains("/" + last + "/measures/"));
    assertEquals(1, brief.counts().earlier());
    TestServer.part(TransactionTemplate.class).executeWithoutResult(status -> TestServer.part(BriefMail.class)
        .send(office.agency(), today.withDayOfMonth(2).plusMonths(1)));
    assertEquals(1, TestServer.part(Notices.class).latest(office.agency().id(), clerk.account(), 9).size());
  }

  @Test
  void theYearsMonthsCanBeChosenAndOthersLeadToTheLatest() {
    assertEquals(200, office.as(Role.CLERK).get("./2568/brief?month=2025-03").status());
    assertTrue(office.as(Role.CLERK).get("./2568/brief?month=2025-03").shows("มีนาคม 2568"));
    assertTrue(office.as(Role.CLERK).get("./2568/brief?month=nonsense").shows("กันยายน 2568"));
  }

  @Test
  void howeverMuchThereIsItStaysOnOnePage() throws IOException {
    IntStream.range(0, 40).forEach(i -> work(
        "มาตรการที่มีชื่อยาวพอสมควรเพื่อให้กินเนื้อที่มากกว่าหนึ่งบรรทัดของหน้ากระดาษ " + i, i % 3,
        today.plusDays(i % 2 == 0 ? -i - 1 : i % 29)));
    Person mayor = office.person(Role.MAYOR);
    Brief brief = TestServer.part(Briefs.class).of(mayor, YearMonth.from(today), today, Language.THAI);
    byte[] pdf = BriefPaper.pdf(brief, office.agency(),
        new Ui(Language.THAI, "auto", "", "", "", Frame.PUBLIC, null, false));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      assertTrue(new PDFTextStripper().getText(document).contains("เรื่องที่ขอให้พิจารณาหรือสั่งการ"));
    }
    assertEquals("application/pdf", office.as(mayor).get("./" + year + "/brief.pdf").type());
  }

  @Test
  void whoActsForAnExecutiveIsSentTheBriefToo() {
    work("จัดทำคู่มือสำหรับประชาชน", 0, today.plusDays(4));
    Person clerk = office.person(Role.CLERK);
    Person deputy = office.person(Role.READER);
    Visitor administrator = office.as(Role.ADMINISTRATOR);
    administrator.submit(administrator.get("./people/acting"), "บันทึกคำสั่ง", "who", deputy.account(),
        "stead", clerk.account(), "kind", "SUBSTITUTE", "first", ThaiDates.official(today),
        "last", ThaiDates.official(today.plusDays(3)), "reason", "ลาพักผ่อน", "document", "คำสั่งที่ ๑๒/๒๕๖๙");
    TestServer.part(TransactionTemplate.class).executeWithoutResult(status -> TestServer.part(BriefMail.class)
        .send(office.agency(), today.withDayOfMonth(2).plusMonths(1)));
    assertTrue(TestServer.part(Notices.class).latest(office.agency().id(), deputy.account(), 1).getFirst().titleThai()
        .contains("สรุปสำหรับผู้บริหาร"));
  }

  @Test
  void theBriefOfAMonthGoesOutOnceToTheExecutives() {
    work("จัดทำคู่มือสำหรับประชาชน", 0, today.plusDays(4));
    Person clerk = office.person(Role.CLERK);
    BriefMail mail = TestServer.part(BriefMail.class);
    for (int i = 0; i < 2; i++) {
      TestServer.part(TransactionTemplate.class)
          .executeWithoutResult(status -> mail.send(office.agency(), today.withDayOfMonth(2).plusMonths(1)));
    }
    assertEquals(1, TestServer.part(Notices.class).latest(office.agency().id(), clerk.account(), 9).size());
    assertEquals(0, TestServer.part(Notices.class).latest(office.agency().id(), officer.account(), 9).size());
  }
}
