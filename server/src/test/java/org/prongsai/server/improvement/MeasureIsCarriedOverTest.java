package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.planning.FollowUps;
import org.prongsai.server.planning.Timing;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Measures of one year are taken on into the next. */
class MeasureIsCarriedOverTest {

  private final Office office = Office.open();
  private final ImprovingOffice improving = new ImprovingOffice(office);
  private final Visitor officer = office.as(Role.OFFICER);
  private final Measures measures = TestServer.part(Measures.class);

  @Test
  void carriedOverWorkIsADraftWithoutOldDatesAndTheOldStaysAsItWas() {
    Measure old = improving.write("measures", "หนึ่ง", "deadline", "ภายในเดือนมีนาคม ๒๕๖๖", "rhythm", "ทุกเดือน");
    officer.submit(officer.get("./2566/measures"), "เห็นชอบร่างทั้งหมด 1 รายการ");
    Measure agreed = improving.now(old);
    Answer carry = officer.get("./2567/measures/carry");
    Answer list = officer.follow(officer.submit(carry, "ยกมาเป็นร่างของปี 2567"));
    assertTrue(list.shows("หนึ่ง"));
    Measure carried = measures.of(office.agency().id(), 2567).getFirst();
    assertEquals(ActivityState.DRAFTED, carried.activity().state());
    assertEquals(Long.valueOf(old.id()), carried.activity().continues());
    assertEquals(agreed.activity().state(), improving.now(old).activity().state());
    assertEquals(agreed.activity().planned(), improving.now(old).activity().planned());
    assertEquals(Integer.valueOf(2567), improving.now(old).activity().continuedIn());
    assertTrue(TestServer.part(FollowUps.class)
        .due(office.agency().id(), LocalDate.of(2024, 1, 5), 30).isEmpty(), "it owes nothing any more");
    assertTrue(officer.get(improving.path(old)).shows("ทำต่อในปี 2567"));
    assertEquals(List.of("๑ ตุลาคม ๒๕๖๖ - ๓๐ กันยายน ๒๕๖๗", "ทุกเดือน"),
        carried.activity().planned().timings().stream().map(Timing::text).toList());
    assertFalse(officer.get("./2567/measures/carry").shows("ยกมาเป็นร่างของปี 2567"), "nothing is carried over twice");
    assertTrue(officer.get("./2567/measures/" + carried.id()).shows("มาตรการนี้ทำต่อจากปีก่อน"));
    assertTrue(officer.get(improving.path(old)).shows("มาตรการนี้ยกไปทำต่อในปีถัดไป"));
  }

  @Test
  void whatTheNewYearAnswersAlreadyIsMarkedAndNotChosen() {
    improving.write("measures", "หนึ่ง", "codes", "I7");
    officer.submit(officer.get("./2566/measures"), "เห็นชอบร่างทั้งหมด 1 รายการ");
    officer.submit(officer.get("./2567/measures/new"), "บันทึก", "measures", "ของปีใหม่", "codes", "I7 E2");
    Answer carry = officer.get("./2567/measures/carry");
    assertTrue(carry.shows("ปี 2567 มีมาตรการตอบข้อนี้แล้ว") && carry.shows("ของปีใหม่"), carry.html().text());
    assertTrue(carry.html().select("input[name=measure][checked]").isEmpty());
  }
}
