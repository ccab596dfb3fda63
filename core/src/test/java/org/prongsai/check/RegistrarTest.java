package org.prongsai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.message.Language;

/** On the five seeds the registrar finds what the methodology's section 10 lists, and nothing else. */
class RegistrarTest {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));
  private static final CriteriaShelf SHELF = new CriteriaShelf(HOME.resolve("criteria"));

  /** {@code expected-remarks.txt}: seed, rule, severity and place for each remark, with the reason in a comment. */
  @ParameterizedTest
  @ValueSource(strings = {"seed-0", "seed-1", "seed-2", "seed-3", "seed-4", "invented-municipality"})
  void findsInEachSeedWhatIsKnownToBeWrongAndNothingElse(String seed) {
    List<String> expected = lines().stream().filter(line -> line.startsWith(seed)).toList();
    List<Remark> remarks = read(HOME.resolve("samples").resolve(seed + ".yaml"));
    List<String> found = remarks.stream()
        .map(remark -> seed + " | " + remark.rule() + " | " + remark.severity().code() + " | "
            + remark.where().in(Language.ENGLISH)).toList();
    assertEquals(String.join("\n", expected.stream().sorted().toList()), String.join("\n", found.stream().sorted().toList()),
        () -> String.join("\n", remarks.stream().map(remark -> remark.line(Language.ENGLISH)).toList()));
  }

  /** A mistake put into a paper without any is found, and found alone. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      other-agency          | ส่งข่าวผ่านไลน์แล้ว ๒๔ ครั้ง     | ส่งข่าวของเทศบาลตำบลหนองสมมติ แล้ว ๒๔ ครั้ง
      other-agency          | ส่งข่าวผ่านไลน์แล้ว ๒๔ ครั้ง     | ส่งข่าวทางเว็บไซต์ อบต.บางสมมติแล้ว ๒๔ ครั้ง
      agency-name-spelling  | เทศบาลตำบลตัวอย่างได้วิเคราะห์   | เทศบาลตำบลตัวอยางได้วิเคราะห์
      unit-of-other-kind    | units: [สำนักปลัดเทศบาล, กองช่าง] | units: [สำนักปลัดเทศบาล, กองช่าง อบต.]
      cited-item            | เพื่อเปิดเผยตามข้อ O25           | เพื่อเปิดเผยตามข้อ ๐๒๗
      unknown-code          | codes: [E5]                      | codes: [E5, E10]
      unknown-part          | {code: I2, score: 100.00}        | {code: I2, part: public, score: 100.00}
      unknown-part          | {code: O2, score: 100}           | {code: O2, part: nowhere, score: 100}
      unknown-code          | {code: I2, score: 100.00}        | {code: I99, score: 100.00}
      unknown-code          | {code: O2, score: 100}           | {code: 'sub:12.1', score: 100}
      results-before-announced | resultYear: 2568              | resultYear: 2569
      outside-fiscal-year   | due: 2026-06-30                  | due: 2026-10-31
      completed-before-begun | start: 2026-02-27, end: 2026-02-27 | start: 2025-02-27, end: 2025-02-27
      completed-after-paper | start: 2026-02-27, end: 2026-02-27 | start: 2026-04-27, end: 2026-04-27
      done-without-proof    | - เผยแพร่ข้อมูลผู้บริหาร บนเว็บไซต์ของเทศบาลแล้ว | []
      given-twice           | {code: I1, score: 100.00}        | {code: I1, score: 99.00}\\n  - {code: I1, score: 100.00}
      figures-contradict    | {code: total, score: 98.08}      | {code: total, score: 97.08}
      lost-negation         | ข้อมูลสมมติ)                     | ข้อมูลสมมติ) เพื่อให้เกิดการทุจริตในหน่วยงาน
      year-named            | รายงานจำนวนคำขอออนไลน์          | รายงานประจำปี ๒๕๖๗ จำนวนคำขอออนไลน์
      """)
  void aPlantedMistakeIsFoundAndNothingBesides(String rule, String right, String wrong) throws IOException {
    String text = Files.readString(HOME.resolve("samples/invented-municipality.yaml"));
    assertTrue(text.contains(right), right);
    List<Remark> remarks =
        read(AgencyYearReader.parse("planted", text.replaceFirst(Pattern.quote(right), Matcher.quoteReplacement(wrong.replace("\\n", "\n"))))
            .orThrow());
    assertTrue(remarks.stream().anyMatch(remark -> remark.rule().equals(rule)), remarks.toString());
    assertTrue(remarks.stream().allMatch(remark -> remark.rule().equals(rule) || rule.equals("given-twice")
        && List.of("figures-contradict", "lost-without-measure").contains(remark.rule())), remarks.toString());
    for (Remark remark : remarks) {
      for (Language language : Language.values()) {
        assertFalse(remark.line(language).matches(".*\\{\\d}.*"), remark.line(language));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ita-2564", "ita-2566", "ita-2569"})
  void aPaperReadByTheWrongYearsCriteriaIsRemarkedOnAndBreaksNothing(String id) {
    Criteria criteria = SHELF.load(id).orThrow();
    for (String sample : List.of("seed-1", "seed-2", "seed-4", "invented-municipality")) {
      AgencyYear year = AgencyYearReader.read(HOME.resolve("samples").resolve(sample + ".yaml")).orThrow();
      Registrar.read(year, criteria, null).forEach(remark -> assertFalse(remark.line(Language.THAI).isBlank()));
    }
  }

  private static List<Remark> read(Path file) {
    return read(AgencyYearReader.read(file).orThrow());
  }

  private static List<Remark> read(AgencyYear year) {
    Criteria criteria = SHELF.load(year.criteria()).orThrow();
    String served = year.servesCriteria();
    return Registrar.read(year, criteria, served == null ? null : SHELF.load(served).orThrow());
  }

  private static List<String> lines() {
    try (var in = RegistrarTest.class.getResourceAsStream("expected-remarks.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#")).map(String::strip).toList();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
