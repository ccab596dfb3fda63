package org.prongsai.server.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;

class HomePagesTest {

  private final Office office = Office.open();

  @Test
  void anOfficerWithoutResultsIsToldToBringThemIn() {
    Visitor.Answer home = office.as(Role.OFFICER).get("./2569");
    assertEquals(200, home.status());
    assertEquals("/office/" + office.agency().slug() + "/2568/results",
        home.html().select("section a.btn").attr("href"), home.html().body().html());
  }

  @Test
  void whoDoesNotLeadTheYearIsGivenNoStepOfTheOfficer() {
    Visitor.Answer home = office.as(Role.UNIT).get("./2569");
    assertEquals(200, home.status());
    assertTrue(home.html().select("#next").isEmpty());
  }

  @Test
  void theFrontPageNamesTheAgency() {
    assertTrue(Visitor.stranger().get("/").shows(office.agency().name()));
  }
}
