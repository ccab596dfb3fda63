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
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
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
    List<String> late = List.of("กองคลัง", "กองช่าง", "กองช่าง");
    assertEquals(Message.of("overview.brief.ask.papers", "2"), BriefRules.ask(2, 3, late, 4));
    assertEquals(Message.of("overview.brief.ask.follow-up", "3"), BriefRules.ask(0, 3, late, 4));
    assertEquals(Message.of("overview.brief.ask.late", "กองช่าง", "2"), BriefRules.ask(0, 0, late, 4));
    assertEquals(Message.of("overview.brief.ask.none"), BriefRules.ask(0, 0, List.of(), 0));
  }

  @Test
  void thePageSaysWhatIsLateAndAsksToHastenIt() {
    work("จัดทำคู่มือสำหรับประชาชน", 1, today.minusDays(4));
    Visitor.Answer page = office.as(Role.MAYOR).get("./" + year + "/brief");
    assertEquals(200, page.status());
    assertTrue(page.shows("จัดทำคู่มือสำหรับประชาชน"), page.html().text());
    assertTrue(page.shows("โปรดเร่งรัดกองคลังให้ดำเนินการเรื่องที่เกินกำหนด 1 เรื่อง"), page.html().text());
  }

  @Test
  void theYearsMonthsCanBeChosenAndOthersLeadToTheLatest() {
    assertEquals(200, office.as(Role.CLERK).get("./2568/brief?month=2025-03").status());
    assertTrue(office.as(Role.CLERK).get("./2568/brief?month=2025-03").shows("มีนาคม 2568"));
    assertTrue(office.as(Role.CLERK).get("./2568/brief?month=nonsense").shows("กันยายน 2568"));
  }

  @Test
  void howeverMuchThereIsItStaysOnOnePage() throws IOException {
    IntStream.range(0, 40).forEach(i -> work("มาตรการที่มีชื่อยาวพอสมควรเพื่อให้กินเนื้อที่มากกว่าหนึ่งบรรทัดของหน้ากระดาษ " + i, i % 3,
        today.plusDays(i % 2 == 0 ? -i - 1 : i % 29)));
    Person mayor = office.person(Role.MAYOR);
    Brief brief = TestServer.part(Briefs.class).of(mayor, YearMonth.from(today), today, Language.THAI);
    byte[] pdf = BriefPaper.pdf(brief, office.agency(),
        new Ui(Language.THAI, "auto", "", "", "", Frame.PUBLIC, null, false));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertEquals(1, document.getNumberOfPages());
      assertTrue(new PDFTextStripper().getText(document).contains("สิ่งที่ขอจากท่าน"));
    }
    assertEquals("application/pdf", office.as(mayor).get("./" + year + "/brief.pdf").type());
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
