package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.notice.Notices;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** What an administrator does with people and units, and what comes of it. */
class PeoplePagesTest {

  private static final String PASSWORD = "ข้าวเหนียวมะม่วงกลางฝน";

  private final Office office = Office.open();
  private final Visitor administrator = office.as(Role.ADMINISTRATOR);

  private String link(Answer made) {
    assertEquals(200, made.status(), made.html().text());
    String address = made.html().getElementById("link").val();
    return address.substring(address.indexOf('/', "https://".length()));
  }

  private String invite(String name, Role role) {
    return link(administrator.submit(administrator.get("./people/invite"), "สร้างคำเชิญ", "full-name", name,
        "position", "นักวิเคราะห์นโยบายและแผน", "roles", role.code(), "units", office.units().getFirst().id()));
  }

  private static String newName() {
    return "person-" + System.nanoTime();
  }

  @Test
  void anInvitedPersonChoosesNameAndPasswordAndIsIn() {
    String link = invite("ผู้รับเชิญ", Role.UNIT);
    assertTrue(administrator.get("./people").shows("ผู้รับเชิญ"));
    Browser browser = new Browser();
    String name = newName();
    Answer accepted = browser.submit(browser.get(link), "ตอบรับคำเชิญ", "name", name, "new-password", PASSWORD, "again",
        PASSWORD);
    assertEquals(303, accepted.status(), accepted.html().text());
    assertEquals(200, browser.get("/office/" + office.agency().slug()).status());
    assertEquals(404, new Browser().get(link).status(), "it opens once");
    Member member = TestServer.part(People.class).holding(office.agency().id(), Role.UNIT).getFirst();
    assertEquals("ผู้รับเชิญ", member.name());
    assertEquals(Set.of(office.units().getFirst().id()), member.units());
  }

  @Test
  void theAdministratorSeesByWhichNameSomebodySignsIn() {
    Person officer = office.person(Role.OFFICER);
    String name = TestServer.part(PeopleStore.class).account(officer.account()).orElseThrow().name();
    assertTrue(administrator.get("./people").shows(name));
    assertTrue(administrator.get("./people/" + officer.account()).shows(name));
  }

  @Test
  void anInvitationKeepsWhatWasTypedAndNamesWhatIsMissing() {
    Answer answer = administrator.submit(administrator.get("./people/invite"), "สร้างคำเชิญ", "position", "นายช่าง",
        "roles", "unit");
    assertEquals(422, answer.status());
    assertNotNull(answer.html().getElementById("full-name-error"));
    assertNotNull(answer.html().getElementById("units-error"));
    assertEquals("นายช่าง", answer.html().getElementById("position").val());
    assertFalse(answer.html().select("input[value=unit][checked]").isEmpty());
  }

  @Test
  void whoIsInvitedWithAMailAddressIsToldThereFromTheFirstDayOn() {
    Answer wrong = administrator.submit(administrator.get("./people/invite"), "สร้างคำเชิญ", "full-name", "ผู้รับเชิญ",
        "mail", "mayor@", "roles", "mayor");
    assertEquals(422, wrong.status());
    assertNotNull(wrong.html().getElementById("mail-error"));
    assertEquals("mayor@", wrong.html().getElementById("mail").val());
    String link = link(administrator.submit(wrong, "สร้างคำเชิญ", "mail", "mayor@example.go.th"));
    Browser browser = new Browser();
    browser.submit(browser.get(link), "ตอบรับคำเชิญ", "name", newName(), "new-password", PASSWORD, "again", PASSWORD);
    Member mayor = TestServer.part(People.class).holding(office.agency().id(), Role.MAYOR).getFirst();
    assertEquals("mayor@example.go.th", address(mayor.account()));
  }

  private String address(long account) {
    return TestServer.part(Notices.class).preference(office.agency().id(), account).address();
  }

