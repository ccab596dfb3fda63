package org.prongsai.server.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** The checklist of disclosure on its page, without JavaScript, and in its paper. */
class TablePagesTest {

  private static final String PATH = "./2568/disclosure/table";

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);

  private Disclosed of(String code) {
    return TestServer.part(DisclosureStore.class).of(office.agency().id(), 2568).values().stream()
        .filter(each -> each.item().equals(TestServer.part(org.prongsai.server.year.CriteriaLibrary.class).usual(2568)
            .item(code).orElseThrow().id())).findFirst().orElse(Disclosed.nothing(code));
  }

  @Test
  void whatIsEnteredOfAnItemStandsThereForAllAndIsWrittenDown() {
    Answer page = officer.get(PATH);
    assertEquals(200, page.status());
    officer.follow(officer.submit(page, "บันทึก", "O1.units", "สำนักปลัด\nกองคลัง", "O1.status", "DONE", "O1.done",
        "เผยแพร่แล้วที่ https://example.org/structure"));
    assertEquals(List.of("สำนักปลัด", "กองคลัง"), of("O1").units());
    assertEquals(Status.DONE, of("O1").status());
    assertEquals(1, TestServer.part(DisclosureStore.class).of(office.agency().id(), 2568).size(), "nothing else was said");
    assertEquals("created",
        TestServer.part(AuditTrail.class).of(office.agency().id(), "disclosure", of("O1").id()).getFirst().deed());
    Answer seen = office.as(Role.UNIT).get(PATH);
    assertTrue(seen.shows("https://example.org/structure"));
    assertTrue(seen.html().select("form[action$=/disclosure/table]").isEmpty());
    assertEquals(403, office.as(Role.UNIT).post(PATH, "O1.status", "DONE").status());
  }

  /** Seed 2 hands in the whole checklist: items with their components, whose they are, and a box for each status. */
  @Test
  void theDisclosurePaperIsWrittenFromTheChecklist() {
    assertTrue(officer.get("./2568/papers").html().select("button[value=disclosure]").isEmpty());
    officer.submit(officer.get(PATH), "บันทึก", "O1.units", "สำนักปลัด", "O1.status", "IN_PROGRESS", "O1.done", "รวบรวมแล้ว");
    Answer paper = officer.follow(officer.post("./2568/papers", "kind", "disclosure"));
    String text = officer.get(paper.path() + "/preview").text();
    assertTrue(text.contains("รวบรวมแล้ว") && text.contains("สำนักปลัด"), text);
    assertTrue(text.contains("O2") || text.contains("O๒"), "also the items of which nothing is said");
  }

  @Test
  void twoWhoEditOneItemAreShownBothAndTwoWhoEditDifferentItemsDisturbNobody() {
    Answer mine = officer.get(PATH);
    Answer theirs = officer.get(PATH);
    assertEquals(303, officer.submit(theirs, "บันทึก", "O1.done", "ของเขา", "O2.done", "ของเขาข้อสอง").status());
    assertEquals(303, officer.submit(mine, "บันทึก", "O3.done", "ของเรา").status());
    assertEquals(List.of("ของเขา"), of("O1").done(), "untouched fields of an older page change nothing");

    Answer both = officer.submit(mine, "บันทึก", "O1.done", "ของเรา");
    assertEquals(409, both.status());
    assertTrue(both.shows("ของเขา") && both.shows("ของเรา"), both.html().text());
    assertEquals(List.of("ของเขา"), of("O1").done());
    assertEquals(303, officer.submit(both, "บันทึก", "O1.keep", "theirs").status());
    assertEquals(List.of("ของเขา"), of("O1").done());
    Answer again = officer.submit(mine, "บันทึก", "O1.done", "ของเรา");
    assertEquals(303, officer.submit(again, "บันทึก", "O1.keep", "mine").status());
    assertEquals(List.of("ของเรา"), of("O1").done());
  }

  @Test
  void everybodyWhoSavedBeforeIsNamed() {
    List<Clash> clashes = List.of("คนหนึ่ง", "อีกคน", "คนหนึ่ง").stream().map(who -> new Clash(
        TestServer.part(org.prongsai.server.year.CriteriaLibrary.class).usual(2568).items().getFirst(),
        Disclosed.nothing("O1"), Disclosed.nothing("O1"), who)).toList();
    assertEquals("คนหนึ่ง, อีกคน", Clash.who(clashes));
  }

  @Test
  void theTrailCallsItemsByTheirCodeAndName() {
    officer.submit(officer.get(PATH), "บันทึก", "O1.done", "เผยแพร่แล้ว");
    String row = officer.get("./trail?subject=disclosure").html().select("#trail tbody tr").text();
    assertTrue(row.contains("O1 โครงสร้าง"), row);
  }

  @Test
  void aTextThatIsTooLongComesBackAsItWasTyped() {
    String longText = "ก".repeat(4001);
    Answer refused = officer.submit(officer.get(PATH), "บันทึก", "O1.done", longText);
    assertEquals(422, refused.status());
    Element field = refused.html().getElementById("O1.done");
    assertEquals(longText, field.wholeText().strip());
    assertFalse(refused.html().select("a[href=#O1.done]").isEmpty());
  }
}
