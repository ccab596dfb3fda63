package org.prongsai.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.source.DataFile;

class KnowledgeReaderTest {

  private static final Path FOLDER = Path.of(System.getProperty("prongsai.home"), "criteria");
  private static final String FILE = """
      format: prongsai/knowledge/1
      criteria: ita-2568
      sources: {seed-3: รายงานของหน่วยงาน}
      advice:
        - code: O5
          standing: agency-copy
          sources: [seed-3]
          issue: แผนยังไม่ครบถ้วน
          causes: [อาจเกิดจากใช้แผนเดิม]
          measures: [จัดทำแผนใหม่]
          steps: ["{planning}จัดทำแผน"]
          proof: [ประกาศใช้แผน]
          owes: [planning]
          compiles: planning
          components:
            - {no: 1, missing: ไม่ปรากฏแผน, step: เผยแพร่แผน}
            - {no: 2, missing: ไม่ปรากฏวิธีวัดผล, step: เพิ่มตัวชี้วัด}
      """;

  private final Criteria criteria = new CriteriaShelf(FOLDER).load("ita-2568").orThrow();
  private final Units units = KnowledgeReader.units(FOLDER).orThrow();

  private Outcome<Knowledge> read(String text) {
    return DataFile.parse("k.yaml", text).then(node -> KnowledgeReader.knowledge(node, criteria, units));
  }

  private List<Problem> problems(String from, String to) {
    assertTrue(FILE.contains(from), from);
    Outcome<Knowledge> outcome = read(FILE.replace(from, to.replace("\\n", "\n")));
    return assertInstanceOf(Outcome.Refused.class, outcome).problems().stream().map(Problem.class::cast).toList();
  }

  @Test
  void aWellFormedFileIsReadWhole() {
    Advice advice = read(FILE).orThrow().on("O5").orElseThrow();
    assertEquals(List.of("{planning}จัดทำแผน"), advice.steps());
    assertEquals("planning", advice.compiles());
    assertEquals(new Advice.MissingComponent("ไม่ปรากฏวิธีวัดผล", "เพิ่มตัวชี้วัด"), advice.components().get(2));
  }

  @ParameterizedTest(name = "{3}")
  @CsvSource(delimiter = '|', value = {
    "601 |  1:9  | knowledge/1                | knowledge/2",
    "602 |  2:11 | ita-2568                   | ita-2566",
    "603 |  5:11 | code: O5                   | code: O99",
    "605 |  7:14 | sources: [seed-3]          | sources: [seed-9]",
    "606 | 11:12 | steps: [\"{planning}จัดทำแผน\"] | steps: []",
    "606 |  5:5  | 'owes: [planning]\n    '    | ''",
    "607 | 17:14 | no: 2                      | no: 3",
    "608 | 13:11 | owes: [planning]           | owes: [plan]",
    "608 | 14:15 | compiles: planning         | compiles: plan",
    "608 | 11:12 | {planning}จัดทำแผน          | {plan}จัดทำแผน",
    "608 | 17:51 | step: เพิ่มตัวชี้วัด           | step: \"{plan}เพิ่มตัวชี้วัด\"",
    "609 | 17:14 | no: 2                      | no: 1",
    "132 | 13:5  | proof: [ประกาศใช้แผน]       | proof: [ประกาศใช้แผน]\\n    prof: [คำสั่ง]",
    "133 |  5:5  | issue: แผนยังไม่ครบถ้วน     | compiles2: planning",
    "134 | 10:15 | measures: [จัดทำแผนใหม่]    | measures: {a: b}",
    "135 |  6:15 | standing: agency-copy      | standing: agency-coppy",
    "136 | 16:14 | no: 1                      | no: 0",
    "138 | 10:16 | จัดทำแผนใหม่               | \"\"",
  })
  void aMistakeIsRefusedAtItsPlaceInBothLanguages(int number, String place, String from, String to) {
    Problem problem = problems(from, to == null ? "" : to).stream()
        .filter(one -> one.number() == number).findFirst().orElseThrow();
    assertEquals("k.yaml:" + place, problem.place().toString());
    for (Language language : Language.values()) {
      String text = problem.line(language);
      assertFalse(text.matches(".*\\{\\d\\}.*") || problem.what(language).isBlank()
          || problem.remedy(language).isBlank(), text);
    }
    assertFalse(problem.what(Language.THAI).equals(problem.what(Language.ENGLISH)));
  }

  @Test
  void adviceOnTheSameCodeTwiceIsRefusedAtTheSecond() {
    String twice = FILE + FILE.substring(FILE.indexOf("  - code"));
    List<Problem> problems = ((Outcome.Refused<Knowledge>) read(twice)).problems();
    assertEquals(List.of(604), problems.stream().map(Problem::number).toList());
    assertEquals("k.yaml:18:11", problems.getFirst().place().toString());
  }

  @Test
  void aMistypedFieldIsNamedWithTheOneThatWasMeant() {
    List<Problem> problems = problems("measures:", "mesures:");
    assertEquals(List.of(606, 132), problems.stream().map(Problem::number).toList());
    assertTrue(problems.getLast().remedy(Language.ENGLISH).contains("measures"));
    assertTrue(problems.getLast().remedy(Language.THAI).contains("measures"));
  }

  @Test
  void anUnknownRoleIsAnsweredWithTheKnownOnes() {
    assertTrue(problems("owes: [planning]", "owes: [plan]").getFirst().remedy(Language.THAI).contains("treasury"));
  }

  @Test
  void aQuestionHasNoComponents() {
    List<Problem> problems = problems("code: O5", "code: E5");
    assertEquals(List.of(607, 607), problems.stream().map(Problem::number).toList());
  }

  @Test
  void oneReadingNamesEveryMistake() {
    String text = FILE.replace("ita-2568", "ita-2566").replace("[seed-3]", "[seed-9]").replace("no: 2", "no: 3");
    assertEquals(List.of(602, 605, 607),
        ((Outcome.Refused<Knowledge>) read(text)).problems().stream().map(Problem::number).toList());
  }

  @Test
  void aKindWithoutANameForAUnitIsToldByTheWorkItDoes(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("units.yaml"), """
        format: prongsai/units/1
        roles:
          - {id: planning, work: หน่วยงานที่ทำแผน, names: {sao: สำนักปลัด}}
        """);
    Units few = KnowledgeReader.units(folder).orThrow();
    assertEquals("สำนักปลัด", few.name("planning", AgencyKind.SUBDISTRICT_ORGANISATION));
    assertEquals("หน่วยงานที่ทำแผน", few.name("planning", AgencyKind.FUND));
  }

  @Test
  void aKindOfAgencyThatDoesNotExistIsRefused(@TempDir Path folder) throws IOException {
    Files.writeString(folder.resolve("units.yaml"), """
        format: prongsai/units/1
        roles:
          - {id: planning, work: หน่วยงานที่ทำแผน, names: {soa: สำนักปลัด}}
        """);
    List<Problem> problems = ((Outcome.Refused<Units>) KnowledgeReader.units(folder)).problems();
    assertEquals(List.of(132), problems.stream().map(Problem::number).toList());
    assertTrue(problems.getFirst().remedy(Language.ENGLISH).contains("sao"));
  }
}
