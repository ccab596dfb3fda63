package org.prongsai.agencyyear;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prongsai.agencyyear.AgencyYear.Agency;
import org.prongsai.criteria.AgencyKind;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.source.DataFile;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;

/** Reads agency-year files ({@code samples/agency-year.schema.json} describes the form), JSON or YAML, strictly. */
public final class AgencyYearReader {

  /** What the field {@code format} says. */
  public static final String FORMAT = "prongsai/agency-year/1";

  private static final int FIRST_YEAR = 2500;
  private static final int LAST_YEAR = 2699;

  private static final Comparator<Problem> BY_PLACE =
      Comparator.<Problem>comparingInt(p -> p.place().line()).thenComparingInt(p -> p.place().column());

  private AgencyYearReader() {}

  /** Refused with every problem found, each with its place. */
  public static Outcome<AgencyYear> read(Path file) {
    return DataFile.read(file).then(AgencyYearReader::year);
  }

  /** @param name stands in the places of the problems */
  public static Outcome<AgencyYear> parse(String name, String text) {
    return DataFile.parse(name, text).then(AgencyYearReader::year);
  }

  private static Outcome<AgencyYear> year(Node node) {
    List<Problem> problems = new ArrayList<>();
    Fields fields = Fields.of(node, problems);
    String format = fields.text("format");
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      problems.add(Problem.of("agencyyear", 409, fields.placeOf("format"), format, FORMAT));
    }
    int fiscalYear = fields.whole("fiscalYear", FIRST_YEAR, LAST_YEAR);
    TableParts tables = new TableParts(problems, fiscalYear);
    PaperParts papers = new PaperParts(problems);
    AgencyYear year = new AgencyYear(
        fields.required("agency", agency -> agency(agency, problems), nobody()),
        fiscalYear,
        fields.optionalWhole("resultYear", FIRST_YEAR, LAST_YEAR),
        fields.text("criteria"),
        fields.optionalVerbatim("servesCriteria"),
        tables.codes(fields, "serves"),
        fields.verbatims("documentKinds"),
        fields.truth("invented"),
        fields.verbatims("title"),
        fields.verbatims("introduction"),
        fields.verbatims("closing"),
        fields.optional("memo", papers::memo),
        fields.each("scores", tables::score),
        fields.each("findings", tables::finding),
        fields.each("rows", tables::row),
        fields.each("disclosure", tables::disclosureRow),
        fields.optional("order", papers::order),
        fields.optional("announcement", papers::announcement),
        fields.optional("minutes", papers::minutes),
        fields.optional("publicationRequest", papers::publicationRequest));
    fields.close();
    problems.sort(BY_PLACE);
    return problems.isEmpty() ? Outcome.done(year) : Outcome.refused(problems);
  }

  private static Agency agency(Node node, List<Problem> problems) {
    Fields fields = Fields.of(node, problems);
    Map<String, AgencyKind> kinds = new LinkedHashMap<>();
    for (AgencyKind kind : AgencyKind.values()) {
      kinds.put(kind.code(), kind);
    }
    Agency agency = new Agency(fields.text("name"), fields.word("kind", kinds, AgencyKind.OTHER),
        fields.optionalVerbatim("district"), fields.optionalVerbatim("province"), fields.optionalVerbatim("website"));
    fields.close();
    return agency;
  }

  private static Agency nobody() {
    return new Agency("", AgencyKind.OTHER, null, null, null);
  }
}
