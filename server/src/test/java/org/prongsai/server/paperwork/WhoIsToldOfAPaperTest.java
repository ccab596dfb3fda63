package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.prongsai.thai.ThaiDates;

/** With whom a paper lies, and who hears of what happens to it. */
class WhoIsToldOfAPaperTest {

  private final Office office = Office.open();
  private final WritingOffice writing = new WritingOffice(office);

  private List<String> told(Person person) {
    return TestServer.part(Notices.class).latest(office.agency().id(), person.account(), 9).stream()
        .map(note -> note.titleThai() + " " + note.textThai()).toList();
  }

  @Test
  void theInboxHoldsWhatLiesWithAPersonAndNothingElse() {
    Answer sent = writing.sent("แผนมาตรการ");
    Papers papers = TestServer.part(Papers.class);
    assertEquals(1, papers.waitingFor(office.person(Role.HEAD)).size());
    assertEquals(0, papers.waitingFor(office.person(Role.MAYOR)).size());
    assertTrue(office.as(Role.HEAD).get("./2569/papers").shows("รอท่านพิจารณา 1 เรื่อง"));
    assertEquals(sent.path(), papers.waitingFor(office.person(Role.HEAD)).getFirst().path());
  }

  @Test
  void whoActsForTheOneWhereAPaperArrivesIsToldAsWell() {
    Person deputy = office.person(Role.READER);
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Bangkok"));
    Visitor administrator = office.as(Role.ADMINISTRATOR);
    administrator.submit(administrator.get("./people/acting"), "บันทึกคำสั่ง", "who", deputy.account(), "stead",
        office.person(Role.HEAD).account(), "kind", "SUBSTITUTE", "first", ThaiDates.official(today), "last",
        ThaiDates.official(today.plusDays(3)), "reason", "ลาพักผ่อน", "document", "คำสั่งที่ ๑๒/๒๕๖๙");
    writing.sent("แผนมาตรการ");
    assertTrue(told(deputy).getFirst().contains(writing.paper().subject()), told(deputy).toString());
    Answer home = office.as(deputy).get("./2569");
    assertTrue(home.shows("มี 1 เรื่องรอดำเนินการ"), home.html().text());
  }

  @Test
  void aCommentIsToldToTheWriterAndToWhoeverHasThePaper() {
    Answer sent = writing.sent("แผนมาตรการ");
    office.as(Role.CLERK).post(sent.path() + "/comment", "comment", "โปรดเพิ่มตัวชี้วัด");
    for (Role role : List.of(Role.OFFICER, Role.HEAD)) {
      assertTrue(told(office.person(role)).getFirst().contains("โปรดเพิ่มตัวชี้วัด"), role.name());
    }
    assertFalse(told(office.person(Role.CLERK)).stream().anyMatch(each -> each.contains("โปรดเพิ่มตัวชี้วัด")));
    assertEquals(List.of(), told(office.person(Role.MAYOR)), "the paper has not come there yet");
  }
}
