package org.prongsai.findings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;
import org.prongsai.thai.ThaiDigits;

/** Seed 3, whose paper lists what lost points; the arithmetic of what it leaves out stands in the methodology, 10.3. */
class AnalysisTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  private final Criteria criteria = new CriteriaShelf(HOME.resolve("criteria")).load("ita-2568").orThrow();
  private final Units units = KnowledgeReader.units(HOME.resolve("criteria")).orThrow();
  private final Knowledge knowledge = KnowledgeReader.read(HOME.resolve("criteria"), criteria, units).orThrow();
  private final Scorecard card = card();

  private Scorecard card() {
    AgencyYear year = AgencyYearReader.read(HOME.resolve("samples/seed-3.yaml")).orThrow();
    List<KnownScore> known = year.scores().stream()
        .map(score -> new KnownScore(score.code(), score.part(), score.score(), score.place())).toList();
    return PublishedScores.complete(criteria, known, List.of());
  }

  private Analysis analysis(AgencyKind kind, Map<String, List<Integer>> missing) {
    return Analysis.of(criteria, card, knowledge, units, kind, missing);
  }

  private Analysis ofSeedThree() {
    return analysis(AgencyKind.SUBDISTRICT_ORGANISATION, Map.of());
  }

  @Test
  void theWeaknessesAreTheQuestionsBelowFullMarksByPartAndTheItemsAtNothing() {
    assertEquals(List.of(
        "3 I7",
        "6 E1/survey", "6 E2/survey",
        "7 E5/public", "7 E6/public", "7 E4/survey", "7 E5/survey", "7 E6/survey",
        "8 E7/public", "8 E8/public", "8 E9/public", "8 E7/survey", "8 E8/survey", "8 E9/survey",
        "9 O5", "9 O12",
        "10 O23"), ofSeedThree().weaknesses().stream()
            .map(one -> one.indicator() + " " + one.code() + (one.part() == null ? "" : "/" + one.part())).toList());
  }

  @Test
  void theStrengthsAreTheIndicatorsAtFullMarks() {
    assertEquals(List.of(1, 2, 4, 5), ofSeedThree().strengths().stream().map(Strength::indicator).toList());
  }

  @Test
  void aContradictedScoreIsAWeaknessWithoutAScore() {
    Weakness e9 = ofSeedThree().weaknesses().stream()
        .filter(one -> one.code().equals("E9") && "public".equals(one.part())).findFirst().orElseThrow();
    assertNull(e9.score());
    assertTrue(e9.high().compareTo(new BigDecimal("100")) < 0);
  }

  @Test
  void aWeaknessNamesTheComponentsThatAreSaidToBeMissing() {
    Analysis analysis = analysis(AgencyKind.SUBDISTRICT_ORGANISATION, Map.of("O23", List.of(3, 6)));
    assertEquals(List.of("การจัดซื้อจัดจ้าง", "มีการมอบหมายผู้รับผิดชอบอย่างชัดเจน"),
        weakness(analysis, "O23").missing().stream().map(component -> component.text().th()).toList());
    assertEquals(List.of(), weakness(analysis, "O5").missing());
  }

  @Test
  void aProposalNamesAMissingComponentAndBeginsWithWhatMendsIt() {
    Analysis analysis = analysis(AgencyKind.SUBDISTRICT_ORGANISATION, Map.of("O5", List.of(2)));
    AgencyYear.Row row = row(analysis, AgencyKind.SUBDISTRICT_ORGANISATION, "O5");
    Advice.MissingComponent second = knowledge.on("O5").orElseThrow().components().get(2);
    assertTrue(row.issue().endsWith(" " + second.missing()), row.issue());
    assertTrue(second.missing().contains("วิธีการวัดผลความสำเร็จ"), second.missing());
    assertEquals(second.step().replace("{planning}", "สำนักปลัด"), row.steps().getFirst());
    assertEquals(1 + knowledge.on("O5").orElseThrow().steps().size(), row.steps().size());
  }

  @Test
  void thereIsOneRowOfMeasuresForEachCodeOverTheFiscalYear() {
    List<AgencyYear.Row> rows = proposals(AgencyKind.SUBDISTRICT_ORGANISATION).measures(ofSeedThree(), 2569);
    assertEquals(
        List.of("I7", "E1", "E2", "E5", "E6", "E4", "E7", "E8", "E9", "O5", "O12", "O23"),
        rows.stream().flatMap(row -> row.codes().stream()).toList());
    for (AgencyYear.Row row : rows) {
      assertEquals("1 ตุลาคม 2568 - 30 กันยายน 2569", arabic(row.dates().getFirst().text()));
      assertEquals(LocalDate.of(2025, 10, 1), row.dates().getFirst().start());
      assertEquals(LocalDate.of(2026, 9, 30), row.dates().getFirst().end());
      assertTrue(row.progress().isEmpty() && row.results().isEmpty(), "what is proposed is not done yet");
    }
  }

  @Test
  void thereIsAFindingForEachWeaknessWithItsScoreAndPart() {
    List<AgencyYear.Finding> findings = proposals(AgencyKind.SUBDISTRICT_ORGANISATION).findings(ofSeedThree());
    assertEquals(ofSeedThree().weaknesses().size(), findings.size());
    AgencyYear.Finding e2 = findings.stream().filter(one -> "E2".equals(one.code())).findFirst().orElseThrow();
    assertEquals("survey", e2.part());
    assertEquals(new BigDecimal("88.67"), e2.score());
    assertTrue(e2.cause().startsWith("อาจเกิดจาก"), e2.cause());
  }

  /** Who answers for what in the measures of seed 3 itself. */
  @Test
  void theUnitsAreThoseOfASubdistrictOrganisation() {
    AgencyKind kind = AgencyKind.SUBDISTRICT_ORGANISATION;
    assertEquals(List.of("ทุกส่วนราชการ", "กองคลัง"), row(ofSeedThree(), kind, "O12").units());
    assertTrue(row(ofSeedThree(), kind, "O5").units().contains("สำนักปลัด"));
    assertEquals(List.of("สำนักปลัด"), row(ofSeedThree(), kind, "E4").units());
    assertEquals(
        List.of("ทุกส่วนราชการ", "สำนักปลัด"), row(ofSeedThree(), kind, "O23").units(), "all owe, one compiles");
  }

  @Test
  void theUnitsAreThoseOfAMunicipality() {
    AgencyKind kind = AgencyKind.SUBDISTRICT_MUNICIPALITY;
    AgencyYear.Row row = row(analysis(kind, Map.of()), kind, "E4");
    assertEquals(List.of("สำนักปลัดเทศบาล"), row.units());
    assertTrue(row.steps().getFirst().startsWith("สำนักปลัดเทศบาล"), row.steps().getFirst());
  }

  @Test
  void withoutKnowledgeThereAreWeaknessesButNoProposals() {
    AgencyKind kind = AgencyKind.SUBDISTRICT_ORGANISATION;
    Analysis bare = Analysis.of(criteria, card, Knowledge.none("ita-2568"), units, kind, Map.of());
    assertEquals(ofSeedThree().weaknesses().size(), bare.weaknesses().size());
    assertEquals(List.of(), proposals(kind).measures(bare, 2569));
    assertEquals(List.of(), proposals(kind).findings(bare));
  }

  @Test
  void noTwoRowsOfAPlanShareAStep() {
    List<String> steps = proposals(AgencyKind.SUBDISTRICT_ORGANISATION).measures(ofSeedThree(), 2569).stream()
        .flatMap(row -> row.steps().stream()).toList();
    assertEquals(new HashSet<>(steps).size(), steps.size());
  }

  private Proposals proposals(AgencyKind kind) {
    return new Proposals(criteria, units, kind);
  }

  private AgencyYear.Row row(Analysis analysis, AgencyKind kind, String code) {
    return proposals(kind).measures(analysis, 2569).stream().collect(
        Collectors.toMap(row -> row.codes().getFirst(), row -> row)).get(code);
  }

  private static Weakness weakness(Analysis analysis, String code) {
    return analysis.weaknesses().stream().filter(one -> one.code().equals(code)).findFirst().orElseThrow();
  }

  private static String arabic(String text) {
    return ThaiDigits.toArabic(text);
  }
}
