package org.prongsai.server.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.paperwork.Papers;
import org.prongsai.server.planning.Activity;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** A signed paper proves what a unit reports. */
class PaperProofTest {

  private static final int YEAR = 2569;
  private static final String SUBJECT = "รายงานผลการจัดอบรมคุณธรรมจริยธรรม";

  private final Office office = Office.open();
  private final Person officer = office.person(Role.OFFICER);
  private final Papers papers = TestServer.part(Papers.class);
  private final Activity activity = agreed();

  private Activity agreed() {
    Plans plans = TestServer.part(Plans.class);
    var unit = office.units().getFirst();
    Planned planned = Planned.named("จัดอบรมคุณธรรมจริยธรรม")
        .withOwners(List.of(new Owner(unit.name(), unit.id())), null);
    var plan = plans.open(officer.author(), YEAR, "integrity-measures");
    return plans.move(officer.author(), plans.add(officer.author(), plan, planned, null).id(), ActivityMove.AGREE, "");
  }

  private String signedPaper() {
    List.of(Role.HEAD, Role.CLERK, Role.MAYOR).forEach(office::person);
    String path = papers.draftMemo(officer, YEAR, SUBJECT, List.of("จึงเรียนมาเพื่อโปรดทราบ"), "measure:" + activity.id())
        .orThrow();
    Visitor writer = office.as(Role.OFFICER);
    writer.submit(writer.get(path), "เสนอตามสายงาน");
    for (Role role : List.of(Role.HEAD, Role.CLERK)) {
      office.as(role).submit(office.as(role).get(path), "ลงความเห็นและเสนอต่อ");
    }
    Visitor mayor = office.as(Role.MAYOR);
    mayor.submit(mayor.get(path), "ลงนาม", "typed", office.person(Role.MAYOR).name());
    return path;
  }

  @Test
  void aUnitNamesASignedPaperAsProofAndEverybodyFindsItThere() {
    String path = signedPaper();
    Papers.Signed paper = papers.signed(officer, YEAR).getFirst();
    Visitor unit = office.as(Role.UNIT);
    String sheet = "./2569/progress/" + activity.id() + "/" + office.units().getFirst().id();
    Answer sent = unit.submit(unit.get(sheet), "ส่งรายงาน", "progress", "จัดอบรมแล้ว", "paper", paper.id());
    assertEquals(303, sent.status(), sent.text());
    var report = TestServer.part(Progress.class).reports(activity).getFirst();
    assertEquals(List.of(paper.hash()), report.told().files());
    Answer seen = office.as(Role.MAYOR).get(sheet);
    assertFalse(seen.html().select("a[href$=" + path + "]").isEmpty(), seen.html().text());
    assertTrue(office.as(Role.MAYOR).get("./2569/measures/" + activity.id()).shows(SUBJECT), "the memo is about it too");
  }

  @Test
  void aPaperThatIsNoLongerTickedProvesNothing() {
    signedPaper();
    Papers.Signed paper = papers.signed(officer, YEAR).getFirst();
    Visitor unit = office.as(Role.UNIT);
    String sheet = "./2569/progress/" + activity.id() + "/" + office.units().getFirst().id();
    unit.submit(unit.get(sheet), "ส่งรายงาน", "progress", "จัดอบรมแล้ว", "paper", paper.id());
    Progress progress = TestServer.part(Progress.class);
    String amend = "./2569/progress/reports/" + progress.reports(activity).getFirst().id();
    Answer form = unit.get(amend);
    assertEquals(1, form.html().select("input[name=paper][checked]").size());
    assertEquals(303, unit.post(amend, "version", 1, "standing", "UNDER_WAY", "progress", "จัดอบรมแล้ว").status());
    assertEquals(List.of(), progress.reports(activity).getFirst().told().files());
  }

  @Test
  void theHashOfSomethingElseCannotBeNamedAsAPaper() {
    Visitor unit = office.as(Role.UNIT);
    String sheet = "./2569/progress/" + activity.id() + "/" + office.units().getFirst().id();
    unit.post(sheet, "standing", "UNDER_WAY", "progress", "จัดอบรมแล้ว", "paper", 999_999);
    assertEquals(List.of(), TestServer.part(Progress.class).reports(activity).getFirst().told().files());
  }
}
