package org.prongsai.server.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

  private static final List<String> TITLES = List.of("รายงานการใช้จ่ายงบประมาณ ประจำปี ๒๕๖๖", "No Gift Policy",
      "แผนปฏิบัติการป้องกันการทุจริต");

  @ParameterizedTest
  @CsvSource({"งบประมาน, งบประมาณ", "งบปะมาณ, งบประมาณ", "ทุจจริต, ทุจริต", "polcy, Policy", "giftt policy, Gift policy"})
  void theNearestWordsOfATitleAreProposed(String written, String meant) {
    assertEquals(Optional.of(meant), Nearest.to(Query.of(written), TITLES));
  }

  @ParameterizedTest
  @CsvSource({"สุนัขจรจัด", "งบประมาณ", "xy", "ก"})
  void nothingIsProposedForWhatIsNearToNothingOrThereAlready(String written) {
    assertEquals(Optional.empty(), Nearest.to(Query.of(written), TITLES));
  }

  @Test
  void withoutTitlesNothingIsProposed() {
    assertEquals(Optional.empty(), Nearest.to(Query.of("งบประมาน"), List.of()));
  }
}
