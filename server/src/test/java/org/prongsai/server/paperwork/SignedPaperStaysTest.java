package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was signed is kept as it was, until a corrected paper takes its place. */
class SignedPaperStaysTest {

  private final Office office = Office.open();
  private final WritingOffice writing = new WritingOffice(office);

  @Test
  void eachSignatureNamesTheTextThatWasSigned() {
    writing.signed("แผนมาตรการ");
    Paper paper = writing.paper();
    List<Decision> decisions = TestServer.part(WayStore.class).decisions(paper.agency(), paper.id());
    assertEquals(4, decisions.size());
    assertEquals(1, decisions.stream().map(Decision::content).distinct().count(), "all endorsed the same text");
    assertNotEquals(Signing.sha256(new byte[0]), decisions.getFirst().content());
    assertEquals(List.of("PASSWORD"), decisions.stream().map(Decision::strength).distinct().toList());
  }

  @Test
  void theDatabaseRefusesToChangeWhatWasDecidedOrSigned() {
    writing.signed("แผนมาตรการ");
    JdbcClient database = TestServer.part(JdbcClient.class);
    assertThrows(DataAccessException.class, () -> database
        .sql("update paperwork.decision set opinion = 'x' where agency = :a")
        .param("a", office.agency().id()).update());
    assertThrows(DataAccessException.class, () -> database
        .sql("delete from paperwork.frozen where agency = :a")
        .param("a", office.agency().id()).update());
  }

  @Test
  void aSignedPaperProvesWhatItProves() {
    writing.signed("แผนมาตรการ");
    Person officer = office.person(Role.OFFICER);
    Papers papers = TestServer.part(Papers.class);
    List<Papers.Signed> signed = papers.signed(officer, 2569);
    assertEquals(1, signed.size());
    assertTrue(papers.signedPaper(officer, signed.getFirst().id()).isPresent());
    assertTrue(papers.signedPaper(Office.open().person(Role.OFFICER), signed.getFirst().id()).isEmpty());
  }

  @Test
  void aCorrectedPaperTakesThePlaceOfTheSignedOne() {
    Answer signed = writing.signed("แผนมาตรการ");
    Visitor officer = office.as(Role.OFFICER);
    Answer draft = officer.follow(officer.submit(officer.get(signed.path()), "จัดทำฉบับแก้ไขแทนฉบับนี้"));
    Answer sent = officer.follow(officer.submit(draft, "เสนอตามสายงาน"));
    assertTrue(officer.get(signed.path()).shows("ลงนามแล้ว"));
    List.of(Role.HEAD, Role.CLERK, Role.MAYOR).forEach(role -> writing.endorse(role, sent));
    assertTrue(officer.get(signed.path()).shows("มีฉบับใหม่แทน"));
    byte[] old = officer.get(signed.path() + "/file/pdf").bytes();
    assertTrue(Visitor.stranger().upload("/verify", "file", "x.pdf", old).shows("มีเอกสารฉบับใหม่แทนฉบับนี้แล้ว"));
  }
}
