package org.prongsai.server.identity;

import org.prongsai.message.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What this module adds to the office's menu. */
@Configuration
class OfficeMenu {

  private static final int PEOPLE = 900;
  private static final int TRAIL = 910;

  @Bean
  MenuItem peopleMenu() {
    return new MenuItem(PEOPLE, Message.of("identity.people.title"), "/people", Deed.MANAGE_PEOPLE, "people");
  }

  @Bean
  MenuItem trailMenu() {
    return new MenuItem(TRAIL, Message.of("identity.trail.title"), "/trail", Deed.SEE_TRAIL, "clock-history");
  }
}
