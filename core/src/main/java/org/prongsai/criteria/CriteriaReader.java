package org.prongsai.criteria;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Names.Kind;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.source.DataFile;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;

/**
 * Reads criteria files ({@code prongsai/criteria/1}; described by {@code criteria/criteria.schema.json} and the authors'
 * guide). Strict: a file with any finding is refused, with all findings in the order of the file.
 */
public final class CriteriaReader {

  static final String FORMAT = "prongsai/criteria/1";

  private CriteriaReader() {}

  /** Refused with every finding; {@link DataFile#isUnreadable} tells a file that could not be read at all. */
  public static Outcome<Criteria> read(Path file) {
    return DataFile.read(file).then(CriteriaReader::criteria);
  }

  /** @param name stands in the places of the problems */
  public static Outcome<Criteria> parse(String name, String text) {
    return DataFile.parse(name, text).then(CriteriaReader::criteria);
  }

  static Outcome<Criteria> criteria(Node root) {
    if (!(root instanceof Node.Mapping mapping)) {
      return Outcome.refused(Problem.of(Findings.ROOM, 200, root.place(), FORMAT));
    }
    Reading reading = new Reading();
    Fields top = reading.fields(mapping);
    String format = top.prose("format");
    if (!format.isEmpty() && !format.equals(FORMAT)) {
      return Outcome.refused(Problem.of(Findings.ROOM, 228, top.placeOf("format"), format, FORMAT));
    }
    Criteria criteria = criteria(reading, top);
    top.close();
    if (!reading.findings.haveStandIns()) {
      new WeightRules(reading, criteria).check(top.placeOf("instruments"));
      new PlacementRules(reading, criteria).check();
    }
    List<Problem> problems = reading.findings.inOrder();
    return problems.isEmpty() ? Outcome.done(criteria) : Outcome.refused(problems);
  }

  private static Criteria criteria(Reading reading, Fields top) {
    @Nullable Integer fiscalYear = top.required("fiscalYear") == null ? null : reading.year(top, "fiscalYear");
    reading.fiscalYear = fiscalYear;
    String id = reading.id(top, Kind.CRITERIA);
    String framework = top.prose("framework");
    Node name = top.required("name");
    FrameReader frame = new FrameReader(reading);
    StructureReader structure = new StructureReader(reading);
    QuestionReader questions = new QuestionReader(reading);
    var sources = frame.sources(top);
    var instruments = structure.instruments(top);
    return new Criteria(
        id,
        framework,
        fiscalYear == null ? 0 : fiscalYear,
        name == null ? LocalText.thai("") : reading.localText(name),
        sources,
        frame.rounding(top),
        instruments,
        structure.indicators(top),
        structure.subIndicators(top),
        questions.scales(top),
        questions.questions(top),
        new ItemReader(reading).items(top),
        frame.levels(top),
        frame.sampling(top, instruments),
        frame.calendar(top),
        frame.gaps(top));
  }
}
