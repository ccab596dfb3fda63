package org.prongsai.server.house;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.server.identity.Allowed;
import org.prongsai.server.identity.SignedInOnly;
import org.prongsai.server.testing.TestServer;
import org.prongsai.server.web.Open;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Every address of ours says who may ask it. */
class AddressesTest {

  private static List<HandlerMethod> handlers() {
    return TestServer.running().context().getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
        .getHandlerMethods().values().stream()
        .filter(method -> method.getBeanType().getPackageName().startsWith("org.prongsai")).toList();
  }

  @Test
  void everyAddressNamesTheDeedOrIsOpen() {
    assertFalse(handlers().isEmpty());
    assertEquals(List.of(), handlers().stream().filter(method -> !method.hasMethodAnnotation(Open.class)
        && !method.hasMethodAnnotation(SignedInOnly.class) && !method.hasMethodAnnotation(Allowed.class)).toList());
  }
}
