package org.prongsai.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.evidence.Asked.Kind;
import org.prongsai.message.Outcome;

/** What the sentences of components ask for. */
class AskedTest {

  private static final Path CRITERIA = Path.of(System.getProperty("prongsai.home"), "criteria");
  private static final ProofWords WORDS = ProofWordsReader.read(CRITERIA).orThrow();

  @ParameterizedTest
  @CsvSource({
      "เป็นแผนที่มีระยะเวลาบังคับใช้ปีงบประมาณ พ.ศ. 2566, TIME",
      "ข้อมูลครอบคลุมระยะเวลา 6 เดือนแรก (1 ต.ค. 65 - 31 มี.ค. 66), TIME",
      "เป็นการดำเนินการในปี พ.ศ. 2566, TIME",
      "ประกาศนโยบาย PDPA บนหน้าเว็บไซต์หลัก, BEYOND",
      "แสดงแผนปฏิบัติการที่มีวัตถุประสงค์เพื่อป้องกันการทุจริต, PAPER",
      "งบประมาณ, CONTENT",
      "ปัญหา/อุปสรรค, CONTENT"})
  void theKindOfAComponentIsTold(String component, Kind kind) {
    assertEquals(kind, Asked.of(component, "แผนปฏิบัติการป้องกันการทุจริต", WORDS).kind());
  }

  @Test
  void theTopicsAreTheLongestWords() {
    assertEquals(List.of("spent"), topics("ผลการใช้จ่ายงบประมาณ"));
    assertEquals(List.of("results", "project"), topics("ผลการดำเนินโครงการหรือกิจกรรม"));
    assertEquals(List.of("risk-event", "risk-level"), topics("เหตุการณ์ความเสี่ยงและระดับของความเสี่ยง").stream().sorted().toList());
  }

  private static List<String> topics(String component) {
    return Asked.of(component, "", WORDS).topics().keySet().stream().map(ProofWords.Alike::id).toList();
  }

  /** A component that asks for nothing would be met by every paper. */
  @Test
  void everyComponentOfEveryYearAsksForSomething() {
    for (String id : new CriteriaShelf(CRITERIA).ids().orThrow()) {
      new CriteriaShelf(CRITERIA).load(id).orThrow().items().forEach(item -> item.components().forEach(part -> {
        Asked asked = Asked.of(part.text().th(), item.name().th(), WORDS);
        assertTrue(asked.kind() == Kind.TIME || asked.kind() == Kind.BEYOND || asked.kind() == Kind.PAPER
            || asked.examples() != null || !asked.topics().isEmpty() || !asked.telling(WORDS).isEmpty(),
            id + " " + item.code() + ": " + part.text().th());
      }));
    }
  }

  @Test
  void aFaultInTheWordsIsToldWithItsPlace(@TempDir Path folder) throws Exception {
    Files.writeString(folder.resolve("proof-words.yaml"), """
        format: prongsai/proof-words/1
        alike:
          - {id: a, why: ก, words: [งบ]}
          - {id: a, why: ก, words: [], patterns: ["("]}
        """);
    Outcome<ProofWords> read = ProofWordsReader.read(folder);
    List<Integer> numbers = read instanceof Outcome.Refused<ProofWords>(var problems)
        ? problems.stream().map(problem -> problem.number()).toList() : List.of();
    assertTrue(numbers.containsAll(Stream.of(3601, 3602, 3603).toList()), numbers.toString());
  }
}
