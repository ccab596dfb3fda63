package org.prongsai.server.improvement;

import static org.junit.jupiter.api.Assertions.assertEquals;
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

  private static Loss of(boolean suggested, String part) {
    return new Loss(new Finding(suggested ? 0 : 7, 1, suggested, "E9", part, 8, null, null, new BigDecimal("90.00"),
        suggested ? "ข้อความที่เสนอ" : "ถ้อยคำของหน่วยงาน", null, null, null), null, null, null, List.of());
  }

  @Test
  void aSuggestionStepsBackForTheAgencysOwnWordsOfTheSamePart() {
    Loss survey = of(true, "survey");
    Loss open = of(true, "public");
    Loss own = of(false, "survey");
    assertEquals(List.of(open, own), LossRules.shown(List.of(survey, open, own)));
    Loss whole = of(false, null);
    assertEquals(List.of(whole), LossRules.shown(List.of(survey, open, whole)), "of the whole question");
  }
}
