package org.prongsai.server.notice;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Which ways out of this server are open, as the installation's {@code settings.yaml} says. All are shut until it does.
 *
 * @param address under which people reach this server, for links in mails
 * @param sender of mails; empty when no mail is sent
 * @param webhooks whether webhooks may be called at all
 * @param privateAddresses whether they may lie within the installation's own network
 */
@Component
record Switchboard(@Value("${prongsai.address:http://localhost:8080}") String address,
    @Value("${prongsai.mail.from:}") String sender, @Value("${prongsai.webhooks.on:false}") boolean webhooks,
    @Value("${prongsai.webhooks.private-addresses:false}") boolean privateAddresses) {

  boolean mail() {
    return !sender.isBlank();
  }
}
