package org.prongsai.server.demo;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.server.demo.SampleAgency.SamplePerson;
import org.prongsai.server.identity.Role;
import org.prongsai.source.DataFile;
import org.prongsai.source.Fields;
import org.prongsai.source.Node;

/** Reads {@code samples/demo/agencies.yaml}: which agencies the demonstration shows, with which units and people. */
final class SamplesFile {

  private static final String FORMAT = "prongsai/demo/1";

  private SamplesFile() {}

  /** @param folder holds {@code demo/agencies.yaml} and the agency-year files that it names */
  static Outcome<List<SampleAgency>> read(Path folder) {
    return DataFile.read(folder.resolve("demo/agencies.yaml")).then(node -> agencies(node, folder));
  }

  private static Outcome<List<SampleAgency>> agencies(Node node, Path folder) {
    List<Problem> problems = new ArrayList<>();
    List<SampleAgency> agencies = new ArrayList<>();
    Fields file = Fields.of(node, problems);
    if (!file.text("format").equals(FORMAT)) {
      problems.add(Problem.of("demo", 2201, file.placeOf("format"), FORMAT));
    }
    for (Fields agency : file.elements("agencies")) {
      switch (AgencyYearReader.read(folder.resolve(agency.text("file")))) {
        case Outcome.Done<AgencyYear>(var year) -> agencies.add(new SampleAgency(agency.text("slug"), year,
            agency.date("reportedUpTo"), agency.verbatims("units"),
            agency.elements("people").stream().map(each -> person(each, problems)).toList(),
            earlier(agency, folder, problems), AfterwardsFile.read(part(agency, "afterwards", problems)), disclosed(agency, folder, problems)));
        case Outcome.Refused<AgencyYear>(var wrong) -> problems.addAll(wrong);
      }
      agency.close();
    }
    file.close();
    return problems.isEmpty() ? Outcome.done(agencies) : Outcome.refused(problems);
  }

  private static @Nullable AgencyYear earlier(Fields agency, Path folder, List<Problem> problems) {
    String file = agency.optionalVerbatim("earlier");
    if (file == null) {
      return null;
    }
    return switch (AgencyYearReader.read(folder.resolve(file))) {
      case Outcome.Done<AgencyYear>(var year) -> year;
      case Outcome.Refused<AgencyYear>(var wrong) -> {
        problems.addAll(wrong);
        yield null;
      }
    };
  }

  private static DisclosedYear disclosed(Fields agency, Path folder, List<Problem> problems) {
    String file = agency.optionalVerbatim("disclosed");
    if (file == null) {
      return DisclosedYear.NOTHING;
    }
    return switch (DisclosedFile.read(folder.resolve(file))) {
      case Outcome.Done<DisclosedYear>(var year) -> year;
      case Outcome.Refused<DisclosedYear>(var wrong) -> {
        problems.addAll(wrong);
        yield DisclosedYear.NOTHING;
      }
    };
  }

  private static List<Fields> part(Fields agency, String name, List<Problem> problems) {
    Node node = agency.node(name);
    return node == null ? List.of() : List.of(Fields.of(node, problems));
  }

  private static SamplePerson person(Fields person, List<Problem> problems) {
    String role = person.text("role");
    Role known = Arrays.stream(Role.values()).filter(each -> each.code().equals(role)).findFirst().orElse(null);
    if (known == null) {
      problems.add(Problem.of("demo", 2202, person.placeOf("role"), role));
    }
    var read = new SamplePerson(known == null ? Role.READER : known, person.text("position"), person.verbatims("units"));
    person.close();
    return read;
  }
}
