package org.prongsai.server.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Published purchases as open data, from entry to harvest. */
class OpenDataTest {

  private final Office office = Office.open();
  private final Visitor officer = office.as(Role.OFFICER);
  private final Visitor stranger = Visitor.stranger();
  private final String home = "/a/" + office.agency().slug();

  private JsonNode json(String path) {
    Answer answer = stranger.get(home + path);
    assertEquals(200, answer.status(), path);
    return JsonMapper.shared().readTree(answer.bytes());
  }

  private void enter() {
    officer.submit(officer.get("./2566/registers/procurement/new"), "บันทึก", "in.work", "จ้างเหมาซ่อมถนน", "in.day", "14 พ.ย. 2565",
        "in.budget", "480,000", "in.source", "งบประมาณรายจ่าย", "in.kind", "investment", "in.status", "signed", "in.method",
        "specific", "in.reference", "470000", "in.offers", "ร้านสมมติ ๔๖๕,๐๐๐", "none.agreed", "yes", "in.supplier", "ร้านสมมติ",
        "in.reason", "ราคาต่ำสุด", "in.contract", "๑/๒๕๖๖", "none.project", "yes");
  }

  /** The second edition is told as an update of the same contracting process; what was none is not told as zero. */
  @Test
  void eachEditionOfAPurchaseIsARelease() {
    assertEquals(404, stranger.get(home + "/ocds/releases.json").status());
    enter();
    officer.submit(officer.get("./2566/disclosure/O21"), "เผยแพร่");
    JsonNode first = json("/ocds/releases.json").get("releases");
    assertEquals(1, first.size());
    assertEquals(480000, first.get(0).at("/planning/budget/amount/amount").asInt());
    assertTrue(first.get(0).findValues("amount").stream().noneMatch(amount -> amount.isNumber() && amount.asInt() == 0));
    String entry = officer.get("./2566/registers/procurement").html().select("#entries th a").attr("href");
    officer.submit(officer.get(entry), "บันทึก", "in.budget", "490,000");
    assertEquals(1, json("/ocds/releases.json").get("releases").size(), "nothing is public until it is published");
    officer.submit(officer.get("./2566/disclosure/O21"), "เผยแพร่ฉบับใหม่");
    JsonNode both = json("/ocds/releases.json").get("releases");
    assertEquals(2, both.size());
    assertEquals(both.get(0).get("ocid").asString(), both.get(1).get("ocid").asString());
    assertTrue(both.get(0).get("ocid").asString().startsWith("unregistered-"));
    assertEquals(1, json("/ocds/records.json").get("records").size());
  }

  @Test
  void aHarvesterFindsEveryFileOfTheCatalogue() {
    enter();
    officer.submit(officer.get("./2566/disclosure/O21"), "เผยแพร่");
    JsonNode catalogue = json("/catalogue.jsonld");
    List<String> files = catalogue.findValues("downloadURL").stream().map(JsonNode::toString).toList();
    List<String> addresses = catalogue.toString().lines().flatMap(line -> java.util.regex.Pattern
        .compile("https?://[^\"]+\\.(?:csv|json)(?=\")").matcher(line).results().map(found -> found.group())).distinct().toList();
    assertTrue(addresses.size() >= 4, files + catalogue.toString());
    addresses.forEach(each -> assertEquals(200, stranger.get(each.substring(each.indexOf("/a/"))).status(), each));
    assertEquals(200, stranger.get(home + "/catalogue.ttl").status());
    assertTrue(catalogue.toString().contains("O21"), catalogue.toString());
  }
}
