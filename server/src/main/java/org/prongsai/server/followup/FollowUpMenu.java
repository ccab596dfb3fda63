package org.prongsai.server.followup;

import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class FollowUpMenu {

  @Bean
  MenuItem workInMenu() {
    return new MenuItem(50, Message.of("followup.menu.work"), "/{year}/progress", Deed.REPORT_PROGRESS, "list-check");
  }

  @Bean
  MenuItem followUpInMenu() {
    return new MenuItem(55, Message.of("followup.menu.follow-up"), "/{year}/follow-up", Deed.SEE_MEASURES, "calendar-check");
  }

  @Bean
  MenuItem noticesInMenu() {
    return new MenuItem(90, Message.of("followup.menu.notices"), "/notices/mine", Deed.SEE_OFFICE, "bell");
  }
}
