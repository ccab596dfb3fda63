package org.prongsai.server.year;

import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to the results. */
@Configuration
class YearMenu {

  @Bean
  MenuItem resultsMenu() {
    return new MenuItem(20, Message.of("year.menu"), "/{resultYear}/results", Deed.SEE_RESULTS, "bar-chart-line");
  }
}
