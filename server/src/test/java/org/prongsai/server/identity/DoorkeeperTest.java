package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.Visitor;

class DoorkeeperTest {

  private final Office office = Office.open();

  @Test
  void whoIsNotSignedInIsSentToTheSignIn() {
    Visitor.Answer answer = Visitor.stranger().get("/office");
    assertEquals(302, answer.status());
    assertTrue(answer.location().endsWith("/sign-in"), answer.location());
  }

  @Test
  void whoHasOneAgencyIsLedIntoItsOffice() {
    assertEquals("/office/" + office.agency().slug(), office.as(Role.OFFICER).get("/office").location());
  }
}
