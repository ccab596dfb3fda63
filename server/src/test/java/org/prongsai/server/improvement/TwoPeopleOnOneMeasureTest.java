package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Of two who change one measure at the same time, neither loses what they wrote. */
class TwoPeopleOnOneMeasureTest {

  private final Office office = Office.open();
  private final ImprovingOffice improving = new ImprovingOffice(office);
  private final Visitor officer = office.as(Role.OFFICER);
  private final Measures measures = TestServer.part(Measures.class);

  @Test
  void ofTwoWhoChangeTheSameFieldTheLaterSeesMineBesideTheirs() {
    Measure measure = improving.write("measures", "จัดทำคู่มือ", "indicators", "ครบทุกงาน");
    Answer mine = officer.get(improving.path(measure) + "/edit");
    Answer theirs = officer.get(improving.path(measure) + "/edit");
    officer.submit(theirs, "บันทึก", "measures", "ของเขา", "indicators", "เขาแก้ตัวชี้วัด");
    Answer both = officer.submit(mine, "บันทึก", "measures", "ของเรา", "issue", "เราเพิ่มประเด็น");
    assertEquals(409, both.status());
    assertEquals(List.of("measures"), both.html().select("input[value=mine]").stream()
        .map(radio -> radio.attr("name").replace(".keep", "")).toList());
    assertTrue(both.shows("ของเขา"));
    assertEquals("ของเรา", both.html().getElementById("measures").wholeText());
    officer.follow(officer.submit(both, "บันทึก", "measures.keep", "mine"));
    Planned joined = improving.now(measure).activity().planned();
    assertEquals(List.of("ของเรา"), joined.details());
    assertEquals(List.of("เขาแก้ตัวชี้วัด"), joined.indicators());
    assertEquals("เราเพิ่มประเด็น", improving.now(measure).about().issue());
  }

  @Test
  void whoChoosesTheirsKeepsTheRestOfMine() {
    Measure measure = improving.write("measures", "จัดทำคู่มือ");
    Answer mine = officer.get(improving.path(measure) + "/edit");
    officer.submit(officer.get(improving.path(measure) + "/edit"), "บันทึก", "measures", "ของเขา");
    Answer both = officer.submit(mine, "บันทึก", "measures", "ของเรา", "issue", "เราเพิ่มประเด็น");
    officer.follow(officer.submit(both, "บันทึก", "measures.keep", "theirs"));
    assertEquals(List.of("ของเขา"), improving.now(measure).activity().planned().details());
    assertEquals("เราเพิ่มประเด็น", improving.now(measure).about().issue());
  }

  @Test
  void editsOfDifferentFieldsAreJoinedWithoutAsking() {
    Measure measure = improving.write("measures", "จัดทำคู่มือ");
    Answer mine = officer.get(improving.path(measure) + "/edit");
    officer.submit(officer.get(improving.path(measure) + "/edit"), "บันทึก", "indicators", "ครบทุกงาน");
    assertEquals(303, officer.submit(mine, "บันทึก", "issue", "ขาดคู่มือ").status());
    assertEquals("ขาดคู่มือ", improving.now(measure).about().issue());
    assertEquals(List.of("ครบทุกงาน"), improving.now(measure).activity().planned().indicators());
  }

  @Test
  void whatTwoChangeOfTheSameMeasuresAtOnceIsAllThere() throws Exception {
    Author by = office.person(Role.OFFICER).author();
    long id = measures.draft(by, ImprovingOffice.YEAR, List.of(Planned.named("จัดทำคู่มือ"))).getFirst().id();
    try (var people = Executors.newFixedThreadPool(2)) {
      for (int round = 1; round <= 15; round++) {
        Owner owner = new Owner("เจ้าของงาน " + round, null);
        Timing period = Timing.read("ภายในวันที่ " + round + " มีนาคม ๒๕๖๖", Timing.Role.PERIOD, ImprovingOffice.YEAR);
        var both = people.invokeAll(List.<Callable<Integer>>of(
            () -> measures.change(by, ImprovingOffice.YEAR, new Bulk(List.of(id), owner, null, "", null)),
            () -> measures.change(by, ImprovingOffice.YEAR, new Bulk(List.of(id), null, null, "", period))));
        for (var one : both) {
          assertEquals(1, one.get());
        }
        Planned planned = measures.get(office.agency().id(), ImprovingOffice.YEAR, id).activity().planned();
        assertEquals(List.of(owner), planned.owners());
        assertEquals(List.of(period), planned.timings());
      }
    }
  }
}
