package org.prongsai.server.year;

import java.util.List;
import java.util.Map;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.criteria.Criteria;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.KnownScoresFile;
import org.prongsai.source.Files;
import org.springframework.stereotype.Component;

/** Reads a file of published scores whichever way it is written; what it is, its content says. All of it or nothing. */
@Component
class ScoresFile {

  static final int MOST_BYTES = 2_000_000;

  private static final String ZIP = "PK\u0003\u0004";

  private final Results results;

  ScoresFile(Results results) {
    this.results = results;
  }

  /**
   * @param name as the person named the file; stands in the places of the problems
   * @param criteria for files that do not say by which they are numbered
   * @param year for which the scores are wanted: a file that names another one is refused
   */
  Outcome<NewScores> read(String name, byte[] content, Criteria criteria, int year) {
    if (content.length == 0) {
      return Outcome.refused(Problem.of("year", 1301, Place.of(name)));
    }
    if (content.length > MOST_BYTES) {
      return Outcome.refused(Problem.of("year", 1307, Place.of(name)));
    }
    if (begins(content, ZIP)) {
      return SheetRows.read(name, content).then(rows -> KnownScoresFile.rows(name, rows, criteria))
          .then(known -> done(criteria, known, source(Source.Kind.SHEET, name, content)));
    }
    return isBinary(content)
        ? Outcome.refused(Problem.of("year", 1302, Place.of(name)))
        : Files.text(name, content).then(text -> read(name, text, criteria, year, content));
  }

  /** Scores as text, as pasted from a sheet or a file. */
  Outcome<NewScores> pasted(String text, Criteria criteria) {
    return KnownScoresFile.parse("", text, criteria).then(known -> done(criteria, known, Source.of(Source.Kind.PASTED)));
  }

  private Outcome<NewScores> read(String name, String text, Criteria criteria, int year, byte[] content) {
    if (text.isBlank()) {
      return Outcome.refused(Problem.of("year", 1301, Place.of(name)));
    }
    if (text.stripLeading().startsWith("{") || text.lines().anyMatch(line -> line.startsWith("format:"))) {
      return AgencyYearReader.parse(name, text).then(file -> yearFile(name, file, year, content));
    }
    return KnownScoresFile.parse(name, text, criteria)
        .then(known -> done(criteria, known, source(Source.Kind.CSV, name, content)));
  }

  private Outcome<NewScores> yearFile(String name, AgencyYear file, int year, byte[] content) {
    if (file.scores().isEmpty()) {
      return Outcome.refused(Problem.of("year", 1308, Place.of(name)));
    }
    Integer said = file.resultYear();
    if (said != null && said != year) {
      return Outcome.refused(Problem.of("year", 1305, Place.of(name), said.toString(), String.valueOf(year)));
    }
    return results.read(file).then(scores -> Outcome.done(new NewScores(
        scores.criteria(), scores.scores(), scores.missing(), source(Source.Kind.YEAR_FILE, name, content))));
  }

  private static Outcome<NewScores> done(Criteria criteria, List<KnownScore> known, Source source) {
    return known.isEmpty()
        ? Outcome.refused(Problem.of("scoring", 301, source.file() == null ? Place.NOWHERE : Place.of(source.file())))
        : Outcome.done(new NewScores(criteria.id(), known, Map.of(), source));
  }

  private static Source source(Source.Kind kind, String name, byte[] content) {
    return new Source(kind, name, CriteriaLibrary.sha256(content));
  }

  private static boolean begins(byte[] content, String text) {
    if (content.length < text.length()) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      if (content[i] != (byte) text.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  /** No text holds a zero; PDF, pictures and old office files soon do. */
  private static boolean isBinary(byte[] content) {
    if (begins(content, "%PDF")) {
      return true;
    }
    for (int i = 0; i < Math.min(content.length, 4096); i++) {
      if (content[i] == 0) {
        return true;
      }
    }
    return false;
  }
}
