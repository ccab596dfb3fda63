package org.prongsai.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The arrows of ARCHITECTURE.md: which room may know which. */
class RoomsTest {

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("org.prongsai");

  /** Each room, and the rooms that it may know. */
  private static final Map<String, String[]> MAY_KNOW = new TreeMap<>(Map.ofEntries(
      room("message"),
      room("source", "message"),
      room("thai", "message", "source"),
      room("criteria", "message", "source", "thai"),
      room("scoring", "message", "source", "thai", "criteria"),
      room("findings", "message", "source", "thai", "criteria", "scoring", "agencyyear"),
      room("agencyyear", "message", "source", "thai", "criteria"),
      room("check", "message", "source", "thai", "criteria", "scoring", "agencyyear"),
      room("evidence", "message", "source", "thai", "criteria"),
      room("review", "message", "source", "thai", "criteria", "scoring"),
      room("form", "message", "source", "thai", "criteria"),
      room("procurement", "message", "source", "thai"),
      room("opendata", "message", "source", "thai", "procurement"),
      room("documents", "message", "source", "thai", "criteria", "scoring", "findings", "agencyyear", "evidence"),
      room("server", "message", "source", "thai", "criteria", "scoring", "findings", "agencyyear", "check", "evidence", "form",
          "review", "procurement", "opendata", "documents"),
      room("app", "message", "source", "thai", "criteria", "scoring", "findings", "agencyyear", "check", "evidence",
          "documents", "form", "review", "procurement", "opendata", "server")));

  private static Map.Entry<String, String[]> room(String name, String... mayKnow) {
    return Map.entry(name, mayKnow);
  }

  @Test
  void everyRoomKnowsOnlyTheRoomsBelowIt() {
    MAY_KNOW.forEach((room, known) -> {
      String[] others = MAY_KNOW.keySet().stream()
          .filter(other -> !other.equals(room) && !java.util.List.of(known).contains(other))
          .map(other -> "org.prongsai." + other + "..").toArray(String[]::new);
      if (others.length > 0) {
        noClasses().that().resideInAPackage("org.prongsai." + room + "..")
            .should().dependOnClassesThat().resideInAnyPackage(others)
            .allowEmptyShould(true).check(CLASSES);
      }
    });
  }

  @Test
  void noRoomStandsOutsideTheMap() {
    CLASSES.forEach(type -> {
      String room = type.getPackageName().replaceFirst("^org\\.prongsai\\.", "").replaceFirst("\\..*", "");
      assertTrue(MAY_KNOW.containsKey(room), type.getName());
    });
  }

  @Test
  void roomsInsideDocumentsFormNoCircle() {
    slices().matching("org.prongsai.documents.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void onlyTheRoomOfChartsKnowsTheChartLibrary() {
    noClasses().that().resideOutsideOfPackage("org.prongsai.documents.chart..")
        .should().dependOnClassesThat().resideInAPackage("org.mozilla..").check(CLASSES);
  }

  @Test
  void writersKnowTheModelAndNotWhatIsWritten() {
    noClasses().that().resideInAnyPackage(
            "org.prongsai.documents.pdf..", "org.prongsai.documents.docx..", "org.prongsai.documents.html..",
            "org.prongsai.documents.xlsx..", "org.prongsai.documents.chart..", "org.prongsai.documents.model..")
        .should().dependOnClassesThat().resideInAnyPackage(
            "org.prongsai.documents.kind..", "org.prongsai.documents.layout..", "org.prongsai.agencyyear..",
            "org.prongsai.scoring..", "org.prongsai.criteria..", "org.prongsai.findings..")
        .allowEmptyShould(true).check(CLASSES);
  }

  @Test
  void theCoreKnowsNoFrameworkNoDatabaseNoClockAndNoChance() {
    noClasses().that().resideOutsideOfPackages("org.prongsai.app..", "org.prongsai.server..")
        .should().dependOnClassesThat().resideInAnyPackage(
            "org.springframework..", "java.sql..", "javax.sql..", "java.net.http..", "picocli..")
        .orShould().callMethod(java.time.LocalDate.class, "now")
        .orShould().callMethod(java.time.LocalDateTime.class, "now")
        .orShould().callMethod(java.time.Instant.class, "now")
        .orShould().callMethod(java.time.Clock.class, "systemDefaultZone")
        .orShould().callMethod(java.time.Clock.class, "systemUTC")
        .orShould().callConstructor(java.util.Random.class)
        .orShould().callMethod(Math.class, "random")
        .orShould().callMethod(java.util.UUID.class, "randomUUID")
        .check(CLASSES);
  }

  @Test
  void theCoreDrawsAndWritesNothing() {
    noClasses().that().resideInAnyPackage("org.prongsai.thai..", "org.prongsai.criteria..", "org.prongsai.scoring..",
            "org.prongsai.findings..", "org.prongsai.agencyyear..", "org.prongsai.check..", "org.prongsai.evidence..",
            "org.prongsai.review..")
        .should().dependOnClassesThat().resideInAnyPackage("java.awt..", "org.apache..")
        .allowEmptyShould(true).check(CLASSES);
  }
}
