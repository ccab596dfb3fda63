package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.prongsai.message.Outcome;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import org.prongsai.thai.Bangkok;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

class RegistersTest {

  private static final LocalDate DAY = LocalDate.of(2026, 4, 10);

  private final Office office = Office.open();
  private final Registers registers = TestServer.part(Registers.class);

  private Register open(String prefix, boolean yearBehind, boolean fiscal, int begins) {
    return registers.open(office.person(Role.OFFICER).author(), new Register(office.agency().id(), 0, Register.Series.MEMO,
        "ทะเบียน " + prefix + begins, prefix, yearBehind, fiscal, 2569, begins));
  }

  private Register.Number reserve(Register register, LocalDate day) {
    return registers.reserve(office.person(Role.OFFICER).author(), register, day, "ทดสอบ");
  }

  @Test
  void numbersAreInOrderAndTakenOnceThoughManyAskAtOnce() throws InterruptedException, ExecutionException {
    Register register = open("นม ๗๓๕๐๑/", false, false, 1);
    office.person(Role.OFFICER);
    try (var people = Executors.newFixedThreadPool(8)) {
      for (var done : people.invokeAll(IntStream.range(0, 40)
          .<java.util.concurrent.Callable<Register.Number>>mapToObj(i -> () -> reserve(register, DAY)).toList())) {
        done.get();
      }
    }
    List<Integer> taken = registers.numbers(office.agency().id(), register.id(), 2569).stream()
        .map(Register.Number::running).sorted().toList();
    assertEquals(IntStream.rangeClosed(1, 40).boxed().toList(), taken);
  }

  @Test
  void aNumberLooksAsTheOfficeWritesIt() {
    Register memos = open("นม ๗๓๕๐๑/", false, false, 45);
    assertEquals("นม ๗๓๕๐๑/๔๕", memos.text(reserve(memos, DAY)));
    Register orders = open("", true, false, 12);
    assertEquals("12/2569", orders.text(reserve(orders, DAY)));
  }

  @Test
  void theYearOfARegisterIsTheOneItCounts() {
    LocalDate november = LocalDate.of(2026, 11, 2);
    assertEquals(2569, open("ก", true, false, 1).yearOf(november));
    assertEquals(2570, open("ข", true, true, 1).yearOf(november));
    Register fiscal = open("ค", true, true, 30);
    reserve(fiscal, DAY);
    assertEquals(1, reserve(fiscal, november).running(), "a new year begins with one");
  }

  @Test
  void aVoidNumberStaysWithItsReasonAndIsNotGivenAgain() {
    Register register = open("ง", false, false, 1);
    Visitor officer = office.as(Role.OFFICER);
    String path = "./2569/papers/registers/" + register.id();
    officer.follow(officer.submit(officer.get(path), "จองเลขถัดไป", "purpose", "หนังสือถึงอำเภอ"));
    Answer missing = officer.submit(officer.get(path), "ยกเลิกเลขที่นี้");
    assertEquals(422, missing.status());
    Answer voided = officer.follow(officer.submit(officer.get(path), "ยกเลิกเลขที่นี้", "reason", "พิมพ์ผิด"));
    assertTrue(voided.shows("พิมพ์ผิด"), voided.html().text());
    Answer next = officer.follow(officer.submit(voided, "จองเลขถัดไป", "purpose", "ฉบับใหม่"));
    assertTrue(next.shows("จองเลขที่ ง2 แล้ว"), next.html().text());
    assertThrows(DataAccessException.class, () -> TestServer.part(JdbcClient.class)
        .sql("delete from paperwork.number where agency = :agency").param("agency", office.agency().id()).update());
  }

  @Test
  void aPaperTakesItsNumberOnTheWayUpAndVoidsItWhenWithdrawn() {
    SampleSource.give(office, "invented-municipality");
    List.of(Role.HEAD, Role.CLERK, Role.MAYOR).forEach(office::person);
    Visitor officer = office.as(Role.OFFICER);
    Answer opened = officer.follow(officer.submit(officer.get("./2569/papers/registers"), "เปิดทะเบียน",
        "name", "บันทึกข้อความ สำนักปลัด", "prefix", "ตย ๕๒๐๐๑/", "begins", "7"));
    assertEquals(200, opened.status(), opened.html().text());
    Answer begun = officer.follow(officer.submit(officer.get("./2569/papers"), "แผนมาตรการ"));
    Answer sent = officer.follow(officer.submit(begun, "เสนอตามสายงาน"));
    assertTrue(sent.shows("ตย ๕๒๐๐๑/๗"), sent.html().text());
    Answer back = officer.follow(officer.submit(sent, "ดึงเอกสารกลับ", "why", "แก้ไข"));
    assertTrue(officer.follow(officer.submit(back, "ถอนเรื่อง", "why", "ไม่ใช้แล้ว")).shows("ถอนเรื่องแล้ว"));
    assertTrue(officer.get(opened.path()).shows("ไม่ใช้แล้ว"));
  }

