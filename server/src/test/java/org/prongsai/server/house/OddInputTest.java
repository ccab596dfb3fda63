package org.prongsai.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prongsai.server.house.AccessTable.Address;
import org.prongsai.server.house.AccessTable.Gate;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Sends what no page of ours would send to every address: it is refused, and never answered as a fault. */
class OddInputTest {

  private static final List<String> FIELDS = List.of("name", "text", "kind", "series", "prefix", "begins", "counts", "version",
      "of", "running", "reason", "why", "comment", "words", "opinion", "typed", "row", "station1", "register", "number", "dated",
      "subject", "memo", "layout", "numerals", "cover", "purpose", "standing", "progress", "results", "spent", "event-day",
      "event-place", "participants", "links", "day", "kept", "move", "asked", "until", "read", "share", "return-reason", "task",
      "note", "gathered", "measure", "to-unit", "period", "finding", "rhythm", "issue", "cause", "recommendation", "code",
      "topic", "codes", "measures", "owner", "others", "compiler", "deadline", "budget", "amount", "source", "indicators",
      "step.1", "step.1.when", "step-rows", "task.1", "task.1.id", "task-rows", "more", "roles", "units", "position", "full-name",
      "who", "stead", "first", "last", "document", "parent", "to", "was-name", "was-parent", "rule", "address", "pace",
      "language", "url", "criteria", "scores", "figure", "given", "subject", "thing", "from", "page", "unit", "state", "sort",
      "signatories", "total", "second-factor-too", "q", "indicator", "due", "view", "days", "window-source", "member", "sign-in-name", "part", "seen", "verdict.1",
      "reason.1", "O1.address", "O1.explanation");
  private static final List<String> ODD = List.of("ก\0ข\u0001", "-1", "99999999999999999999", "9999999999", "๑๒", "x-y",
      "2569-x", "'\"><script>alert(1)</script>", "31 กุมภาพันธ์ 99999", "\u202eก\uffff", noise());

  private final Furnished office = new Furnished();

  /** So long that no index holds it, and of a kind that does not compress. */
  private static String noise() {
    return new Random(1).ints(12_000, 0x0E01, 0x0E2E).mapToObj(Character::toString).collect(Collectors.joining());
  }

  private static Role roleFor(Address address) {
    return List.of(Role.OFFICER, Role.ADMINISTRATOR, Role.MAYOR).stream().filter(address::isFor).findFirst().orElseThrow();
  }

  private static List<Address> addresses() {
    return AccessTable.addresses().stream().filter(address -> address.gate() == Gate.MEMBERS)
        .filter(address -> !address.pattern().endsWith("/people/{account}/end")).toList();
  }

  private String path(Address address) {
    String path = address.pattern().replace("{agency}", office.office().agency().slug())
        .replace("{year}", "2569").replace("{resultYear}", "2568").replace("{format}", "csv").replace("{item}", "O1")
        .replace("{kind}", "operations").replace("{form}", "laws").replace("{field}", "file").replace("{name}", "name");
    for (var thing : office.things().entrySet()) {
      String name = thing.getKey();
      String before = name.substring(0, name.indexOf('/') + 1).replace("{activity}", office.thing("progress/{activity}"))
          .replace("{kind}", "operations").replace("{form}", "laws").replace("{field}", "file");
      path = path.replace(before + name.substring(name.indexOf('/') + 1), before + thing.getValue().getFirst());
    }
    return path;
  }

  private Answer send(Address address, String path, List<String> fields, String value) {
    Visitor visitor = office.office().as(roleFor(address));
    if (address.method().equals("GET")) {
      String shortened = value.substring(0, Math.min(value.length(), 500));
      return visitor.get(path + "?" + fields.stream().map(field -> field + "=" + URLEncoder.encode(shortened, StandardCharsets.UTF_8))
          .collect(Collectors.joining("&")));
    }
    List<Object> sent = new ArrayList<>();
    fields.forEach(field -> sent.addAll(List.of(field, value)));
    return visitor.post(path, sent.toArray());
  }

  @Test
  void noAddressAnswersOddFieldsWithAFault() {
    List<String> wrong = new ArrayList<>();
    for (Address address : addresses()) {
      String path = path(address);
      for (String odd : ODD) {
        Answer answer = send(address, path, FIELDS, odd);
        if (answer.status() >= 500) {
          wrong.add(address + " with " + odd.substring(0, Math.min(odd.length(), 30)));
        }
      }
      if (send(address, path, List.of(), "").status() >= 500) {
        wrong.add(address + " without any field");
      }
    }
    assertEquals(List.of(), wrong);
  }

  /** Where everything else is as it should be, one field after the other is odd. */
  @Test
  void noAddressAnswersOneOddFieldWithAFault() {
    List<String> wrong = new ArrayList<>();
    for (Address address : addresses().stream().filter(each -> !each.method().equals("GET")).toList()) {
      String path = path(address);
      for (String field : List.of("version", "of", "running", "register", "number", "series", "kind", "move", "row", "begins",
          "standing", "period", "name", "roles", "first", "amount", "task", "rule", "url", "opinion")) {
        for (String odd : List.of("99999999999999999999", "9999999999", "2569-x", "x")) {
          List<Object> sent = new ArrayList<>(List.of(ForeignThingsTest.FILLED));
          int known = sent.indexOf(field);
          if (known >= 0 && known % 2 == 0) {
            sent.set(known + 1, odd);
          } else {
            sent.addAll(List.of(field, odd));
          }
          if (office.office().as(roleFor(address)).post(path, sent.toArray()).status() >= 500) {
            wrong.add(address + " with " + field + "=" + odd);
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @Test
  void anAddressWithAWordOrAnImpossibleNumberInItIsNotThere() {
    List<String> wrong = new ArrayList<>();
    for (Address address : addresses()) {
      for (String variable : List.of("id", "account", "unit", "report", "activity", "file", "year")) {
        for (String odd : List.of("abc", "0", "-1", "99999", "99999999999999999999999", "%27", "%3Cscript%3E")) {
          if (address.pattern().contains("{" + variable + "}")) {
            String path = address.pattern().replace("{agency}", office.office().agency().slug()).replace("{" + variable + "}", odd)
                .replace("{year}", "2569").replace("{resultYear}", "2568").replace("{format}", "csv").replace("{item}", "O1")
                .replace("{kind}", "operations")
        .replace("{form}", "laws").replace("{field}", "file").replace("{hash}", "0".repeat(64)).replaceAll("\\{\\w+}", "1");
            int status = send(address, path, List.of(), "").status();
            if (status != 404 && status != 405) {
              wrong.add(address.method() + " " + path + " answers " + status);
            }
          }
        }
      }
    }
    assertEquals(List.of(), wrong);
  }
}
