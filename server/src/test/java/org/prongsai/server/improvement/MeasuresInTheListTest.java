package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.ActivityState;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

/** Measures are found in the list, and many of them changed there at once. */
class MeasuresInTheListTest {

  private final Office office = Office.open();
  private final ImprovingOffice improving = new ImprovingOffice(office);
  private final Visitor officer = office.as(Role.OFFICER);

  @Test
  void theListIsFilteredSearchedAndSorted() {
    long treasury = office.units().get(1).id();
    improving.write("measures", "จัดทำแผนการจัดซื้อ ปี ๒๕๖๖", "owner", String.valueOf(treasury),
        "deadline", "ภายในเดือนธันวาคม ๒๕๖๕");
    improving.write("measures", "อบรมจริยธรรม", "owner", String.valueOf(office.units().getFirst().id()),
        "deadline", "ภายในเดือนพฤศจิกายน ๒๕๖๕");
    assertEquals(List.of("จัดทำแผนการจัดซื้อ ปี ๒๕๖๖"), titles("./2566/measures?unit=" + treasury));
    assertEquals(List.of("จัดทำแผนการจัดซื้อ ปี ๒๕๖๖"), titles("./2566/measures?q="
        + URLEncoder.encode("แผน 2566", StandardCharsets.UTF_8).replace("+", "%20")), "in either script");
    assertEquals(List.of("อบรมจริยธรรม", "จัดทำแผนการจัดซื้อ ปี ๒๕๖๖"), titles("./2566/measures?sort=due"));
    assertEquals(List.of("จัดทำแผนการจัดซื้อ ปี ๒๕๖๖", "อบรมจริยธรรม"), titles("./2566/measures?sort=-due"));
    assertEquals(2, titles("./2566/measures?due=late").size());
    assertEquals(0, titles("./2566/measures?state=DONE").size());
    Answer board = officer.get("./2566/measures?view=board");
    assertEquals(2, board.html().select(".lanes section").getFirst().select("li").size());
  }

  @Test
  void manyAreChangedAtOnceAndAPeriodIsConfirmed() {
    Measure one = improving.write("measures", "หนึ่ง");
    Measure two = improving.write("measures", "สอง");
    List<Long> both = List.of(one.id(), two.id());
    Answer list = officer.get("./2566/measures");
    assertEquals(422, officer.submit(list, "ปรับปรุง").status());
    Answer noReason = officer.submit(list, "ปรับปรุง", "measure", both, "move", "DROP");
    assertEquals(422, noReason.status());
    assertEquals(2, noReason.html().select("input[name=measure][checked]").size());
    officer.follow(officer.submit(list, "ปรับปรุง", "measure", both, "to-unit", office.units().get(2).id(),
        "move", "AGREE"));
    assertEquals(ActivityState.AGREED, improving.now(two).activity().state());
    assertEquals(List.of(office.units().get(2).id()), improving.now(one).activity().planned().units());
    Answer confirm = officer.submit(officer.get("./2566/measures"), "ปรับปรุง", "measure", both,
        "period", "ไตรมาสที่ ๒");
    assertEquals(200, confirm.status());
    assertTrue(confirm.html().text().replace('\u00a0', ' ').contains("1 ม.ค. 2566"), confirm.html().text());
    officer.follow(officer.submit(confirm, "ปรับปรุง"));
    assertEquals(LocalDate.of(2023, 3, 31), improving.now(one).activity().lastDay());
  }

  private List<String> titles(String path) {
    Answer page = officer.get(path);
    assertEquals(200, page.status());
    return page.html().select("tbody th a").eachText();
  }
}
