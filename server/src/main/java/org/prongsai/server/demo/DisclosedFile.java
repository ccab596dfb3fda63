package org.prongsai.server.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.server.demo.DisclosedYear.FormOfYear;
import org.prongsai.server.demo.DisclosedYear.PlanOfYear;
import org.prongsai.server.demo.DisclosedYear.ProofOfItem;
import org.prongsai.server.demo.DisclosedYear.Typed;
import org.prongsai.source.DataFile;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;
import org.prongsai.source.Values;

/** Reads what an agency of the demonstration disclosed in an earlier year. */
final class DisclosedFile {

  private static final String FORMAT = "prongsai/disclosed/1";
  private static final int FIRST_YEAR = 2500;
  private static final int LAST_YEAR = 2699;
  private static final int MOST_COMPONENTS = 99;

  private final List<Problem> problems = new ArrayList<>();
  private final int year;

  private DisclosedFile(int year) {
    this.year = year;
  }

  static Outcome<DisclosedYear> read(Path file) {
    return DataFile.read(file).then(node -> {
      List<Problem> problems = new ArrayList<>();
      Fields fields = Fields.of(node, problems);
      if (!fields.text("format").equals(FORMAT)) {
        problems.add(Problem.of("demo", 2201, fields.placeOf("format"), FORMAT));
      }
      DisclosedFile reader = new DisclosedFile(fields.whole("year", FIRST_YEAR, LAST_YEAR));
      DisclosedYear read = reader.year(Fields.of(node, reader.problems));
      problems.addAll(reader.problems);
      return problems.isEmpty() ? Outcome.done(read) : Outcome.refused(problems);
    });
  }

  private DisclosedYear year(Fields fields) {
    fields.text("format");
    fields.whole("year", FIRST_YEAR, LAST_YEAR);
    DisclosedYear read = new DisclosedYear(year, fields.elements("plans").stream()
        .map(each -> new PlanOfYear(each.whole("year", FIRST_YEAR, LAST_YEAR), AfterwardsFile.plan(each))).toList(),
        fields.elements("forms").stream().map(this::form).toList(),
        fields.elements("proofs").stream().map(this::proof).toList(), fields.verbatims("published"));
    fields.close();
    return read;
  }

  private FormOfYear form(Fields fields) {
    Integer other = fields.optionalWhole("year", FIRST_YEAR, LAST_YEAR);
    FormOfYear read = new FormOfYear(other == null ? year : other, fields.text("form"),
        fields.elements("entries").stream().map(this::entry).toList(), fields.verbatims("nothing"));
    fields.close();
    return read;
  }

  private Typed entry(Fields fields) {
    Set<String> none = new TreeSet<>(fields.verbatims("none"));
    Map<String, String> said = new TreeMap<>();
    Values values = new Values(problems);
    for (Node.Entry each : fields.entries()) {
      if (!each.key().text().equals("none")) {
        said.put(each.key().text(), values.verbatim(each.value()));
      }
    }
    return new Typed(said, none);
  }

  private ProofOfItem proof(Fields fields) {
    Values values = new Values(problems);
    List<Integer> components = fields.requiredList("components").stream()
        .map(node -> values.whole(node, 1, MOST_COMPONENTS)).filter(java.util.Objects::nonNull).toList();
    ProofOfItem read = new ProofOfItem(fields.text("item"), components, fields.text("title"), fields.optionalVerbatim("address"));
    fields.close();
    return read;
  }
}
