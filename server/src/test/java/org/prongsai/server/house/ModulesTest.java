package org.prongsai.server.house;

import org.junit.jupiter.api.Test;
import org.prongsai.server.Server;
import org.springframework.modulith.core.ApplicationModules;

/** The floors of the server: each module names the ones it may know, none reaches into another's inside. */
class ModulesTest {

  @Test
  void noModuleKnowsMoreThanItDeclares() {
    ApplicationModules.of(Server.class).verify();
  }
}
