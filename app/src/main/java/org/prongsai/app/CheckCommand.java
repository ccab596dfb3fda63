package org.prongsai.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear;
import org.prongsai.agencyyear.AgencyYearReader;
import org.prongsai.check.Registrar;
import org.prongsai.check.Remark;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reads an agency-year file as a careful registrar would; one line a remark. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {

  private final Console console;
  private final Home home;

  @Parameters(paramLabel = "YEAR.yaml|json")
  private Path file = Path.of("");

  @Option(names = "--format", paramLabel = "text|json")
  private Format format = Format.text;

  /** Named as on the command line. */
  enum Format { text, json }

  private record Read(AgencyYear year, List<Remark> remarks) {}

  CheckCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    return switch (read()) {
      case Outcome.Refused<Read>(var problems) -> console.refuse(problems.stream().map(this::placed).toList());
      case Outcome.Done<Read>(var read) -> tell(read);
    };
  }

  private Outcome<Read> read() {
    return AgencyYearReader.read(file).then(year -> load(year.criteria()).then(criteria -> {
      String served = year.servesCriteria();
      return served == null
          ? Outcome.done(new Read(year, Registrar.read(year, criteria, null)))
          : load(served).then(other -> Outcome.done(new Read(year, Registrar.read(year, criteria, other))));
    }));
  }

  private Outcome<Criteria> load(String id) {
    return new CriteriaShelf(home.criteria()).load(id);
  }

  private int tell(Read read) {
    List<Remark> remarks = read.remarks();
    if (format == Format.json) {
      console.out().println(JsonText.pretty(json(read)));
    } else {
      remarks.forEach(remark -> console.out().println(placed(remark).line(console.language())));
    }
    if (remarks.isEmpty()) {
      console.say("check.nothing-found", file);
      return ExitStatus.DONE;
    }
    console.say("check.found", file, remarks.size());
    return ExitStatus.FOUND_PROBLEMS;
  }

  private Map<String, Object> json(Read read) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("file", file.toString());
    json.put("agency", read.year().agency().name());
    json.put("fiscalYear", read.year().fiscalYear());
    json.put("remarks", read.remarks().stream().map(this::json).toList());
    return json;
  }

  private Map<String, @Nullable Object> json(Remark remark) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("rule", remark.rule());
    json.put("severity", remark.severity().code());
    json.put("line", remark.place().line() == 0 ? null : remark.place().line());
    json.put("column", remark.place().column() == 0 ? null : remark.place().column());
    json.put("where", remark.where().in(console.language()));
    json.put("what", remark.what(console.language()));
    json.put("why", remark.why(console.language()));
    json.put("do", remark.remedy(console.language()));
    return json;
  }

  /** What has no place of its own is about the whole file. */
  private Remark placed(Remark remark) {
    return remark.place().file() != null ? remark : new Remark(
        remark.rule(), remark.severity(), Place.of(file.toString()), remark.where(), remark.arguments());
  }

  private Problem placed(Problem problem) {
    return problem.place().file() != null ? problem : new Problem(
        problem.room(), problem.number(), Place.of(file.toString()), problem.arguments());
  }
}
