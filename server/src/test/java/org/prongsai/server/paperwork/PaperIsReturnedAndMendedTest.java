package org.prongsai.server.paperwork;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** A paper comes back, as a whole or for one of its rows, and goes up again. */
class PaperIsReturnedAndMendedTest {

  private final Office office = Office.open();
  private final WritingOffice writing = new WritingOffice(office);
  private AgencyYear year = writing.year();

  @Test
  void aPaperReturnedAsAWholeBeginsAnew() {
    Answer sent = writing.sent("แผนมาตรการ");
    writing.endorse(Role.HEAD, sent);
    Visitor clerk = office.as(Role.CLERK);
    Answer missing = clerk.submit(clerk.get(sent.path()), "ส่งคืน");
    assertEquals(422, missing.status());
    clerk.follow(clerk.submit(clerk.get(sent.path()), "ส่งคืน", "reason", "ปรับถ้อยคำบทนำ"));
    Visitor officer = office.as(Role.OFFICER);
    Answer back = officer.get(sent.path());
    assertTrue(back.shows("ปรับถ้อยคำบทนำ"), back.html().text());
    Answer again = officer.follow(officer.submit(back, "เสนอตามสายงาน"));
    assertFalse(office.as(Role.HEAD).get(again.path()).html().select("form[action$=/endorse]").isEmpty());
    assertEquals(2, writing.paper().way().round());
  }

  @Test
  void oneRowReturnedIsReadAnewAndTheOthersStayAndItGoesBackToWhoReturnedIt() {
    Answer sent = writing.sent("แผนมาตรการ");
    writing.endorse(Role.HEAD, sent);
    Visitor clerk = office.as(Role.CLERK);
    clerk.submit(clerk.get(sent.path()), "ส่งคืน", "reason", "ระบุหน่วยงานให้ชัด", "row", "1");
    List<AgencyYear.Row> rows = new ArrayList<>(year.rows());
    rows.set(0, WritingOffice.withUnit(rows.get(0), "หน่วยที่ไม่ควรปรากฏ"));
    rows.set(1, WritingOffice.withUnit(rows.get(1), "หน่วยที่แก้ไขแล้ว"));
    SampleSource.change(office, year.withRows(rows));
    Visitor officer = office.as(Role.OFFICER);
    Answer back = officer.get(sent.path());
    assertTrue(back.shows("เฉพาะแถว 2."), back.html().text());
    officer.follow(officer.submit(back, "เสนอใหม่"));
    String preview = officer.get(sent.path() + "/preview").text();
    assertTrue(preview.contains("หน่วยที่แก้ไขแล้ว"));
    assertFalse(preview.contains("หน่วยที่ไม่ควรปรากฏ"));
    assertFalse(office.as(Role.CLERK).get(sent.path()).html().select("form[action$=/endorse]").isEmpty());
    assertTrue(office.as(Role.HEAD).get(sent.path()).html().select("form[action$=/endorse]").isEmpty());
  }

  @Test
  void aReturnedRowGoesUpOnlyMendedAndThePageSaysWhere() {
    year = year.withRows(year.rows().stream().map(row -> keyed(row, row.measures())).toList());
    SampleSource.change(office, year);
    Answer sent = writing.sent("แผนมาตรการ");
    writing.endorse(Role.HEAD, sent);
    office.as(Role.CLERK).submit(office.as(Role.CLERK).get(sent.path()), "ส่งคืน", "reason", "ระบุให้ชัด", "row", "1");
    Visitor officer = office.as(Role.OFFICER);
    Answer back = officer.get(sent.path());
    assertTrue(back.shows("แถวที่ส่งคืนยังไม่ได้แก้ไข"), back.html().text());
    assertTrue(back.html().select("main a").eachAttr("href").stream().anyMatch(href -> href.contains("/rows/")),
        back.html().text());
    assertTrue(back.html().select("form[action$=/send]").isEmpty());
    int version = writing.paper().version();
    assertEquals(422, officer.post(sent.path() + "/send", "version", version).status());

    List<AgencyYear.Row> rows = new ArrayList<>(year.rows());
    AgencyYear.Row gone = rows.remove(1);
    SampleSource.change(office, year.withRows(rows));
    assertTrue(officer.get(sent.path()).shows("ไม่พบแถวที่ส่งคืนในข้อมูลแล้ว"));
    assertEquals(422, officer.post(sent.path() + "/send", "version", version).status());

    rows.addFirst(keyed(gone, List.of("ถ้อยคำที่แก้ไขแล้ว")));
    SampleSource.change(office, year.withRows(rows));
    officer.follow(officer.submit(officer.get(sent.path()), "เสนอใหม่"));
    assertTrue(officer.get(sent.path() + "/preview").text().contains("ถ้อยคำที่แก้ไขแล้ว"));
    assertTrue(officer.get(sent.path()).shows("แก้ไขแถวที่ส่งคืนแล้วเสนอใหม่"));
  }

  /** The samples are files and their rows bear no keys; here each is known by what its topic and issue say. */
  private static AgencyYear.Row keyed(AgencyYear.Row row, List<String> measures) {
    return new AgencyYear.Row(row.table(), row.codes(), row.instrument(), row.indicator(), row.subIndicator(),
        row.part(), row.topic(), row.issue(), measures, row.steps(), row.units(), row.dates(), row.followUp(),
        row.status(), row.progress(), row.results(), row.outcomes(), "row:" + (row.topic() + row.issue()).hashCode(),
        row.budget(), row.success(), row.problems(), row.suggestions(), row.spent(), row.events(), row.followedUp(),
        row.links(), row.files(), row.place());
  }
}
