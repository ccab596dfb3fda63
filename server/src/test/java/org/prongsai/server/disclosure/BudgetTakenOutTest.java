package org.prongsai.server.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.criteria.Item;
import org.prongsai.server.identity.Role;
import org.prongsai.server.planning.Budget;
import org.prongsai.server.planning.Progress;
import org.prongsai.server.planning.Report;
import org.prongsai.server.planning.Standing;
import org.prongsai.server.planning.Stated;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.thai.FiscalYear;

/** Of each item that a plan feeds and that asks for budgets: one activity's budget is taken out, and all that follows. */
class BudgetTakenOutTest {

  private static final Criteria CRITERIA =
      new CriteriaShelf(Path.of(System.getProperty("prongsai.home"), "criteria")).load("ita-2566").orThrow();

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Visitor stranger = Visitor.stranger();

  static Stream<Item> itemsThatAskForBudgets() {
    List<Item> items = CRITERIA.items().stream().filter(item -> !item.from().isEmpty() && item.components().stream()
        .anyMatch(component -> component.shows().contains("budget"))).toList();
    assertEquals(List.of("O11", "O12", "O19", "O22", "O24", "O36"), items.stream().map(Item::code).toList());
    return items.stream();
  }

  private List<String> missing(Item item) {
    return officer.get("./2566/disclosure/" + item.code()).html().select("#proofs .components > li")
        .stream().filter(each -> each.select("> .status").text().equals("ยังไม่มี")).map(each -> each.attr("value")).toList();
  }

  private double predicted() {
    return Double.parseDouble(officer.get("./2566/disclosure").html().select("p.lead strong").first().text().split(" ")[0]);
  }

  private String shown(Item item) {
    return stranger.get("/a/" + office.agency().slug() + "/ita/2566/" + item.code()).html().select("main").text();
  }

  @ParameterizedTest
  @MethodSource("itemsThatAskForBudgets")
  void thenItsComponentIsMissingThePredictionFallsAndThePublicSeesItOnlyWhenPublishedAgain(Item item) {
    ItemTime time = ItemTime.of(item, 2566, 2566);
    String plan = "./" + time.year() + "/plans/" + item.from().getFirst();
    for (String name : List.of("โครงการที่หนึ่ง", "โครงการที่สอง")) {
      officer.submit(officer.get(plan + "/new"), "บันทึก", "name", name, "amount", "120000", "owner", office.units().getFirst().id());
    }
    officer.submit(officer.get(plan), "เห็นชอบร่าง 2 กิจกรรม");
    List<String> activities = officer.get(plan).html().select("tbody th > a").eachAttr("href");
    activities.forEach(each -> report(Long.parseLong(each.substring(each.lastIndexOf('/') + 1)), time.year()));
    assertEquals(List.of(), missing(item));
    double before = predicted();
    officer.submit(officer.get("./2566/disclosure/" + item.code()), "เผยแพร่");
    String published = shown(item);

    officer.submit(officer.get(activities.getLast()), "บันทึก", "amount", "");
    List<String> asking = item.components().stream().filter(component -> component.shows().contains("budget"))
        .map(component -> String.valueOf(component.no())).toList();
    assertEquals(asking, missing(item));
    assertTrue(predicted() < before, predicted() + " after " + before);
    assertEquals(published, shown(item));

    officer.submit(officer.get("./2566/disclosure/" + item.code()), "เผยแพร่ฉบับใหม่");
    assertTrue(!published.contains("ยังไม่มี") && shown(item).contains("ยังไม่มี"), shown(item));
  }

  private void report(long activity, int year) {
    LocalDate day = new FiscalYear(year).half(1).end();
    TestServer.part(Progress.class).enter(office.person(Role.OFFICER).author(), activity, office.units().getFirst().id(),
        new Report.Told(day, null, false, Standing.DONE, Stated.of(List.of("ดำเนินการแล้ว")), Stated.UNSAID, Stated.UNSAID,
            Stated.NONE, Stated.NONE, new Budget(false, 11_000_000L, null), null, List.of(), List.of(), List.of()));
  }
}
