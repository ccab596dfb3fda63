package org.prongsai.documents.kind;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.documents.model.Document;
import org.prongsai.scoring.Scorecard;

/** Score cards of whole sets of published scores. */
class ScorecardReportTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  /** Seed 3 prints indicator 8 twice, and neither fits its questions. */
  @Test
  void eachRepairOfAContradictionIsToldOnce() throws IOException {
    ReportFacts facts = facts("seed-3");
    List<Scorecard.Repair> repairs = facts.scorecard().contradictions().stream()
        .flatMap(contradiction -> contradiction.repairs().stream()).toList();
    assertFalse(repairs.isEmpty());
    assertEquals(repairs.size(), text(facts).split("[0-9] เป็น [0-9]", -1).length - 1);
  }

  @Test
  void whatWasAnnouncedHasNoRangeBesideIt() throws IOException {
    List<List<String>> announced = DocumentText.tables(document(facts("invented-municipality"))).getLast()
        .rows().stream().map(DocumentText::cells).filter(cells -> cells.getLast().equals("ตามที่ประกาศ")).toList();
    assertFalse(announced.isEmpty());
    announced.forEach(cells -> assertEquals(cells.get(1), cells.get(2), cells.getFirst()));
  }

  private static String text(ReportFacts facts) {
    return DocumentText.all(document(facts));
  }

  private static Document document(ReportFacts facts) {
    return Reports.write(ReportKind.SCORECARD, facts, ReportOptions.usual()).orThrow().document();
  }

  private static ReportFacts facts(String sample) throws IOException {
    String year = Files.readString(HOME.resolve("samples/" + sample + ".yaml"));
    return YearFacts.of(AgencyYearReader.parse(sample, year).orThrow(), HOME.resolve("criteria"), false).orThrow();
  }
}
