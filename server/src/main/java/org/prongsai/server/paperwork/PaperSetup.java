package org.prongsai.server.paperwork;

import org.prongsai.message.Message;
import org.prongsai.server.identity.Deed;
import org.prongsai.server.identity.MenuItem;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The office's way to its papers. */
@Configuration
class PaperSetup {

  private static final int PLACE = 50;

  @Bean
  MenuItem papersInMenu() {
    return new MenuItem(PLACE, Message.of("paperwork.menu"), "/{year}/papers", Deed.SEE_PAPERS, "file-earmark-text");
  }
}
