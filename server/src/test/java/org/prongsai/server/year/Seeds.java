package org.prongsai.server.year;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;

/** The agency-year files of the seeds, as they stand in the repository. */
final class Seeds {

  private static final Path HOME = Path.of(System.getProperty("prongsai.home"));

  private Seeds() {}

  static AgencyYear year(int seed) {
    return AgencyYearReader.read(HOME.resolve("samples/seed-" + seed + ".yaml")).orThrow();
  }

  static byte[] file(int seed) {
    return bytes("samples/seed-" + seed + ".yaml");
  }

  /** The printed figures in the form of {@code prongsai score}; of seed 3 with the heading that contradicts its table. */
  static byte[] csv(int seed) {
    return bytes("core/src/test/resources/org/prongsai/scoring/seed-" + seed + (seed == 3 ? "-with-heading" : "") + ".csv");
  }

  private static byte[] bytes(String path) {
    try {
      return Files.readAllBytes(HOME.resolve(path));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
