package org.prongsai.criteria;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;

class CriteriaReaderTest {

  private final Criteria small = CriteriaReader.parse("small.yaml", Broken.small()).orThrow();

  static List<Broken> broken() {
    return Broken.all();
  }

  @Test
  void everyFieldOfTheFormArrivesInTheRecords() {
    assertEquals("small-2566", small.id());
    assertEquals(2566, small.fiscalYear());
    assertEquals("Invented criteria for tests", small.name().in(Language.ENGLISH));
    assertEquals(Set.of(Rounding.Stage.QUESTION), small.rounding().stages());
    Instrument eit = small.instrument("EIT").orElseThrow();
    assertEquals(new BigDecimal("0.6"), eit.weight());
    assertEquals(List.of("public", "survey"), eit.parts().stream().map(Instrument.Part::code).toList());
    assertEquals("2.2", small.subIndicators().get(1).no());
    assertTrue(small.subIndicators().get(1).weight().isKnown());
    Question composite = small.question("E2").orElseThrow();
    assertEquals(List.of("yes-no", "four"), composite.parts().stream().map(part -> part.scale().id()).toList());
    assertEquals(List.of("eit.money"), composite.succeeds());
    assertEquals("มีการรับสิ่งตอ่ไปนี้", composite.text().printed());
    Item report = small.item("O3").orElseThrow();
    assertEquals(List.of("O2"), report.follows());
    assertEquals(List.of("oit.half", "oit.year"), report.succeeds());
    assertEquals(DataPeriod.Kind.FIRST_HALF, report.period().kind());
    Item structure = small.item("O1").orElseThrow();
    assertFalse(structure.components().get(1).required());
    assertEquals(Set.of(AgencyKind.SUBDISTRICT_ORGANISATION), structure.components().get(1).appliesTo());
    assertEquals("ITA-o14", small.item("O2").orElseThrow().form());
    assertNull(small.levels().get(1).eachInstrument());
    assertEquals(LocalDate.of(2022, 1, 1), small.calendar().get(0).start());
    assertEquals(2, small.gaps().size());
  }

  @Test
  void plainTextsStandOnWhatTheirElementSaysAndMappingsSpeakForThemselves() {
    Item structure = small.item("O1").orElseThrow();
    assertEquals(Standing.OFFICIAL, structure.name().standing());
    assertEquals(Standing.OFFICIAL, structure.components().get(0).text().standing());
    assertEquals(Standing.RECONSTRUCTED, structure.components().get(1).text().standing());
    assertEquals(Standing.OFFICIAL, structure.period().standing());
    assertEquals(Standing.RECONSTRUCTED, small.item("O2").orElseThrow().period().standing());
    Instrument eit = small.instrument("EIT").orElseThrow();
    assertEquals(Standing.RECONSTRUCTED, eit.parts().get(0).name().standing());
    assertEquals(List.of("invented"), eit.parts().get(0).name().sources());
    assertEquals(Standing.AGENCY_COPY, eit.parts().get(1).name().standing());
    assertEquals(Standing.AGENCY_COPY, small.scale("yes-no").orElseThrow().options().get(1).label().standing());
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatIsWrongIsNamedWithItsNumberAndPlaceInBothLanguages(Broken broken) {
    var refused = assertInstanceOf(Outcome.Refused.class, CriteriaReader.parse("x.yaml", broken.text()));
    List<Problem> problems = ((Outcome.Refused<?>) refused).problems();
    assertTrue(problems.stream().anyMatch(p -> p.number() == broken.number()), () -> lines(problems));
    for (Problem problem : problems) {
      assertTrue(problem.place().line() > 0 && problem.place().column() > 0, problem.toString());
      for (Language language : Language.values()) {
        assertFalse(problem.line(language).matches(".*\\{\\d}.*"), problem.line(language));
      }
    }
  }

  @Test
  void allFindingsComeAtOnceInTheOrderOfTheFile() {
    String text = Broken.small()
        .replace("feed: publication", "feed: published")
        .replace("kind: checklist", "kind: check-list")
        .replace("follows: [O2]", "follows: [O9]");
    var refused = (Outcome.Refused<Criteria>) CriteriaReader.parse("x.yaml", text);
    assertEquals(List.of(135, 135, 205), refused.problems().stream().map(Problem::number).toList(),
        () -> lines(refused.problems()));
  }

  @Test
  void aFindingSaysWhereWhatAndWhatWasProbablyMeant() {
    var refused = (Outcome.Refused<Criteria>)
        CriteriaReader.parse("next.yaml", Broken.small().replace("feed: publication", "fed: publication"));
    String line = refused.problems().stream()
        .filter(problem -> problem.number() == 132).findFirst().orElseThrow().line(Language.ENGLISH);
    assertTrue(line.matches("next.yaml:\\d+:5: the field \"fed\" is not known here; did you mean \"feed\"\\? \\[P132]"), line);
  }

  private static String lines(List<Problem> problems) {
    return String.join("\n", problems.stream().map(problem -> problem.line(Language.ENGLISH)).toList());
  }
}
