package org.prongsai.server.notice;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ranges are those of IANA's special-purpose address registries. */
class WebAddressTest {

  @ParameterizedTest
  @ValueSource(strings = {"127.0.0.1", "10.1.2.3", "172.16.0.1", "172.31.255.255", "192.168.1.1", "169.254.169.254",
      "0.0.0.0", "0.1.2.3", "100.64.0.1", "192.0.0.8", "198.18.0.1", "224.0.0.1", "240.0.0.1", "255.255.255.255", "::1",
      "::", "fe80::1", "fc00::1", "fd12:3456::1", "ff02::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1",
      "2002:7f00:1::", "2001:0:7f00:1::"})
  void whatLiesBehindTheWallIsNotPublic(String address) throws UnknownHostException {
    assertFalse(WebAddress.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.1.1.1", "172.32.0.1", "100.128.0.1", "203.150.1.1", "2001:db8:1::1", "2606:4700::1111"})
  void theOpenInternetIs(String address) throws UnknownHostException {
    assertTrue(WebAddress.isPublic(InetAddress.getByName(address)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://hooks.example.go.th/x", "ftp://hooks.example.go.th/x", "https://user@hooks.example.go.th",
      "https:///x", "hooks.example.go.th", "https://hooks.example.go.th/#x", "javascript:alert(1)", "https://a b", "https://hooks.example.go.th:99999/", "https://hooks.example.go.th:0/"})
  void onlyHttpsToAHostIsCalled(String address) {
    assertTrue(WebAddress.of(address, false).isEmpty());
  }
}