  @Test
  void nameAndMailAddressAreCorrectedAndOldAndNewAreWrittenDown() {
    Person reader = office.person(Role.READER);
    Answer page = administrator.get("./people/" + reader.account());
    assertEquals(303, administrator.submit(page, "บันทึก", "full-name", "ชื่อที่ถูกต้อง", "mail", "reader@example.go.th")
        .status());
    assertEquals("ชื่อที่ถูกต้อง",
        TestServer.part(People.class).member(office.agency().id(), reader.account()).orElseThrow().name());
    assertEquals("reader@example.go.th", address(reader.account()));
    AuditTrail trail = TestServer.part(AuditTrail.class);
    assertTrue(trail.of(office.agency().id(), "account", reader.account()).getFirst().before().contains(reader.name()));
    assertTrue(trail.of(office.agency().id(), "notices", reader.account()).getFirst().after()
        .contains("reader@example.go.th"));
  }

  @Test
  void theNameOfSomebodyWhoWorksForAnotherAgencyTooIsNotChangedFromHere() {
    Person reader = office.person(Role.READER);
    TestServer.part(People.class).join(org.prongsai.server.audit.Author.system(Office.open().agency().id(), "test"),
        reader.account(), "", Set.of(Role.READER), Set.of());
    Answer refused = administrator.submit(administrator.get("./people/" + reader.account()), "บันทึก", "full-name", "ชื่ออื่น");
    assertEquals(422, refused.status());
    assertNotNull(refused.html().getElementById("full-name-error"));
  }

  @Test
  void aWithdrawnInvitationOpensNothing() {
    String link = invite("ผู้รับเชิญ", Role.READER);
    administrator.submit(administrator.get("./people"), "ถอนคำเชิญ");
    assertEquals(404, new Browser().get(link).status());
  }

  @Test
  void whoHasAnAccountJoinsOneMoreAgencyWithIt() {
    Office other = Office.open();
    Person officer = other.person(Role.OFFICER);
    String link = invite("ชื่อในคำเชิญ", Role.READER);
    Visitor signedIn = other.as(officer);
    Answer page = signedIn.get(link);
    assertEquals(303, signedIn.submit(page, "เข้าร่วมด้วยบัญชีของ " + officer.name()).status());
    assertTrue(TestServer.part(People.class).member(office.agency().id(), officer.account()).isPresent());
  }

  @Test
  void aResetLinkSetsANewPasswordOnceAndEndsAllSessions() {
    Person officer = office.person(Role.OFFICER);
    String name = TestServer.part(PeopleStore.class).account(officer.account()).orElseThrow().name();
    Browser before = new Browser();
    before.submit(before.get("/sign-in"), "เข้าสู่ระบบ", "name", name, "password", "correct horse battery staple");
    String link = link(administrator.submit(administrator.get("./people/" + officer.account()), "สร้างลิงก์"));
    Browser browser = new Browser();
    assertEquals(303, browser.submit(browser.get(link), "ตั้งรหัสผ่าน", "new-password", PASSWORD, "again", PASSWORD).status());
    assertEquals(200, browser.get("/office/" + office.agency().slug()).status());
    assertEquals(302, before.get("/account").status());
    assertEquals(404, browser.get(link).status());
  }

  @Test
  void nobodyResetsThePasswordOfSomebodyWhoWorksForAnotherAgencyToo() {
    Person officer = office.person(Role.OFFICER);
    Office other = Office.open();
    TestServer.part(People.class).join(org.prongsai.server.audit.Author.system(other.agency().id(), "test"),
        officer.account(), "", Set.of(Role.READER), Set.of());
    assertEquals(422, administrator.submit(administrator.get("./people/" + officer.account()), "สร้างลิงก์").status());
  }

  @Test
  void theLastAdministratorCannotLeaveNorGiveTheRoleUp() {
    Person self = office.person(Role.ADMINISTRATOR);
    Answer page = administrator.get("./people/" + self.account());
    assertEquals(422, administrator.submit(page, "ยืนยันให้พ้นจากหน่วยงาน").status());
    assertEquals(422, administrator.submit(page, "บันทึก", "roles", "reader").status());
    assertEquals(200, administrator.get("./people").status());
  }

  @Test
  void whoLeavesGetsNoFurtherInButTheTrailKeepsTheName() {
    Person reader = office.person(Role.READER);
    assertEquals(200, office.as(reader).get("/office/" + office.agency().slug()).status());
    administrator.submit(administrator.get("./people/" + reader.account()), "ยืนยันให้พ้นจากหน่วยงาน");
    assertEquals(404, office.as(reader).get("/office/" + office.agency().slug()).status());
    assertEquals("ended", TestServer.part(AuditTrail.class).of(office.agency().id(), "membership", reader.account())
        .getFirst().deed());
  }

