package org.prongsai.server.notice;

import java.util.function.Supplier;

/**
 * Which ways out of this server are open.
 *
 * @param here the address under which people reach this server, for links in mails and calendars: the setting
 *     {@code prongsai.address}; without it, this machine with the port that is really bound
 * @param sender of mails; empty when no mail is sent
 * @param webhooks whether webhooks may be called at all
 * @param privateAddresses whether they may lie within the installation's own network
 */
record Switchboard(Supplier<String> here, String sender, boolean webhooks, boolean privateAddresses) {

  Switchboard(String address, String sender, boolean webhooks, boolean privateAddresses) {
    this(() -> address, sender, webhooks, privateAddresses);
  }

  String address() {
    return here.get();
  }

  boolean mail() {
    return !sender.isBlank();
  }
}
