package org.prongsai.app;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.documents.kind.Report;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportKind;
import org.prongsai.documents.kind.ReportOptions;
import org.prongsai.documents.kind.Reports;
import org.prongsai.documents.kind.TemplateFacts;
import org.prongsai.documents.kind.YearFacts;
import org.prongsai.documents.layout.Layouts;
import org.prongsai.documents.model.Numerals;
import org.prongsai.documents.template.OfficeTemplate;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes an official document from an agency's year, whole or not at all. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "YEAR.yaml")
  private Path year = Path.of("");

  @Option(names = "--kind", required = true, paramLabel = "KIND")
  private String kind = "";

  @Option(names = "--out", required = true, paramLabel = "FILE")
  private Path out = Path.of("");

  @Option(names = "--layout", paramLabel = "NAME|FILE")
  private String layout = Layouts.STANDARD;

  @Option(names = "--numerals", paramLabel = "thai|arabic")
  private String numerals = "thai";

  @Option(names = "--propose")
  private boolean propose;

  @Option(names = "--period", paramLabel = "six-months|year")
  private @Nullable String period;

  @Option(names = "--emblem", paramLabel = "FILE")
  private @Nullable Path emblem;

  @Option(names = "--template", paramLabel = "FILE.docx")
  private @Nullable Path template;

  ReportCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    ReportKind known = ReportKind.ofCode(kind).orElse(null);
    if (known == null) {
      return refuse(701, kind, String.join(", ", Reports.codes()));
    }
    PaperFormat format = PaperFormat.of(out).orElse(null);
    if (format == null) {
      return refuse(703, out, String.join(", ", PaperFormat.extensions()));
    }
    if (template != null && format != PaperFormat.DOCX) {
      return refuse(706, out);
    }
    Outcome<Written> written = options().then(options -> AgencyYearReader.read(year)
        .then(read -> YearFacts.of(read, home.criteria(), propose)).then(facts -> Reports.write(known, facts, options).then(report -> bytes(report, format, facts, options))));
    return switch (written) {
      case Outcome.Refused<Written>(var problems) -> console.refuse(problems.stream().map(this::placed).toList());
      case Outcome.Done<Written>(var paper) -> finish(paper);
    };
  }

  private Outcome<Written> bytes(Report report, PaperFormat format, ReportFacts facts, ReportOptions options) {
    if (template == null) {
      return Outcome.done(new Written(format.write(report.document()), report.notes()));
    }
    return OfficeTemplate.fill(template, TemplateFacts.of(facts, options))
        .then(filled -> Outcome.done(new Written(filled, List.of())));
  }

  private int finish(Written paper) {
    paper.notes().forEach(note -> console.err().println(note.in(console.language())));
    return WholeFile.write(out, paper.bytes()).map(console::refuse).orElse(ExitStatus.DONE);
  }

  private Outcome<ReportOptions> options() {
    Outcome<Numerals> digits = choice("--numerals", numerals, List.of("thai", "arabic"))
        .then(name -> Outcome.done(name.equals("thai") ? Numerals.THAI : Numerals.ARABIC));
    return digits.then(chosen -> Layouts.find(layout).then(found -> covered().then(covers -> Emblems.read(emblem)
        .then(image -> Outcome.done(new ReportOptions(found, chosen, covers.period(), image.bytes()))))));
  }

  private Outcome<Covered> covered() {
    if (period == null) {
      return Outcome.done(new Covered(null));
    }
    return choice("--period", period, List.of("six-months", "year")).then(name -> Outcome.done(new Covered(
        name.equals("year") ? ReportOptions.Period.YEAR : ReportOptions.Period.SIX_MONTHS)));
  }

  private static Outcome<String> choice(String option, String said, List<String> known) {
    return known.contains(said) ? Outcome.done(said) : Outcome.refused(
        Problem.of("documents", 704, Place.NOWHERE, option, said, String.join(", ", known)));
  }

  /** A problem about the year's facts as such stands at the year's file. */
  private Problem placed(Problem problem) {
    boolean aboutTheYear = problem.place().file() == null && problem.number() >= 710 && problem.number() < 720;
    return aboutTheYear
        ? new Problem(problem.room(), problem.number(), Place.of(year.toString()), problem.arguments()) : problem;
  }

  private int refuse(int number, Object... arguments) {
    return console.refuse(Problem.of("documents", number, Place.NOWHERE, arguments));
  }

  private record Written(byte[] bytes, List<Message> notes) {}

  private record Covered(ReportOptions.@Nullable Period period) {}
}
