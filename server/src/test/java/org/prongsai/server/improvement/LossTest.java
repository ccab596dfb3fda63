package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class LossTest {

  private static Loss at(String score) {
    Finding finding = new Finding(1, 1, false, null, null, 1, null, "หัวข้อ", score == null ? null : new BigDecimal(score),
        "ประเด็น", null, null, null);
    return new Loss(finding, null, null, null, List.of());
  }

  /** Papers list indicators at full marks among their findings, to say what is to be kept up: that asks for no measure. */
  @Test
  void whatHasFullMarksAsksForNoMeasure() {
    assertFalse(at("100.00").isReady());
    assertTrue(at("99.99").isReady());
    assertTrue(at(null).isReady());
  }
}
