package org.prongsai.server.overview;

import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class OverviewMenu {

  @Bean
  MenuItem homeInMenu() {
    return new MenuItem(10, Message.of("overview.menu"), "", Deed.SEE_OFFICE, "house");
  }

  @Bean
  MenuItem briefInMenu() {
    return new MenuItem(57, Message.of("overview.brief.menu"), "/{year}/brief", Deed.SEE_MEASURES, "journal-text");
  }
}
