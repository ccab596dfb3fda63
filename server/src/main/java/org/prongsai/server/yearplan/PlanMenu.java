package org.prongsai.server.yearplan;

import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the yearly plans. */
@Configuration
class PlanMenu {

  @Bean
  MenuItem plansInMenu() {
    return new MenuItem(42, Message.of("yearplan.menu"), "/{year}/plans", Deed.SEE_PLANS, "kanban");
  }
}
