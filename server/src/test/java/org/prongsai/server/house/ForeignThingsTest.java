package org.prongsai.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.prongsai.server.house.AccessTable.Address;
import org.prongsai.server.house.AccessTable.Gate;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Asks for real things of one agency as people of another: at every address that names a thing, and in the fields of forms.
 * The addresses are those of {@link AccessWalkTest}; one that names a thing which {@link Furnished} does not have fails here.
 */
class ForeignThingsTest {

  private static final Pattern THING = Pattern.compile("([^/]+)/(?=(\\{(?!agency|year|resultYear|form|field|item|kind|name)\\w+}))");
  private static final List<Role> CURIOUS = List.of(Role.OFFICER, Role.UNIT, Role.MAYOR, Role.ADMINISTRATOR);
  /** Numbers go on from year to year: the year before a register only says from where one came. */
  private static final Set<String> OF_NO_YEAR = Set.of("registers/{id}");
  /** What forms of these addresses ask for, so that nothing but the thing itself is a reason to refuse. */
  static final Object[] FILLED = {"reason", "เหตุผล", "why", "เหตุผล", "comment", "ความเห็น", "words", "ความเห็น",
      "opinion", "approve", "typed", "ผู้ทดสอบ", "version", "0", "standing", "DONE", "progress", "ทำแล้ว", "gathered",
      "ทำแล้ว", "move", "START", "station1", "mayor", "roles", "reader", "purpose", "ทดลอง", "of", "2569", "running", "1",
      "name", "ชื่อใหม่", "issue", "ปัญหา", "measures", "มาตรการ", "return-reason", "เหตุผล", "to", "up"};

  private final Furnished theirs = new Furnished();

  /** The addresses that name things, each with every thing that it could name. */
  private List<String> paths(Address address, Map<String, List<String>> things, int year) {
    List<String> paths = new ArrayList<>(List.of(address.pattern().replace("{year}", String.valueOf(year))
        .replace("{resultYear}", "2568").replace("{format}", "pdf").replace("{item}", "O1").replace("{name}", "name")));
    for (Matcher thing = THING.matcher(address.pattern()); thing.find();) {
      String variable = thing.group(2);
      String name = thing.group(1) + "/" + variable;
      List<String> known = things.get(name);
      assertTrue(known != null, address + " names a thing of which Furnished has none: " + name);
      paths = paths.stream().flatMap(path -> known.stream().map(id -> path.replace("/" + variable, "/" + id))).toList();
    }
    return paths.stream().map(path -> path.replace("{kind}", "operations").replace("{form}", "laws")
        .replace("{field}", "file")).toList();
  }

  private static List<Address> addresses() {
    return AccessTable.addresses().stream().filter(address -> address.gate() == Gate.MEMBERS)
        .filter(address -> THING.matcher(address.pattern()).find()).toList();
  }

  private static Answer ask(Visitor visitor, Address address, String path) {
    return address.method().equals("GET") ? visitor.get(path) : visitor.post(path, FILLED);
  }

  private static Role roleFor(Address address) {
    return List.of(Role.OFFICER, Role.ADMINISTRATOR, Role.MAYOR, Role.HEAD).stream().filter(address::isFor).findFirst()
        .orElseThrow();
  }

  @Test
  void inItsOwnAgencyEveryThingIsThereToBeSeen() {
    List<String> wrong = new ArrayList<>();
    for (Address address : addresses()) {
      List<String> found = new ArrayList<>();
      for (String path : paths(address, theirs.things(), Furnished.YEAR)) {
        String own = path.replace("{agency}", theirs.office().agency().slug());
        if (address.method().equals("GET")) {
          found.add(own + " answers " + theirs.office().as(roleFor(address)).get(own).status());
        }
      }
      if (!found.isEmpty() && found.stream().noneMatch(each -> each.endsWith("200") || each.endsWith("303"))) {
        wrong.addAll(found);
      }
    }
    assertEquals(List.of("/office/" + theirs.office().agency().slug() + "/2569/proof/" + theirs.thing("proof/{file}")
        + "/small answers 404"), wrong, "of a text there is no small picture; everything else is there");
  }

