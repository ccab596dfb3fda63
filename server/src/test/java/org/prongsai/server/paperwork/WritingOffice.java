package org.prongsai.server.paperwork;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Where an office with the year of a sample writes its papers and takes them up the line, button by button. */
final class WritingOffice {

  private final Office office;
  private final AgencyYear year;

  WritingOffice(Office office) {
    this.office = office;
    year = SampleSource.give(office, "invented-municipality");
    List.of(Role.OFFICER, Role.HEAD, Role.CLERK, Role.MAYOR).forEach(office::person);
  }

  AgencyYear year() {
    return year;
  }

  /** The paper that was begun last. */
  Paper paper() {
    return TestServer.part(PaperStore.class).ofYear(office.agency().id(), 2569).getFirst();
  }

  Answer begin(String kind) {
    Visitor officer = office.as(Role.OFFICER);
    return officer.follow(officer.submit(officer.get("./2569/papers"), kind));
  }

  Answer sent(String kind) {
    Visitor officer = office.as(Role.OFFICER);
    return officer.follow(officer.submit(begin(kind), "เสนอตามสายงาน"));
  }

  Answer signed(String kind) {
    Answer sent = sent(kind);
    endorse(Role.HEAD, sent);
    endorse(Role.CLERK, sent);
    return endorse(Role.MAYOR, sent);
  }

  /** The last one on the line signs. */
  Answer endorse(Role role, Answer paper) {
    Visitor visitor = office.as(role);
    Answer page = visitor.get(paper.path());
    Answer done = page.html().select("input[name=typed]").isEmpty()
        ? visitor.submit(page, "ลงความเห็นและเสนอต่อ")
        : visitor.submit(page, "ลงนาม", "typed", office.person(role).name());
    return visitor.follow(done);
  }

  static AgencyYear.Row withUnit(AgencyYear.Row row, String unit) {
    return new AgencyYear.Row(row.table(), row.codes(), row.instrument(), row.indicator(), row.subIndicator(),
        row.part(), row.topic(), row.issue(), row.measures(), row.steps(), List.of(unit), row.dates(), row.followUp(),
        row.status(), row.progress(), row.results(), row.outcomes(), row.place());
  }

  static String text(byte[] pdf) throws IOException {
    try (var file = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(file);
    }
  }
}
