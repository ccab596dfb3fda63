package org.prongsai.server.improvement;

import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
class ImprovementMenu {

  @Bean
  MenuItem findingsInMenu() {
    return new MenuItem(30, Message.of("improvement.findings.menu"), "/{year}/findings", Deed.SEE_MEASURES, "lightbulb");
  }

  @Bean
  MenuItem measuresInMenu() {
    return new MenuItem(40, Message.of("improvement.measures.menu"), "/{year}/measures", Deed.SEE_MEASURES, "list-check");
  }
}
