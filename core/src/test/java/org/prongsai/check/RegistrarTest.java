package org.prongsai.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
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
  @ValueSource(strings = {"seed-0", "seed-1", "seed-2", "seed-3", "seed-4"})
  void findsInEachSeedWhatIsKnownToBeWrongAndNothingElse(String seed) {
    List<String> expected = lines().stream().filter(line -> line.startsWith(seed)).toList();
    List<Remark> remarks = read(HOME.resolve("samples").resolve(seed + ".yaml"));
    List<String> found = remarks.stream()
        .map(remark -> seed + " | " + remark.rule() + " | " + remark.severity().code() + " | "
            + remark.where().in(Language.ENGLISH)).toList();
    assertEquals(String.join("\n", expected.stream().sorted().toList()), String.join("\n", found.stream().sorted().toList()),
        () -> String.join("\n", remarks.stream().map(remark -> remark.line(Language.ENGLISH)).toList()));
  }

  private static List<Remark> read(Path file) {
    AgencyYear year = AgencyYearReader.read(file).orThrow();
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
