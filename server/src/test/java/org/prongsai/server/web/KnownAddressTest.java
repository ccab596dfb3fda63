package org.prongsai.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;

class KnownAddressTest {

  private static MockHttpServletRequest reachedAt(String host) {
    var request = new MockHttpServletRequest("POST", "/office/ban-mai/people/invite");
    request.setServerName(host);
    return request;
  }

  @Test
  void aMadeUpHostDoesNotComeIntoLinksWhereTheSettingsNameTheAddress() {
    assertEquals("https://ita.example.go.th",
        new KnownAddress("https://ita.example.go.th/", new StandardEnvironment()).of(reachedAt("somebody-else.example")));
  }

  @Test
  void withoutASettingItIsTheOneUnderWhichThePersonIsHere() {
    assertEquals("http://office.example", new KnownAddress("", new StandardEnvironment()).of(reachedAt("office.example")));
  }
}
