package org.prongsai.server.files;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The virus scanner of this installation, if it has one. */
@Configuration
class FilesSetup {

  @Bean
  VirusScan virusScan(@Value("${prongsai.virus-scan:}") String setting) {
    return Clamd.at(setting, Duration.ofSeconds(60));
  }
}
