package org.prongsai.agencyyear;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.message.Language;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

class AgencyYearReaderTest {

  /** The example of the published form, its dots filled. */
  private static final String EXAMPLE = """
      {"format":"prongsai/agency-year/1",
       "agency":{"name":"องค์การบริหารส่วนตำบลถ้ำรงค์","kind":"sao","district":null,"province":null,"website":null},
       "fiscalYear":2569,"resultYear":2568,
       "criteria":"ita-2568",
       "servesCriteria":"ita-2569","serves":["O25"],
       "documentKinds":["analysis","measures"],
       "memo":{"unit":"สำนักปลัด","number":"พบ ๑/๒๕๖๙","date":"2023-04-10","subject":"รายงาน","to":"นายก","body":["ตามที่"],
               "signatories":[{"name":null,"position":"นิติกร","opinion":null}]},
       "scores":[{"code":"I7","part":null,"score":96.77}],
       "findings":[{"code":"E9","part":"public","score":90.00,"issue":"ก","cause":"ข","recommendation":"ค"}],
       "rows":[{"table":"1","codes":["E9"],"instrument":"EIT","indicator":8,"subIndicator":null,"part":"public",
                "topic":"ก","issue":"ข","measures":["ค"],"steps":["ง"],"units":["สำนักปลัด"],
                "dates":[{"text":"ต.ค. ๖๘ - ก.ย. ๖๙","role":"period","kind":"range","start":"2025-10-01",
                          "end":"2026-09-30","due":null,"every":null,"of":"step 2"}],
                "followUp":["จ"],"status":null,"progress":["ฉ"],
                "results":["ช"],"outcomes":["ซ"]}],
       "disclosure":[{"item":"O12","name":"ก","components":["ข"],"units":["ค"],"status":"done","progress":["ง"]}]}
      """;

  private static final String LEAST = """
      format: prongsai/agency-year/1
      agency: {name: เทศบาลตำบลตัวอย่าง, kind: subdistrict-municipality}
      fiscalYear: 2569
      criteria: ita-2568
      """;

