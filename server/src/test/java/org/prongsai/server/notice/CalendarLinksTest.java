package org.prongsai.server.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.prongsai.server.audit.Author;
import org.prongsai.server.identity.Role;
import org.prongsai.server.testing.Office;
import org.prongsai.server.testing.TestServer;

class CalendarLinksTest {

  private final Office office = Office.open();
  private final Author by = office.person(Role.UNIT).author();
  private final long account = office.person(Role.UNIT).account();

  @Test
  void aCalendarLinkOpensOnlyUntilTheNextIsMade() {
    CalendarLinks links = TestServer.part(CalendarLinks.class);
    String first = links.renew(by, account);
    assertEquals(new CalendarLinks.Subscriber(office.agency().id(), account), links.find(first).orElseThrow());
    String second = links.renew(by, account);
    assertTrue(links.find(first).isEmpty());
    assertTrue(links.find(second).isPresent());
    links.remove(by, account);
    assertFalse(links.exists(office.agency().id(), account));
  }
}
