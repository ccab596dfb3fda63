package org.prongsai.server.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.server.testing.Visitor;

class GoToTest {

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example", "/\\evil.example", "/\t/evil.example", "/\n/evil.example", "https://evil.example",
      "evil.example", "", "/ /evil.example", "javascript:alert(1)"})
  void nothingLeadsOutOfThisServer(String path) {
    assertThrows(IllegalArgumentException.class, () -> GoTo.path(path));
    assertEquals("/", Visitor.stranger().post("/look", "language", "en", "back", path).location());
  }

  @Test
  void theSwitchesLeadBackToThePageTheyStandOn() {
    assertEquals("/office/x?q=%E0%B8%81", Visitor.stranger().post("/look", "language", "en", "back", "/office/x?q=%E0%B8%81").location());
  }
}
