package org.prongsai.server.planning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ActivityMoveTest {

  @ParameterizedTest
  @EnumSource(ActivityState.class)
  void fromEveryStateAWayLeadsOn(ActivityState state) {
    assertFalse(ActivityMove.from(state).isEmpty());
  }

  @Test
  void nothingIsDoneBeforeItWasAgreed() {
    assertEquals(List.of(ActivityMove.AGREE, ActivityMove.DROP), ActivityMove.from(ActivityState.DRAFTED));
    assertThrows(IllegalMove.class, () -> ActivityMove.FINISH.check(ActivityState.DRAFTED, ""));
  }

  @Test
  void whoDropsAnActivitySaysWhy() {
    assertThrows(IllegalMove.class, () -> ActivityMove.DROP.check(ActivityState.AGREED, "  "));
    ActivityMove.DROP.check(ActivityState.AGREED, "งบประมาณไม่ได้รับอนุมัติ");
  }
}