  @Test
  void twoAdministratorsAtOnceSeeBothTextsAndLoseNone() {
    Person reader = office.person(Role.READER);
    Answer mine = administrator.get("./people/" + reader.account());
    administrator.submit(administrator.get("./people/" + reader.account()), "บันทึก", "position", "ตำแหน่งของเขา");
    Answer conflict = administrator.submit(mine, "บันทึก", "position", "ตำแหน่งของฉัน");
    assertEquals(409, conflict.status());
    assertTrue(conflict.shows("ตำแหน่งของเขา") && conflict.shows("ตำแหน่งของฉัน"));
    assertEquals(303, administrator.submit(conflict, "บันทึก", "position.keep", "theirs").status());
    assertEquals("ตำแหน่งของเขา",
        TestServer.part(People.class).member(office.agency().id(), reader.account()).orElseThrow().position());
  }

  @Test
  void membersOfAnotherAgencyAreNotThere() {
    Person stranger = Office.open().person(Role.OFFICER);
    assertEquals(404, administrator.get("./people/" + stranger.account()).status());
  }

  @Test
  void unitsAreAddedRenamedOrderedAndEnded() {
    Agencies agencies = TestServer.part(Agencies.class);
    long agency = office.agency().id();
    Unit first = office.units().getFirst();
    assertEquals(303, administrator.submit(administrator.get("./units/new"), "บันทึก", "name", "งานนิติการ",
        "kind", "SECTION", "parent", first.id()).status());
    Answer taken = administrator.submit(administrator.get("./units/new"), "บันทึก", "name", "งานนิติการ");
    assertEquals(422, taken.status());
    assertNotNull(taken.html().getElementById("name-error"));
    assertEquals(422, administrator.submit(administrator.get("./units/" + first.id()), "ยืนยันการยุบเลิก").status());
    administrator.post("./units/" + first.id() + "/move", "to", "down");
    assertEquals(List.of("กองคลัง", "สำนักปลัด", "กองช่าง"),
        agencies.units(agency).stream().filter(unit -> unit.parent() == null).map(Unit::name).toList());
    Unit works = office.units().getLast();
    administrator.submit(administrator.get("./units/" + works.id()), "บันทึก", "name", "กองช่างและผังเมือง");
    administrator.submit(administrator.get("./units/" + works.id()), "ยืนยันการยุบเลิก");
    Unit ended = agencies.unit(agency, works.id()).orElseThrow();
    assertEquals("กองช่างและผังเมือง", ended.name());
    assertTrue(ended.ended());
    assertEquals(List.of("ended", "changed", "created"), TestServer.part(AuditTrail.class).of(agency, "unit", works.id())
        .stream().map(entry -> entry.deed()).toList());
  }

  @Test
  void twoWhoRenameOneUnitSeeEachOthersNames() {
    String path = "./units/" + office.units().getLast().id();
    Answer mine = administrator.get(path);
    Visitor other = office.as(office.addPerson(Role.ADMINISTRATOR, Set.of()));
    assertEquals(303, other.submit(other.get(path), "บันทึก", "name", "กองช่างและผังเมือง").status());
    Answer conflict = administrator.submit(mine, "บันทึก", "name", "กองโยธา");
    assertEquals(409, conflict.status());
    assertTrue(conflict.shows("กองช่างและผังเมือง") && conflict.shows("กองโยธา"));
    assertEquals(303, administrator.submit(conflict, "บันทึก", "name.keep", "theirs").status());
    assertEquals("กองช่างและผังเมือง", TestServer.part(Agencies.class).units(office.agency().id()).getLast().name());
  }

  @Test
  void anInvitationThatIsNotThereCannotBeWithdrawn() {
    assertEquals(404, administrator.post("./people/invitations/999999/withdraw").status());
  }

  @Test
  void oneLinkUsedTwiceAtOnceIsNoFault() {
    String link = invite("ผู้รับเชิญ", Role.UNIT);
    Visitor member = office.as(office.addPerson(Role.READER, Set.of()));
    assertEquals(303, member.post(link + "/join").status());
    assertEquals(404, member.post(link + "/join").status());
  }
}
