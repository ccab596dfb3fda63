package org.prongsai.server.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.testing.Visitor;
import org.prongsai.server.testing.Visitor.Answer;

class WhatIfPagesTest {

  private final Office office = Office.open();
  private final Visitor visitor = office.as(Role.HEAD);

  @BeforeEach
  void seedThree() {
    TestServer.part(Results.class).importFrom(office.person(Role.OFFICER).author(), Seeds.year(3));
  }

  @Test
  void asPublishedNothingIsSet() {
    Answer page = visitor.get("./2568/results/what-if");
    assertTrue(page.shows("ตามที่ประกาศ คะแนนรวม 91.59"), page.html().select("#outcome").text());
    assertFalse(page.html().getElementById("O12").hasAttr("checked"));
  }

  @Test
  void theFormWithoutJavaScriptLeadsToAnAddressThatHoldsOnlyWhatWasSet() {
    Answer page = visitor.get("./2568/results/what-if");
    Answer sent = visitor.submit(page, "คิดคะแนนใหม่", "O12", "100", "O5", "100");
    assertEquals(303, sent.status());
    assertTrue(sent.location().endsWith("/what-if?O5=100&O12=100") || sent.location().endsWith("/what-if?O12=100&O5=100"),
        sent.location());
    Answer shown = visitor.follow(sent);
    assertTrue(shown.shows("คะแนนรวมจาก 91.59 เป็น"), shown.html().select("#outcome").text());
    assertTrue(shown.html().getElementById("O12").hasAttr("checked"));
  }

  @Test
  void theShortestWayLeadsToTheNextLevel() {
    Answer page = visitor.get("./2568/results/what-if");
    String way = page.html().select("#outcome .actions a").attr("href");
    Answer there = visitor.get(way);
    assertEquals(200, there.status());
    String outcome = there.html().select("#outcome").text();
    assertTrue(outcome.contains("ผ่านดี"), outcome);
  }

  @Test
  void aQuestionCanBeMoved() {
    Answer page = visitor.get("./2568/results/what-if?I7=100");
    assertTrue(page.html().select("#outcome").text().contains("IIT 99.78 → 100.00"), page.html().select("#outcome").text());
  }

  @Test
  void aScoreThatIsNoneIsSaidAtItsField() {
    Answer page = visitor.get("./2568/results/what-if?I7=101");
    assertEquals(422, page.status());
    assertEquals("101", page.html().getElementById("I7").val());
    assertFalse(page.html().getElementById("I7-error").text().isEmpty());
  }

  @Test
  void aggregatesCannotBeMoved() {
    assertEquals(303, visitor.get("./2568/results/what-if?total=100").status());
  }
}
