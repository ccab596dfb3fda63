package org.prongsai.server.precheck;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Stands where the client turns names into addresses: what it hands out was checked, and the connection is made to just
 * that, so that a name which answers differently the next moment gains nothing (DNS rebinding). Numbers in place of names
 * come through here too.
 */
final class Wall implements DnsResolver {

  private final Settings settings;
  private final Names names;

  Wall(Settings settings, Names names) {
    this.settings = settings;
    this.names = names;
  }

  /** A host of which at least one address must not be reached. */
  static final class Walled extends UnknownHostException {
    Walled(String host) {
      super(host);
    }
  }

  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    InetAddress[] addresses = names.of(host.replaceAll("^\\[|]$", ""));
    for (InetAddress address : addresses) {
      if (!settings.allows(address)) {
        throw new Walled(host);
      }
    }
    return addresses;
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