  @Test
  void twoWhoSendTheSamePaperAtOnceTakeOneNumber() throws InterruptedException {
    SampleSource.give(office, "invented-municipality");
    List.of(Role.HEAD, Role.CLERK, Role.MAYOR).forEach(office::person);
    Register register = open("ช", false, false, 1);
    Visitor officer = office.as(Role.OFFICER);
    officer.submit(officer.get("./2569/papers"), "แผนมาตรการ");
    Paper paper = TestServer.part(PaperStore.class).ofYear(office.agency().id(), 2569).getFirst();
    WayUp way = TestServer.part(WayUp.class);
    try (var people = Executors.newFixedThreadPool(4)) {
      long sent = people.invokeAll(IntStream.range(0, 4)
          .<java.util.concurrent.Callable<Outcome<Paper>>>mapToObj(i -> () -> way.send(office.person(Role.OFFICER), paper))
          .toList()).stream().filter(done -> done.resultNow() instanceof Outcome.Done<Paper>).count();
      assertEquals(1, sent);
    }
    assertEquals(1, registers.numbers(office.agency().id(), register.id(),
        register.yearOf(Bangkok.day(TestServer.part(java.time.Clock.class).instant()))).size());
  }

  @Test
  void aReservedNumberIsUsedByThePaperThatHoldsIt() {
    SampleSource.give(office, "invented-municipality");
    List.of(Role.HEAD, Role.CLERK, Role.MAYOR).forEach(office::person);
    Register register = open("จ", false, false, 1);
    Register.Number held = reserve(register, DAY);
    reserve(register, DAY);
    Visitor officer = office.as(Role.OFFICER);
    Answer begun = officer.follow(officer.submit(officer.get("./2569/papers"), "แผนมาตรการ"));
    officer.follow(officer.submit(officer.get(begun.path() + "/edit"), "บันทึก",
        "number", held.year() + "-" + held.running()));
    assertTrue(officer.follow(officer.submit(officer.get(begun.path()), "เสนอตามสายงาน")).shows("จ1"));
  }

  @Test
  void registersOfOthersAreNotThere() {
    Register register = open("ฉ", false, false, 1);
    assertEquals(404, Office.open().as(Role.OFFICER).get("./2569/papers/registers/" + register.id()).status());
    assertEquals(403, office.as(Role.HEAD).post("./2569/papers/registers/" + register.id() + "/reserve", "purpose", "x").status());
  }

  @Test
  void aNumberHeldForOnePaperIsNotTakenAwayByAnother() {
    SampleSource.give(office, "invented-municipality");
    Register register = open("ซ", false, false, 1);
    Register.Number number = reserve(register, DAY);
    String chosen = number.year() + "-" + number.running();
    Visitor officer = office.as(Role.OFFICER);
    Answer first = officer.follow(officer.submit(officer.get("./2569/papers"), "แผนมาตรการ"));
    Answer second = officer.follow(officer.submit(officer.get("./2569/papers"), "แผนมาตรการ"));
    Answer stale = officer.get(second.path() + "/edit");
    assertEquals(303, officer.submit(officer.get(first.path() + "/edit"), "บันทึก", "number", chosen).status());
    Answer refused = officer.submit(stale, "บันทึก", "number", chosen);
    assertEquals(422, refused.status());
    assertTrue(refused.shows("เลขที่ที่เลือกไม่ว่างแล้ว"), refused.html().text());
    assertFalse(officer.get(second.path() + "/edit").html().select("select[name=number] option").eachAttr("value").contains(chosen));
    assertEquals(422, officer.submit(officer.get(second.path() + "/edit"), "บันทึก", "number", "๒๕๖๙-x").status());
  }

  @Test
  void aVoidNumberKeepsItsFirstReason() {
    Register register = open("ฌ", false, false, 1);
    Register.Number number = reserve(register, DAY);
    Visitor officer = office.as(Role.OFFICER);
    String path = "./2569/papers/registers/" + register.id();
    Object[] form = {"of", number.year(), "running", number.running(), "reason", "พิมพ์ผิด"};
    assertEquals(303, officer.post(path + "/void", form).status());
    form[5] = "เปลี่ยนใจ";
    Answer again = officer.post(path + "/void", form);
    assertEquals(422, again.status());
    assertTrue(officer.get(path + "?of=" + number.year()).shows("พิมพ์ผิด"));
    assertFalse(officer.get(path + "?of=" + number.year()).shows("เปลี่ยนใจ"));
  }
}
