package org.prongsai.server.disclosure;

import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the checklist. */
@Configuration
class DisclosureMenu {

  @Bean
  MenuItem disclosureInMenu() {
    return new MenuItem(45, Message.of("disclosure.menu"), "/{year}/disclosure", Deed.SEE_OFFICE, "eye");
  }
}