  @Test
  void peopleOfAnotherAgencyFindNothingOfItAtItsOwnAddresses() {
    Office strangers = Office.open();
    List<String> wrong = new ArrayList<>();
    Map<String, String> before = theirs.rows();
    for (Role role : CURIOUS) {
      for (Address address : addresses()) {
        for (String path : paths(address, theirs.things(), Furnished.YEAR)) {
          String full = path.replace("{agency}", theirs.office().agency().slug());
          Answer answer = ask(strangers.as(role), address, full);
          if (answer.status() != 404) {
            wrong.add(role + " at " + address.method() + " " + full + " is answered " + answer.status());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(before, theirs.rows());
  }

  @Test
  void itsThingsAreNotThereAtTheAddressesOfAnotherAgency() {
    Office strangers = new Furnished().office();
    List<String> wrong = new ArrayList<>();
    Map<String, String> before = theirs.rows();
    for (Role role : CURIOUS) {
      for (Address address : addresses()) {
        for (String path : paths(address, theirs.things(), Furnished.YEAR)) {
          String full = path.replace("{agency}", strangers.agency().slug());
          Answer answer = ask(strangers.as(role), address, full);
          if (answer.status() != (address.isFor(role) ? 404 : 403)) {
            wrong.add(role + " at " + address.method() + " " + address.pattern() + " is answered " + answer.status());
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(before, theirs.rows());
  }

  @Test
  void whatBelongsToOneYearIsNotThereInAnother() {
    List<String> wrong = new ArrayList<>();
    Map<String, String> before = theirs.rows();
    for (Address address : addresses()) {
      boolean ofAYear = address.pattern().contains("{year}") && OF_NO_YEAR.stream().noneMatch(address.pattern()::contains);
      for (String path : ofAYear ? paths(address, theirs.things(), Furnished.YEAR + 1) : List.<String>of()) {
        String full = path.replace("{agency}", theirs.office().agency().slug());
        Answer answer = ask(theirs.office().as(roleFor(address)), address, full);
        if (answer.status() != 404) {
          wrong.add(address.method() + " " + address.pattern() + " is answered " + answer.status());
        }
      }
    }
    assertEquals(List.of(), wrong);
    assertEquals(before, theirs.rows());
  }

  /** Whoever has no part in a piece of work, or at whose station a paper does not lie, sees it and does nothing with it. */
  @Test
  void whoHasNoPartInItOnlySeesIt() {
    Visitor other = theirs.office().as(theirs.office().addPerson(Role.UNIT, Set.of(theirs.unit(2))));
    String measure = "./2569/measures/" + theirs.activity().id();
    String piece = "./2569/progress/" + theirs.activity().id() + "/" + theirs.unit(0);
    Map<String, String> before = theirs.rows();
    List<String> forms = List.of(measure + "/move", piece.replaceFirst("[^/]+$", "compile"), measure + "/return", piece, piece + "/return",
        "./2569/progress/reports/" + theirs.thing("reports/{report}"), "./2569/proof/" + theirs.thing("proof/{file}") + "/remove");
    for (String form : forms) {
      assertEquals(403, other.post(form, FILLED).status(), form);
    }
    assertEquals(403, other.get("./2569/progress/reports/" + theirs.thing("reports/{report}")).status());
    assertEquals(403, other.post(measure + "/tick", "tick", task(theirs)).status());
    assertEquals(403, theirs.office().as(Role.READER).post(measure + "/tick", "tick", task(theirs)).status());
    String sent = "./2569/papers/" + theirs.things().get("papers/{id}").getLast();
    for (Visitor notAsked : List.of(other, theirs.office().as(Role.OFFICER), theirs.office().as(Role.MAYOR))) {
      assertEquals(403, notAsked.post(sent + "/endorse", "version", "1", "opinion", "approve", "typed", "ผู้ทดสอบ mayor").status());
      assertEquals(403, notAsked.post(sent + "/return", "version", "1", "reason", "เหตุผล").status());
    }
    assertEquals(before, theirs.rows());
  }

  private static Long task(Furnished agency) {
    return TestServer.part(Plans.class).activity(agency.office().agency().id(), agency.activity().id()).orElseThrow()
        .planned().followUp().getFirst().id();
  }

  @Test
  void numbersOfForeignThingsInFormsAreNotBelieved() {
    Furnished ours = new Furnished();
    Visitor officer = ours.office().as(Role.OFFICER);
    Visitor administrator = ours.office().as(Role.ADMINISTRATOR);
    long foreignUnit = theirs.unit(1);
    long foreignPerson = theirs.office().person(Role.READER).account();
    Map<String, String> before = theirs.rows();
    String measure = "./2569/measures/" + ours.activity().id();

    assertEquals(303, officer.post("./2569/measures/bulk", "measure", theirs.activity().id(), "to-unit", ours.unit(1)).status());
    assertEquals(422, officer.post("./2569/measures/bulk", "measure", ours.activity().id(), "to-unit", foreignUnit).status());
    officer.post("./2570/measures/carry", "measure", theirs.activity().id());
    assertEquals(422, officer.post(measure + "/edit", "version", "1", "owner", foreignUnit, "compiler", foreignUnit).status());
    Answer edit = officer.get(measure + "/edit");
    officer.submit(edit, "บันทึก", "measures", "มาตรการ", "owner", foreignUnit, "compiler", foreignUnit);
    officer.post(measure + "/ask", "asked", foreignUnit);
    assertEquals(403, officer.post(measure + "/tick", "tick", task(theirs)).status(), "there is nothing of its own to tick");
    assertEquals(404, officer.post(measure + "/return", "share", share(theirs), "return-reason", "เหตุผล").status());
    assertEquals(422, ours.office().as(Role.MAYOR).post("./2569/follow-up", "task", task(theirs)).status());
    officer.post("./2569/progress/" + ours.activity().id() + "/" + ours.unit(0), "standing", "DONE", "progress", "ทำแล้ว",
        "kept", theirs.looseFile().id());
    officer.post("./2569/progress/" + ours.activity().id() + "/" + ours.unit(0), "standing", "DONE", "progress", "ทำแล้ว",
        "kept", ours.looseFile().id());
    String paper = "./2569/papers/" + ours.thing("papers/{id}");
    officer.submit(officer.get(paper + "/edit"), "บันทึก", "register", theirs.thing("registers/{id}"), "number", "2569-1");
    officer.submit(officer.get(paper + "/route"), "บันทึก", "station1", "#" + foreignPerson);
    String version = officer.get(paper + "/route").html().select("input[name=version]").val();
    assertEquals(422, officer.post(paper + "/send", "version", version).status(), "nobody of the agency stands there");
    assertEquals(422, administrator.post("./people/acting", "who", foreignPerson, "stead",
        ours.office().person(Role.MAYOR).account(), "first", "1 ตุลาคม 2568", "last", "30 กันยายน 2570", "reason", "ก",
        "document", "ข").status());
    assertEquals(422, administrator.post("./people/invite", "full-name", "ใครสักคน", "roles", "unit", "units", foreignUnit).status());
    administrator.post("./units/new", "name", "งานใหม่", "kind", "SECTION", "parent", foreignUnit);
    assertTrue(administrator.get("./trail?who=" + foreignPerson).html().select("tbody tr").isEmpty());

    assertEquals(before, theirs.rows());
    assertEquals(List.of(), foreign("planning.share", "unit", ours, foreignUnit));
    assertEquals(List.of(), foreign("planning.activity", "owners::text || coalesce(compiler::text, '')", ours, foreignUnit));
    assertEquals(List.of(), foreign("agency.unit", "parent", ours, foreignUnit));
    assertEquals(List.of(), foreign("paperwork.paper", "register", ours, Long.parseLong(theirs.thing("registers/{id}"))));
    assertEquals(List.of(), foreign("identity.membership", "units::text", ours, foreignUnit));
    String hash = theirs.looseFile().hash();
    assertEquals(0, TestServer.part(JdbcClient.class).sql("""
        select count(*) from planning.report where agency = :agency and :hash = any (files)
        """).param("agency", ours.office().agency().id()).param("hash", hash).query(Integer.class).single());
  }

  private static Long share(Furnished agency) {
    return TestServer.part(Plans.class).activity(agency.office().agency().id(), agency.activity().id()).orElseThrow()
        .shares().getFirst().id();
  }

  /** Rows of ours that name the foreign number. */
  private static List<String> foreign(String table, String column, Furnished ours, long number) {
    return TestServer.part(JdbcClient.class).sql("select t::text from %s t where t.agency = :agency and (%s)::text ~ :number"
        .formatted(table, column)).param("agency", ours.office().agency().id()).param("number", "\\y" + number + "\\y")
        .query(String.class).list();
  }
}
