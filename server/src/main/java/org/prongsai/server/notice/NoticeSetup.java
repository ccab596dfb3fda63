package org.prongsai.server.notice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/** Which ways out of this server are open, as the installation's {@code settings.yaml} says. All are shut until it does. */
@Configuration
class NoticeSetup {

  /** The port is asked for when a link is written: it is not bound yet when the parts of the server are made. */
  @Bean
  Switchboard switchboard(Environment settings, @Value("${prongsai.address:}") String known,
      @Value("${prongsai.mail.from:}") String sender, @Value("${prongsai.webhooks.on:false}") boolean webhooks,
      @Value("${prongsai.webhooks.private-addresses:false}") boolean privateAddresses) {
    String address = known.strip().replaceFirst("/+$", "");
    return new Switchboard(() -> address.isEmpty()
        ? "http://localhost:" + settings.getProperty("local.server.port", settings.getProperty("server.port", "8080"))
        : address, sender, webhooks, privateAddresses);
  }
}
