package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** An office that writes its measures of 2566 through the pages, without JavaScript. */
final class ImprovingOffice {

  static final int YEAR = 2566;

  private final Office office;
  private final Visitor officer;
  private final Measures measures = TestServer.part(Measures.class);

  ImprovingOffice(Office office) {
    this.office = office;
    officer = office.as(Role.OFFICER);
  }

  /** Writes a measure and confirms how its times were read. */
  Measure write(String... fieldsAndValues) {
    Answer page = officer.get("./2566/measures/new");
    Answer confirm = officer.submit(page, "บันทึก", (Object[]) fieldsAndValues);
    Answer saved = confirm.status() == 200 ? officer.submit(confirm, "ยืนยันและบันทึก") : confirm;
    assertEquals(303, saved.status(), saved.html().text());
    return all().getLast();
  }

  List<Measure> all() {
    return measures.of(office.agency().id(), YEAR);
  }

  Measure now(Measure measure) {
    return measures.get(office.agency().id(), YEAR, measure.id());
  }

  String path(Measure measure) {
    return "./2566/measures/" + measure.id();
  }
}
