package org.prongsai.server.review;

import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to what one was invited to read. */
@Configuration
class ReviewMenu {

  @Bean
  MenuItem reviewsInMenu() {
    return new MenuItem(48, Message.of("review.menu"), "/reviews", Deed.READ_SUBMISSIONS, "clipboard-check");
  }
}
