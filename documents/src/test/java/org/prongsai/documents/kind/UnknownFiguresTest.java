package org.prongsai.documents.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.prongsai.scoring.ScoredFigure;

class UnknownFiguresTest {

  @Test
  void runsOfThreeAndMoreAreNamedByTheirEnds() {
    assertEquals("I1 ถึง I3, I5, I6, O9", named("I1", "I2", "I3", "I5", "I6", "O9"));
  }

  @Test
  void subIndicatorsRunWithinTheirIndicatorOnly() {
    assertEquals("9.1 ถึง 9.5, 10.1, 10.2",
        named("sub:9.1", "sub:9.2", "sub:9.3", "sub:9.4", "sub:9.5", "sub:10.1", "sub:10.2"));
  }

  private static String named(String... codes) {
    List<ScoredFigure> figures = Stream.of(codes).map(code -> new ScoredFigure(
        code, null, null, BigDecimal.ZERO, BigDecimal.valueOf(100), List.of(), List.of())).toList();
    return UnknownFigures.of(figures, Invented.criteria());
  }
}
