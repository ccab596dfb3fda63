package org.prongsai.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.source.Node.Mapping;
import org.prongsai.source.Node.Scalar;

class DataFileTest {

  @Test
  void yamlAndJsonOfTheSameContentAreReadAlikeWithTheirPlaces() {
    Node yaml = DataFile.parse("a.yaml", "name: ถ้ำรงค์\nyears:\n  - 2568\n").orThrow();
    Node json = DataFile.parse("a.json", "{\"name\": \"ถ้ำรงค์\",\n\t\"years\": [2568]}").orThrow();
    for (Node node : new Node[] {yaml, json}) {
      Mapping mapping = assertInstanceOf(Mapping.class, node);
      assertEquals("ถ้ำรงค์", ((Scalar) mapping.get("name")).text());
      Scalar year = (Scalar) ((Node.Sequence) mapping.get("years")).elements().getFirst();
      assertEquals(2568, year.number().orElseThrow().intValueExact());
    }
    assertEquals(new Place("a.yaml", 1, 7), ((Mapping) yaml).get("name").place());
    Node.Sequence years = (Node.Sequence) ((Mapping) json).get("years");
    assertEquals(new Place("a.json", 2, 12), years.elements().getFirst().place());
  }

  @Test
  void valuesThatReferToThemselvesOrUnfoldToVeryManyAreRefusedAtOnce() {
    StringBuilder unfolding = new StringBuilder("l0: &l0 [" + "1,".repeat(2_000) + "1]\n");
    for (int i = 1; i <= 6; i++) {
      unfolding.append("l%d: &l%d [*l%d, *l%d, *l%d]%n".formatted(i, i, i - 1, i - 1, i - 1));
    }
    for (String text : List.of("a: &a [*a, *a]", "a: &a {b: *a, c: *a}", unfolding.toString())) {
      var refused = assertTimeoutPreemptively(Duration.ofSeconds(20),
          () -> assertInstanceOf(Outcome.Refused.class, DataFile.parse("x.yaml", text)));
      assertEquals(117, ((org.prongsai.message.Problem) refused.problems().getFirst()).number());
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      a: [1, 2      | 110
      a: 1\\na: 2   | 116
      {"a": 1       | 111
      {"a": 1} x    | 111
      {"a":1,"a":2} | 111
      ''            | 113
      """)
  void brokenTextIsRefusedWithItsNumber(String text, int number) {
    var refused = assertInstanceOf(Outcome.Refused.class, DataFile.parse("x", text.replace("\\n", "\n")));
    var problem = (org.prongsai.message.Problem) refused.problems().getFirst();
    assertEquals(number, problem.number());
    assertEquals("x", problem.place().file());
    for (Language language : Language.values()) {
      assertEquals(true, problem.line(language).contains("; "), problem.line(language));
    }
  }
}
