package org.prongsai.server.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HoldBackRulesTest {

  @Test
  void holdsANameFromTheFifthFailureOnAndTwiceAsLongEachTimeUpToAnHour() {
    assertEquals(Optional.empty(), HoldBackRules.NAME.hold(4));
    assertEquals(Optional.of(Duration.ofMinutes(1)), HoldBackRules.NAME.hold(5));
    assertEquals(Optional.of(Duration.ofMinutes(2)), HoldBackRules.NAME.hold(6));
    assertEquals(Optional.of(Duration.ofMinutes(32)), HoldBackRules.NAME.hold(10));
    assertEquals(Optional.of(Duration.ofHours(1)), HoldBackRules.NAME.hold(11));
    assertEquals(Optional.of(Duration.ofHours(1)), HoldBackRules.NAME.hold(1000));
  }
}
