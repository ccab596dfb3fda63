package org.prongsai.server.register;

import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the forms. */
@Configuration
class RegisterMenu {

  @Bean
  MenuItem registersInMenu() {
    return new MenuItem(44, Message.of("register.menu"), "/{year}/registers", Deed.SEE_REGISTERS, "journal-text");
  }
}
