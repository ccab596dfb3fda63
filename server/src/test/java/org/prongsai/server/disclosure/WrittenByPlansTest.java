package org.prongsai.server.disclosure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Items that write themselves: rows come in through the pages, and page, data and prediction change with them and with nothing else. */
class WrittenByPlansTest {

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Visitor stranger = Visitor.stranger();
  private final String open = "/a/" + office.agency().slug() + "/ita/2566";

  private Answer add(String plan, String name, String budget) {
    return officer.submit(officer.get("./2566/plans/" + plan + "/new"), "บันทึก", "name", name, "budget",
        budget.equals("none") ? "none" : "amount", "amount", budget.equals("none") ? "" : budget, "owner",
        office.units().getFirst().id());
  }

  private void agree(String plan) {
    Answer page = officer.get("./2566/plans/" + plan);
    officer.submit(page, page.html().select("button").eachText().stream().filter(each -> each.startsWith("เห็นชอบร่าง"))
        .findFirst().orElseThrow());
  }

  private List<String> states(String item) {
    return officer.get("./2566/disclosure/" + item).html().select("#proofs .components > li > .status").eachText();
  }

  private String predicted() {
    return officer.get("./2566/disclosure").html().select("p.lead strong").first().text();
  }

  private JsonNode published(String item) {
    JsonNode items = JsonMapper.shared().readTree(stranger.get(open + ".json").bytes()).get("items");
    return items.valueStream().filter(each -> each.get("code").asString().equals(item)).findFirst().orElseThrow();
  }

  @Test
  void anEmptyAgencyLacksEverythingAndADraftIsNoPlanYet() {
    assertEquals(List.of("ยังไม่มี"), states("O11").stream().distinct().toList());
    add("operations", "ปรับปรุงถนนสายหลัก", "๑๒๐,๐๐๐");
    assertEquals(List.of("ยังไม่มี"), states("O11").stream().distinct().toList());
    agree("operations");
    assertEquals(List.of("มีครบ"), states("O11").stream().distinct().toList());
    assertEquals(List.of("ยังไม่มี"), states("O12").stream().distinct().toList(), "nothing was reported yet");
    assertEquals(List.of("ยังไม่มี"), states("O36").stream().distinct().toList(), "another plan");
  }

  @Test
  void aBudgetThatIsTakenOutOfOneActivityIsMissingAndThePublicSeesItOnlyWhenItIsPublishedAgain() {
    add("operations", "ปรับปรุงถนนสายหลัก", "120000");
    add("operations", "อบรมอาสาสมัคร", "none");
    agree("operations");
    String before = predicted();
    officer.submit(officer.get("./2566/disclosure/O11"), "เผยแพร่");
    String page = stranger.get(open + "/O11").html().select("main").text();
    assertTrue(page.contains("ปรับปรุงถนนสายหลัก") && page.contains("120,000") && page.contains("ไม่ใช้งบประมาณ"), page);
    assertEquals("published", published("O11").get("status").asString());

    String activity = officer.get("./2566/plans/operations").html().select("tbody th a").first().attr("href");
    officer.submit(officer.get(activity), "บันทึก", "amount", "");
    Answer item = officer.get("./2566/disclosure/O11");
    assertEquals(List.of("มีครบ", "มีครบ", "ยังไม่มี", "มีครบ", "มีครบ"), states("O11"));
    assertEquals(activity, item.html().select(".component-gaps a").attr("href"), "it says where to mend it");
    assertTrue(item.shows("งบประมาณ: ปรับปรุงถนนสายหลัก"));
    assertTrue(Double.parseDouble(predicted().split(" ")[0]) < Double.parseDouble(before.split(" ")[0]), predicted());
    assertEquals(page, stranger.get(open + "/O11").html().select("main").text());
    assertEquals("published", published("O11").get("status").asString());

    officer.submit(item, "เผยแพร่ฉบับใหม่");
    assertEquals("incomplete", published("O11").get("status").asString());
    assertFalse(published("O11").get("components").get(2).get("met").asBoolean());
    assertTrue(stranger.get(open + "/O11").shows("ยังไม่มี"));
    assertTrue(stranger.get(open + "/O11?edition=1").shows("120,000"));
  }

  @Test
  void whatUnitsReportWritesTheHalfYearAndTheYearlyReport() {
    add("anti-corruption", "อบรมคุณธรรม", "5000");
    agree("anti-corruption");
    String piece = "./2566/progress/" + id("anti-corruption") + "/" + office.units().getFirst().id();
    Answer report = officer.get(piece);
    assertEquals(200, report.status());
    assertEquals(List.of("ยังไม่มี"), states("O37").stream().distinct().toList());
    assertTrue(officer.get("./2566/disclosure/O37").html().select(".component-gaps a").first().attr("href").contains("/progress/"));
  }

  private String id(String plan) {
    String path = officer.get("./2566/plans/" + plan).html().select("tbody th a").first().attr("href");
    return path.substring(path.lastIndexOf('/') + 1);
  }

  @Test
  void twoWhoEditOneActivityAreShownBoth() {
    add("operations", "ปรับปรุงถนนสายหลัก", "120000");
    String activity = officer.get("./2566/plans/operations").html().select("tbody th a").first().attr("href");
    Answer mine = officer.get(activity);
    officer.submit(officer.get(activity), "บันทึก", "amount", "90000");
    Answer both = officer.submit(mine, "บันทึก", "amount", "80000");
    assertEquals(409, both.status());
    assertTrue(both.shows("80000") && both.shows("90,000"), both.html().text());
    assertEquals(303, officer.submit(both, "บันทึก", "amount.keep", "theirs").status());
    assertTrue(officer.get("./2566/plans/operations").shows("90,000"));
  }

  @Test
  void badInputOfAnActivityComesBackAsTypedWithWhatToDo() {
    Answer fresh = officer.get("./2566/plans/operations/new");
    Answer refused = officer.submit(fresh, "บันทึก", "name", "", "amount", "หมื่นสอง", "period", "ภายในเดือนสิบสาม");
    assertEquals(422, refused.status());
    assertEquals("หมื่นสอง", refused.html().getElementById("amount").val());
    assertEquals("ภายในเดือนสิบสาม", refused.html().getElementById("period").val());
    assertTrue(refused.html().select(".error-summary li").size() >= 3, refused.html().select(".error-summary").text());
    assertEquals(404, officer.get("./2566/plans/integrity-measures").status());
    assertEquals(404, officer.get("./2566/plans/nothing").status());
  }

  @Test
  void whatIsDroppedNamesItsReasonAndIsInThePlanNoMore() {
    add("operations", "ปรับปรุงถนนสายหลัก", "120000");
    String activity = officer.get("./2566/plans/operations").html().select("tbody th a").first().attr("href");
    assertEquals(422, officer.submit(officer.get(activity), "ยกเลิกกิจกรรมนี้", "reason", "").status());
    officer.submit(officer.get(activity), "ยกเลิกกิจกรรมนี้", "reason", "ไม่ได้รับงบประมาณ");
    assertTrue(officer.get("./2566/plans/operations").shows("ยังไม่มีกิจกรรมในแผนนี้"));
    assertEquals(403, office.as(Role.UNIT).get(activity).status());
  }
}
