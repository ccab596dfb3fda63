package org.prongsai.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaReader;
import org.prongsai.criteria.CriteriaRemarks;
import org.prongsai.message.Message;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.DataFile;
import org.prongsai.source.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Whether a file is valid criteria: every finding at once, with its place. */
@Command(name = "validate")
final class CriteriaValidate implements Callable<Integer> {

  private final Console console;

  @Parameters(paramLabel = "FILE")
  private String file = "";

  @Option(names = "--format", paramLabel = "text|json")
  private OutputFormat format = OutputFormat.text;

  CriteriaValidate(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return switch (read()) {
      case Outcome.Done<Criteria>(var criteria) -> valid(criteria);
      case Outcome.Refused<Criteria>(var problems) when problems.stream().anyMatch(DataFile::isUnreadable) -> console.refuse(problems);
      case Outcome.Refused<Criteria>(var problems) -> invalid(problems);
    };
  }

  private Outcome<Criteria> read() {
    try {
      return CriteriaReader.read(Path.of(file));
    } catch (InvalidPathException e) {
      return Outcome.refused(Problem.of("source", 101, Place.of(file)));
    }
  }

  private int valid(Criteria criteria) {
    List<Message> remarks = CriteriaRemarks.of(criteria);
    if (format == OutputFormat.json) {
      console.out().println(JsonText.pretty(json(criteria, List.of(), remarks)));
    } else {
      console.out().println(console.text("app.criteria.valid", file, criteria.id(), criteria.questions().size(),
          criteria.items().size()));
    }
    remarks.forEach(remark -> console.say("app.criteria.remark", file, remark));
    return ExitStatus.DONE;
  }

  private int invalid(List<Problem> problems) {
    if (format == OutputFormat.json) {
      console.out().println(JsonText.pretty(json(null, problems, List.of())));
    } else {
      console.out().println(console.text("app.criteria.invalid", file, problems.size()));
    }
    console.problems(problems);
    return ExitStatus.FOUND_PROBLEMS;
  }

  private Map<String, @Nullable Object> json(
      @Nullable Criteria criteria, List<Problem> problems, List<Message> remarks) {
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("file", file);
    json.put("valid", criteria != null);
    json.put("id", criteria == null ? null : criteria.id());
    json.put("findings", problems.stream().map(this::json).toList());
    json.put("remarks", remarks.stream().map(remark -> remark.in(console.language())).toList());
    return json;
  }

  private Map<String, Object> json(Problem problem) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("number", problem.number());
    json.put("line", problem.place().line());
    json.put("column", problem.place().column());
    json.put("what", problem.what(console.language()));
    json.put("do", problem.remedy(console.language()));
    return json;
  }
}
