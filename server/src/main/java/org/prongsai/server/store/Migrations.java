package org.prongsai.server.store;

import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the database is brought to the form that this program knows. */
@Configuration
class Migrations {

  /**
   * Each module numbers its migrations within a range of its own, so a new one may stand before some that have landed. A
   * database that holds migrations which this program does not know is newer than the program: it is left alone.
   */
  @Bean
  FlywayConfigurationCustomizer order() {
    return migrations -> migrations.outOfOrder(true).ignoreMigrationPatterns(new String[0]);
  }
}