  @Test
  void whatARowSaysBesideItsTableIsReadAndWrittenBack() {
    AgencyYear year = AgencyYearReader.parse("a.yaml", LEAST + """
        rows:
          - key: measure:12
            measures: [อบรมเจ้าหน้าที่]
            budget: {baht: 12500.50, source: งบกลาง}
            success: [ผ่านการอบรมทุกคน]
            problems: [เวลาไม่พอ]
            suggestions: [จัดเป็นสองรุ่น]
            spent: {none: true}
            events: [{day: 2026-01-20, venue: ห้องประชุม, participants: 32 คน}]
            followedUp: [{text: ปลัดติดตาม, day: 2026-02-01, note: ครบ}]
            links: ['https://example.org/1']
            files: [ภาพกิจกรรม.jpg]
        """).orThrow();
    AgencyYear.Row row = AgencyYearReader.parse("back.json", AgencyYearJson.write(year)).orThrow().rows().getFirst();
    assertEquals("measure:12", row.key());
    assertEquals(new AgencyYear.Money(false, new BigDecimal("12500.50"), "งบกลาง"), row.budget());
    assertEquals(List.of("ผ่านการอบรมทุกคน"), row.success());
    assertEquals(List.of("เวลาไม่พอ"), row.problems());
    assertEquals(List.of("จัดเป็นสองรุ่น"), row.suggestions());
    assertEquals(new AgencyYear.Money(true, null, null), row.spent());
    assertEquals(new AgencyYear.Event(LocalDate.of(2026, 1, 20), "ห้องประชุม", "32 คน"), row.events().getFirst());
    assertEquals(new AgencyYear.FollowedUp("ปลัดติดตาม", LocalDate.of(2026, 2, 1), "ครบ"), row.followedUp().getFirst());
    assertEquals(List.of("https://example.org/1"), row.links());
    assertEquals(List.of("ภาพกิจกรรม.jpg"), row.files());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{none: true, baht: 1}", "{source: งบกลาง}", "{}"})
  void moneyIsEitherAnAmountOrNone(String money) {
    String file = LEAST + "rows: [{budget: " + money + "}]\n";
    var refused = assertInstanceOf(Outcome.Refused.class, AgencyYearReader.parse("a.yaml", file));
    assertEquals(414, ((Problem) refused.problems().getFirst()).number());
  }

  @Test
  void theExampleOfTheFormIsReadFieldByField() {
    AgencyYear year = AgencyYearReader.parse("a.json", EXAMPLE).orThrow();
    assertEquals(AgencyKind.SUBDISTRICT_ORGANISATION, year.agency().kind());
    assertEquals(List.of("O25"), year.serves());
    assertEquals(LocalDate.of(2023, 4, 10), year.memo().date());
    assertEquals(new BigDecimal("96.77"), year.scores().getFirst().score());
    AgencyYear.Row row = year.rows().getFirst();
    assertEquals(List.of("E9"), row.codes());
    assertEquals(AgencyYear.Role.PERIOD, row.dates().getFirst().role());
    assertEquals("step 2", row.dates().getFirst().of());
    assertNull(row.dates().getFirst().every());
    assertNull(row.status());
    assertEquals(AgencyYear.Status.DONE, year.disclosure().getFirst().status());
    assertEquals(new Place("a.json", 9, 12), year.scores().getFirst().place());
  }

  @Test
  void everyFieldButFourMayBeLeftOut() {
    AgencyYear year = AgencyYearReader.parse("a.yaml", LEAST).orThrow();
    assertEquals(2569, year.fiscalYear());
    assertEquals(List.of(), year.rows());
    assertEquals(List.of(), year.disclosure());
    assertNull(year.memo());
  }

  @Test
  void whatIsWrittenIsReadBackTheSame() {
    String written = AgencyYearJson.write(AgencyYearReader.parse("a.json", EXAMPLE).orThrow());
    AgencyYear again = AgencyYearReader.parse("b.json", written).orThrow();
    assertEquals(written, AgencyYearJson.write(again));
    for (String fact : List.of("พบ ๑/๒๕๖๙", "2023-04-10", "96.77", "90.00", "step 2", "2026-09-30", "sao", "ita-2569")) {
      assertTrue(written.contains(fact), fact);
    }
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      fiscal_year: 2569\\n                       | 132 | 5 | 1
      colour: red\\n                             | 132 | 5 | 1
      scores: [{code: I7}]\\n                    | 133 | 5 | 10
      scores: {code: I7}\\n                      | 134 | 5 | 9
      rows:\\n- {status: finished}\\n            | 135 | 6 | 12
      rows:\\n- {codes: [E9a]}\\n                | 406 | 6 | 12
      memo: {date: 2566-13-01}\\n                | 137 | 5 | 14
      scores: [{code: I7, score: 100.01}]\\n     | 136 | 5 | 28
      resultYear: 2023\\n                        | 136 | 5 | 13
      rows:\\n- dates: [{text: ก, start: 2026-01-02, end: 2026-01-01}]\\n | 412 | 6 | 45
      rows:\\n- dates: [{text: ก, every: [monthly]}]\\n                   | 413 | 6 | 28
      """)
  void aMistakeIsNamedWithItsPlace(String added, int number, int line, int column) {
    List<Problem> problems = problemsOf(LEAST + added.replace("\\n", "\n"));
    assertEquals(1, problems.size(), problems.toString());
    assertEquals(number, problems.getFirst().number());
    assertEquals(new Place("a.yaml", line, column), problems.getFirst().place());
    for (Language language : Language.values()) {
      assertTrue(problems.getFirst().line(language).startsWith("a.yaml:" + line + ":" + column + ": "));
    }
  }

  @ParameterizedTest
  @CsvSource({"๐๑๒, O12", "o12, O12", "E๙, E9", "i7, I7", "0๑๒, O12", "MOIT12, MOIT12"})
  void codesAreReadHoweverTheyAreWritten(String written, String normal) {
    AgencyYear year = AgencyYearReader.parse("a.yaml", LEAST + "rows: [{codes: ['" + written + "']}]\n").orThrow();
    assertEquals(List.of(normal), year.rows().getFirst().codes());
  }

  @Test
  void aDateGivenAsTextAloneIsRead() {
    AgencyYear year = AgencyYearReader.parse("a.yaml", LEAST + "rows:\n- dates: [{text: ภายในเดือนมีนาคม}]\n").orThrow();
    AgencyYear.DateMark date = year.rows().getFirst().dates().getFirst();
    assertEquals("due", date.kind());
    assertEquals(LocalDate.of(2026, 3, 31), date.due());
    assertEquals(AgencyYear.Role.DEADLINE, date.role());
  }

  @ParameterizedTest
  @ValueSource(strings = {"seed-2.yaml", "seed-3.yaml", "invented-municipality.yaml"})
  void aDamagedFileIsReadOrRefusedWithPlacesAndNeverBreaksTheReader(String sample) throws IOException {
    String text = Files.readString(Path.of(System.getProperty("prongsai.home"), "samples", sample));
    Random random = new Random(2569);
    for (int i = 0; i < 150; i++) {
      StringBuilder damaged = new StringBuilder(text);
      int at = random.nextInt(text.length() - 40);
      switch (random.nextInt(4)) {
        case 0 -> damaged.delete(at, at + 1 + random.nextInt(40));
        case 1 -> damaged.insert(at, "[:{}]-'\"\n ๕\u0000".charAt(random.nextInt(12)));
        case 2 -> damaged.setLength(at);
        default -> damaged.insert(at, text, at, at + 30);
      }
      if (AgencyYearReader.parse(sample, damaged.toString()) instanceof Outcome.Refused<AgencyYear>(var problems)) {
        problems.forEach(problem -> assertTrue(problem.line(Language.THAI).startsWith(sample), problem.toString()));
      }
    }
  }

  @Test
  void manyMistakesAreSaidAtOnceInOrderOfTheFile() {
    List<Problem> problems = problemsOf("format: prongsai/agency-year/2\nagency: {kind: village}\nfiscalYear: soon\n");
    assertEquals(List.of(133, 409, 133, 135, 134), problems.stream().map(Problem::number).toList());
    assertTrue(problems.stream().allMatch(problem -> problem.place().line() > 0));
  }

  private static List<Problem> problemsOf(String text) {
    return assertInstanceOf(Outcome.Refused.class, AgencyYearReader.parse("a.yaml", text)).problems();
  }
}
