package org.prongsai.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;

class KnownScoresFileTest {

  private final Criteria criteria = Fixtures.criteria("ita-2568");

  @Test
  void readsCodesAndScoresHoweverTheyAreWritten() {
    List<KnownScore> scores = Fixtures.read(
        "code,part,score\ne๙,Public,๙๙.๕๒\n๐๑๒,,0\ninstrument:eit,survey,90\ntotal,,๙๑.๕๙\n", criteria)
        .orThrow();
    assertEquals(List.of("E9", "O12", "instrument:EIT", "total"), scores.stream().map(KnownScore::code).toList());
    assertEquals("public", scores.getFirst().part());
    assertEquals("99.52", scores.getFirst().score().toPlainString());
  }

  @Test
  void saysAllThatIsWrongAtOnceWithItsPlace() {
    List<String> lines = problems("code,part,score\nE99,,5\nE9,telephone,5\nO5,public,0\nE1,public,ninety\nE2,public,100.01\nE3,pub");
    assertEquals(List.of(
        "scores.csv:2:1: the criteria ita-2568 have no \"E99\"",
        "scores.csv:3:4: E9 has no part \"telephone\"",
        "scores.csv:4:4: O5 has no parts, but \"public\" is given",
        "scores.csv:5:11: \"ninety\" is not a score",
        "scores.csv:6:11: the score 100.01 lies outside 0 to 100",
        "scores.csv:7:1: this line has 2 cells, not the 3 of code,part,score"),
        lines.stream().map(line -> line.substring(0, line.indexOf(';'))).toList());
  }

  @Test
  void refusesFilesWithoutScoresOrHeader() {
    assertEquals(1, problems("").size());
    assertEquals(1, problems("E9,public,90\n").size());
  }

  @Test
  void readsWhatIfFromTheCommandLine() {
    KnownScore change = KnownScoresFile.change("๐๒๓=๑๐๐", criteria).orThrow();
    assertEquals("O23", change.code());
    assertEquals("survey", KnownScoresFile.change("E9/survey=99.5", criteria).orThrow().part());
    assertInstanceOf(Outcome.Refused.class, KnownScoresFile.change("E9", criteria));
    assertInstanceOf(Outcome.Refused.class, KnownScoresFile.change("E9=101", criteria));
  }

  private List<String> problems(String csv) {
    Outcome.Refused<?> refused = assertInstanceOf(Outcome.Refused.class, Fixtures.read(csv, criteria));
    return refused.problems().stream().map(p -> p.line(Language.ENGLISH)).toList();
  }
}
