package org.prongsai.server.notice;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/**
 * Which addresses of the web may be called from here. Whoever may set a webhook must not reach with it what stands behind
 * the installation's own wall (OWASP: server-side request forgery).
 */
final class WebAddress {

  private WebAddress() {}

  /** The address if its form allows to call it: https to a host by name or number, without a user in it. */
  static Optional<URI> of(String text, boolean privateToo) {
    try {
      URI uri = new URI(text);
      boolean scheme = "https".equals(uri.getScheme()) || privateToo && "http".equals(uri.getScheme());
      boolean port = uri.getPort() == -1 || uri.getPort() > 0 && uri.getPort() <= 0xffff;
      return scheme && port && uri.getHost() != null && uri.getRawUserInfo() == null && uri.getRawFragment() == null
          ? Optional.of(uri) : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** Whether it is an address of the open internet (IANA's special-purpose registries name the others). */
  static boolean isPublic(InetAddress address) {
    if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
        || address.isSiteLocalAddress() || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address
        ? isPublic(bytes[0] & 0xff, bytes[1] & 0xff, bytes[2] & 0xff) : isPublic6(bytes);
  }

  private static boolean isPublic(int first, int second, int third) {
    boolean shared = first == 100 && second >= 64 && second < 128;
    boolean benchmarks = first == 198 && (second == 18 || second == 19);
    boolean assignments = first == 192 && second == 0 && third == 0;
    return first != 0 && first < 224 && !shared && !benchmarks && !assignments;
  }

  /** Global unicast (2000::/3), without the ways in which IPv4 addresses are hidden in IPv6 (Teredo, 6to4, NAT64). */
  private static boolean isPublic6(byte[] bytes) {
    int first = (bytes[0] & 0xff) << 8 | bytes[1] & 0xff;
    int second = (bytes[2] & 0xff) << 8 | bytes[3] & 0xff;
    return (first & 0xe000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && second == 0);
  }
}
