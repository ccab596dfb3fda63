package org.prongsai.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;

class MissingComponentsTest {

  @Test
  void seedFourNamesTheComponentsThatItsItemsLack() {
    Path sample = Path.of(System.getProperty("prongsai.home"), "samples", "seed-4.yaml");
    AgencyYear year = AgencyYearReader.read(sample).orThrow();
    assertEquals(Map.of("O13", List.of(1, 3), "O24", List.of(1), "O38", List.of(3)), MissingComponents.in(year));
  }
}
