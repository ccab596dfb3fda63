package org.prongsai.server.precheck;

import java.net.Inet4Address;
import java.net.InetAddress;

/** Which addresses are of the open internet: IANA's special-purpose registries name those that are not. */
final class OpenInternet {

  private OpenInternet() {}

  static boolean holds(InetAddress address) {
    if (address.isAnyLocalAddress() || address.isLoopbackAddress() || address.isLinkLocalAddress()
        || address.isSiteLocalAddress() || address.isMulticastAddress()) {
      return false;
    }
    byte[] bytes = address.getAddress();
    return address instanceof Inet4Address ? holds4(pair(bytes, 0), bytes[2] & 0xff) : holds6(pair(bytes, 0), pair(bytes, 2));
  }

  /** Without "this network", shared, reserved, benchmark and example addresses, and those of the future. */
  private static boolean holds4(int first, int third) {
    int top = first >> 8;
    int second = first & 0xff;
    boolean shared = top == 100 && second >= 64 && second < 128;
    boolean benchmarks = top == 198 && (second == 18 || second == 19);
    boolean examples = top == 192 && second == 0 && (third == 0 || third == 2)
        || top == 198 && second == 51 && third == 100 || top == 203 && second == 0 && third == 113;
    boolean relays = top == 192 && second == 88 && third == 99;
    return top != 0 && top < 224 && !shared && !benchmarks && !examples && !relays;
  }

  /**
   * Global unicast (2000::/3), without examples and the ways in which IPv4 addresses hide in IPv6: Teredo, 6to4 (NAT64 and
   * mapped ones lie outside).
   */
  private static boolean holds6(int first, int second) {
    return (first & 0xe000) == 0x2000 && first != 0x2002 && !(first == 0x2001 && (second == 0 || second == 0xdb8))
        && !(first == 0x3fff && second < 0x1000);
  }

  private static int pair(byte[] bytes, int at) {
    return (bytes[at] & 0xff) << 8 | bytes[at + 1] & 0xff;
  }
}
