package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.agency.Agencies;
import org.prongsai.server.agency.Unit;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Planned;
import org.prongsai.server.planning.Plans;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

class TrailPagesTest {

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);

  private void rename(Person by, String name) {
    Agencies agencies = TestServer.part(Agencies.class);
    Unit unit = agencies.unit(office.agency().id(), office.units().getFirst().id()).orElseThrow();
    agencies.changeUnit(by.author(), unit, name, null);
  }

  @Test
  void showsOldAndNewValueAndWhoAndWhere() {
    rename(office.person(Role.ADMINISTRATOR), "สำนักปลัดองค์การ");
    Answer page = officer.get("./trail");
    String row = page.html().select("#trail tbody tr").first().text();
    assertTrue(row.contains("สำนักปลัด → สำนักปลัดองค์การ"), row);
    assertTrue(row.contains(office.person(Role.ADMINISTRATOR).name()), row);
  }

  @Test
  void namesThingsPagesAndStatesAsTheScreensDo() {
    Plans plans = TestServer.part(Plans.class);
    Person person = office.person(Role.OFFICER);
    Person there = new Person(person.account(), person.name(), "", office.agency(), person.roles(), person.units(), null,
        "/office/{agency}/{year:25\\d\\d}/measures/{id:\\d+}/move");
    Owner owner = new Owner(office.units().get(1).name(), office.units().get(1).id());
    Planned planned = Planned.named("จัดทำคู่มือสำหรับประชาชน").withOwners(List.of(owner), null);
    plans.move(there.author(), plans.add(there.author(), plans.open(there.author(), 2569, "integrity-measures"), planned, null)
        .id(), ActivityMove.AGREE, "");
    List<String> rows = officer.get("./trail").html().select("#trail tbody tr").eachText();
    assertTrue(rows.getFirst().contains("ขอข้อมูล มาตรการ จัดทำคู่มือสำหรับประชาชน จาก มาตรการ"), rows.getFirst());
    assertTrue(rows.getFirst().contains("กองคลัง"), rows.getFirst());
    assertTrue(rows.get(1).contains("ร่าง → เห็นชอบแล้ว"), rows.get(1));
  }

  @Test
  void filtersByPersonThingAndDays() {
    rename(office.person(Role.ADMINISTRATOR), "ชื่อใหม่");
    long who = office.person(Role.ADMINISTRATOR).account();
    assertEquals(1, officer.get("./trail?who=" + who + "&subject=unit").html().select("#trail tbody tr").size());
    assertEquals(2, officer.get("./trail?subject=unit&thing=" + office.units().getFirst().id()).html()
        .select("#trail tbody tr").size());
    assertTrue(officer.submit(officer.get("./trail"), "กรอง", "until", "๑ ตุลาคม ๒๕๖๐").html().select("#trail").isEmpty());
    Answer unread = officer.get("./trail?from=xyz");
    assertFalse(unread.html().select("#from-error").isEmpty());
  }

  @Test
  void saysWhetherTheChainIsWhole() {
    rename(office.person(Role.ADMINISTRATOR), "ชื่อใหม่");
    assertTrue(officer.submit(officer.get("./trail"), "ตรวจสอบความครบถ้วน").shows("ประวัติครบถ้วน"));
    TestServer.part(TransactionTemplate.class).executeWithoutResult(status -> {
      JdbcClient database = TestServer.part(JdbcClient.class);
      database.sql("set local session_replication_role = replica").update();
      database.sql("update audit.entry set name = 'x' where agency = :agency and no = 2")
          .param("agency", office.agency().id()).update();
    });
    assertTrue(officer.submit(officer.get("./trail"), "ตรวจสอบความครบถ้วน").shows("พบความผิดปกติที่รายการที่ 2"));
  }

  @Test
  void anotherAgencysTrailIsNotThere() {
    assertEquals(404, officer.get("/office/" + Office.open().agency().slug() + "/trail").status());
  }
}
