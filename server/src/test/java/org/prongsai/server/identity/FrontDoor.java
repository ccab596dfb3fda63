package org.prongsai.server.identity;

import java.util.List;
import java.util.Set;
import org.prongsai.server.audit.AuditTrail;
import org.prongsai.server.audit.Author;
import org.prongsai.server.testing.Browser;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor.Answer;

/** The way into an office over HTTP, as a browser goes it, and the accounts that may go it. */
final class FrontDoor {

  static final String PASSWORD = "correct horse battery staple";

  private final Office office;

  FrontDoor(Office office) {
    this.office = office;
  }

  /** The name of an account that {@link #PASSWORD} opens. */
  String newOfficer() {
    Person officer = office.addPerson(Role.OFFICER, Set.of());
    return TestServer.part(PeopleStore.class).account(officer.account()).orElseThrow().name();
  }

  Account account(String name) {
    return TestServer.part(PeopleStore.class).account(name).orElseThrow();
  }

  Answer enter(Browser browser, String name, String password) {
    return browser.submit(browser.get("/sign-in"), "เข้าสู่ระบบ", "name", name, "password", password);
  }

  String home() {
    return "/office/" + office.agency().slug();
  }

  /** Gives the account a second factor, and the secret to make codes from. */
  byte[] secondFactor(String name) {
    SecondFactors factors = TestServer.part(SecondFactors.class);
    factors.give(Author.system(office.agency().id(), "test"), account(name).id());
    return TestServer.part(Seal.class).open(TestServer.part(SecondFactorStore.class).find(account(name).id())
        .orElseThrow().secret(), account(name).id());
  }

  Answer code(Browser browser, String code) {
    return browser.submit(browser.get("/sign-in/second"), "ยืนยัน", "code", code);
  }

  List<String> deeds(String name) {
    return TestServer.part(AuditTrail.class).of(office.agency().id(), "account", account(name).id()).stream()
        .map(entry -> entry.deed()).toList();
  }
}
