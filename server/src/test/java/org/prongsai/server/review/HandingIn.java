package org.prongsai.server.review;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jsoup.nodes.Element;
import org.prongsai.server.identity.Person;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agency on its way through a review, without JavaScript. Item O9 of 2566 has one component, O1 three. */
final class HandingIn {

  static final String LIST = "./2566/disclosure/submission";

  final Office office = Office.open();
  final Visitor officer = office.as(Role.OFFICER);
  final Visitor mayor = office.as(Role.MAYOR);
  final Person reader = office.person(Role.READER);
  final Person head = office.person(Role.HEAD);
  final Person clerk = office.person(Role.CLERK);
  final String sheet;

  HandingIn() {
    prove("O9", "facebook");
    publish("O9");
    Answer opened = officer.submit(officer.get(LIST), "เริ่มแบบบันทึก", "purpose", "MOCK", "days", "15", "window-source",
        "ข้อตกลงกับผู้ตรวจ");
    assertEquals(303, opened.status(), opened.html().text());
    sheet = opened.location();
  }

  void prove(String item, String title) {
    officer.submit(officer.get("./2566/disclosure/" + item), "เพิ่มหลักฐาน", "kind", "ADDRESS", "address",
        "https://example.org/" + title, "title", title, "components", "1");
  }

  void publish(String item) {
    Answer page = officer.get("./2566/disclosure/" + item);
    officer.submit(page, page.html().text().contains("เผยแพร่ฉบับใหม่") ? "เผยแพร่ฉบับใหม่" : "เผยแพร่");
  }

  HandingIn handIn() {
    assertEquals(303, mayor.submit(mayor.get(sheet), "อนุมัติให้ส่ง").status());
    assertEquals(303, officer.submit(officer.get(sheet), "ส่งและตรึงสำเนา").status());
    return this;
  }

  Answer invite(Person person, String part) {
    return officer.submit(officer.get(sheet), "เชิญ", "member", person.account(), "part", part);
  }

  /** Two readers of this agency, and a moderator. */
  HandingIn withReaders() {
    for (Answer answer : List.of(invite(reader, "READER"), invite(head, "READER"), invite(clerk, "MODERATOR"))) {
      assertEquals(303, answer.status(), answer.html().text());
    }
    return this;
  }

  String review() {
    return "./reviews/" + sheet.substring(sheet.lastIndexOf('/') + 1);
  }

  /** Gives a verdict on each component of an item. @param verdict by the component's number */
  Answer give(Visitor visitor, String item, Function<Integer, String> verdict) {
    List<Object> fields = new ArrayList<>();
    for (Element field : visitor.get(review() + "/" + item).html().select("form[action$=/read] textarea[name^=reason]")) {
      int no = Integer.parseInt(field.attr("name").substring("reason.".length()));
      fields.addAll(List.of("verdict." + no, verdict.apply(no), "reason." + no, "เห็นจากสำเนา " + no));
    }
    return visitor.post(review() + "/" + item + "/read", fields.toArray());
  }

  /** Both readers find everything met of all items but those. */
  HandingIn readAllBut(Set<String> others) {
    Visitor first = office.as(reader);
    Visitor second = office.as(head);
    for (Element row : first.get(review()).html().select("#items tbody th a")) {
      String item = row.text().replaceAll(" .*", "");
      if (!others.contains(item)) {
        assertEquals(303, give(first, item, no -> "MET").status(), item);
        assertEquals(303, give(second, item, no -> "MET").status(), item);
      }
    }
    return this;
  }

  /** As if the results had been issued so many days ago. */
  void letPass(int days) {
    TestServer.part(JdbcClient.class).sql("update review.submission set issued_at = issued_at - make_interval(days => :days)"
        + " where agency = :agency").param("days", days).param("agency", office.agency().id()).update();
  }
}
