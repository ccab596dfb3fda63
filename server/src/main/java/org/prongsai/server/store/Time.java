package org.prongsai.server.store;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock that everything else is given. */
@Configuration
class Time {

  @Bean
  Clock clock() {
    return Clock.systemUTC();
  }
}
