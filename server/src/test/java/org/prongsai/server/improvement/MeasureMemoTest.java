package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Papers from an agency's own measures. */
class MeasureMemoTest {

  private final Office office = Office.open();
  private AgencyYear year;

  @BeforeEach
  void furnish() {
    year = AgencyYearReader.read(Path.of(System.getProperty("prongsai.home"), "samples", "invented-municipality.yaml")).orThrow();
    TestServer.part(YearRecord.class).enter(Author.system(office.agency().id(), "test"), year, LocalDate.of(2026, 3, 31));
    List.of(Role.HEAD, Role.CLERK, Role.MAYOR).forEach(office::person);
  }

  @Test
  void aMemoAboutAMeasureIsWrittenWithOnePressFromWhatWasReported() {
    Visitor officer = office.as(Role.OFFICER);
    Measure measure = TestServer.part(Measures.class).of(office.agency().id(), 2569).getFirst();
    Answer page = officer.get("./2569/measures/" + measure.id());
    Answer memo = officer.follow(officer.submit(page, "บันทึกรายงานมาตรการนี้"));
    assertEquals(200, memo.status());
    String text = officer.get(memo.path() + "/preview").text();
    assertTrue(text.contains("รายงานความคืบหน้าของมาตรการ"), text);
    AgencyYear.Row row = TestServer.part(YearRecord.class).row(office.agency(), measure);
    row.progress().forEach(line -> assertTrue(memoText(text).contains(memoText(line)), line));
    assertFalse(memo.html().select("form[action$=/send]").isEmpty(), memo.html().text());
    assertEquals(403, office.as(Role.HEAD).post("./2569/measures/" + measure.id() + "/memo").status());
  }

  @Test
  void theProgressReportHoldsEveryMeasureOfThePlan() {
    Visitor officer = office.as(Role.OFFICER);
    Answer report = officer.follow(officer.post("./2569/papers", "kind", "progress-six-months"));
    String text = memoText(officer.get(report.path() + "/preview").text());
    for (AgencyYear.Row row : year.rows()) {
      assertTrue(text.contains(memoText(row.measures().getFirst())), row.measures().getFirst());
    }
    assertEquals(303, officer.submit(report, "เสนอตามสายงาน").status());
    assertTrue(memoText(office.as(Role.HEAD).get(report.path() + "/preview").text())
        .contains(memoText(year.rows().getLast().measures().getFirst())), "the snapshot holds them too");
  }

  /** Without markup, blanks and the kind of digits. */
  private static String memoText(String text) {
    StringBuilder plain = new StringBuilder();
    text.replaceAll("<[^>]*>", "").replaceAll("\\s+", "").chars().forEach(c ->
        plain.append(c >= 0x0E50 && c <= 0x0E59 ? (char) (c - 0x0E50 + '0') : (char) c));
    return plain.toString();
  }
}
