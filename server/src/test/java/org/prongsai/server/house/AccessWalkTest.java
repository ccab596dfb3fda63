package org.prongsai.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.prongsai.server.house.AccessTable.Address;
import org.prongsai.server.house.AccessTable.Gate;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Asks every address as everybody: each gets exactly what docs/access.md says. */
class AccessWalkTest {

  /** Of things that this office does not have, results of a year among them: such a page may say that it is not there. */
  private static final Pattern OTHER_VARIABLE = Pattern.compile("\\{(?!agency|year)\\w+}");
  /** What an office may have or not, without a variable in its address that says so. */
  private static final Set<String> MAY_BE_MISSING = Set.of("/office/{agency}/{year}/papers/letterhead/image");

  private final Office office = Office.open();

  /** Units work on the items that are theirs. */
  @BeforeEach
  void theUnitOwnsTheItemThatIsAskedFor() {
    office.as(Role.OFFICER).post("./2569/disclosure/O1", "units", office.units().getFirst().name(), "version", "0");
  }

  private Answer ask(Visitor visitor, Address address) {
    String path = address.pattern().replace("{agency}", office.agency().slug()).replace("{year}", "2569")
        .replace("{resultYear}", "2568").replace("{unit}", String.valueOf(office.units().getLast().id()))
        .replace("{account}", address.pattern().contains("{account}")
            ? String.valueOf(office.addPerson(Role.READER, Set.of()).account()) : "")
        .replace("{format}", "pdf").replace("{item}", "O1").replace("{kind}", "operations")
        .replace("{form}", "laws").replace("{field}", "file").replace("{hash}", "0".repeat(64))
        .replaceAll("\\{\\w+}", "1");
    return address.method().equals("GET") ? visitor.get(path) : visitor.post(path);
  }

  private static boolean isSentToSignIn(Answer answer) {
    return answer.status() == 302 && answer.location().endsWith("/sign-in");
  }

  @Test
  void thereAreAddressesOfEachKind() {
    for (Gate gate : Gate.values()) {
      assertTrue(AccessTable.addresses().stream().anyMatch(address -> address.gate() == gate), gate.name());
    }
  }

  @Test
  void whoIsNotSignedInReachesOnlyWhatIsOpen() {
    List<String> wrong = new ArrayList<>();
    for (Address address : AccessTable.addresses()) {
      Answer answer = ask(Visitor.stranger(), address);
      if (address.gate() == Gate.EVERYONE ? isSentToSignIn(answer) || answer.status() >= 500 : !isSentToSignIn(answer)) {
        wrong.add(address + " answers " + answer.status());
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleReachesWhatIsItsOwnAndNothingElse(Role role) {
    List<String> wrong = new ArrayList<>();
    for (Address address : AccessTable.addresses()) {
      Answer answer = ask(office.as(role), address);
      if (!isAsTheTableSays(address, role, answer)) {
        wrong.add(address + " answers " + answer.status());
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean isAsTheTableSays(Address address, Role role, Answer answer) {
    if (address.gate() == Gate.MEMBERS && !address.isFor(role)) {
      return answer.status() == 403;
    }
    boolean mustBeThere = address.gate() == Gate.MEMBERS && address.method().equals("GET")
        && !OTHER_VARIABLE.matcher(address.pattern()).find() && !MAY_BE_MISSING.contains(address.pattern());
    return answer.status() < 500 && answer.status() != 403 && !isSentToSignIn(answer)
        && !(mustBeThere && answer.status() == 404);
  }

  @ParameterizedTest
  @EnumSource(Role.class)
  void inAnotherAgencyNothingIsThere(Role role) {
    List<String> wrong = new ArrayList<>();
    Visitor stranger = Office.open().as(role);
    for (Address address : AccessTable.addresses()) {
      if (address.gate() == Gate.MEMBERS) {
        Answer answer = ask(stranger, address);
        if (answer.status() != 404) {
          wrong.add(address + " answers " + answer.status());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void noFormIsTakenWithoutItsToken() {
    List<String> wrong = new ArrayList<>();
    for (Address address : AccessTable.addresses()) {
      if (!address.method().equals("GET")) {
        Answer answer = ask(office.as(Role.ADMINISTRATOR).withoutToken(), address);
        if (answer.status() != 403 || !answer.shows("ยังไม่ได้บันทึก")) {
          wrong.add(address + " answers " + answer.status());
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
