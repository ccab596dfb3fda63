package org.prongsai.app;

import java.util.concurrent.Callable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.message.Outcome;
import org.prongsai.source.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One year's criteria, whole. */
@Command(name = "show")
final class CriteriaShow implements Callable<Integer> {

  private final Console console;
  private final CriteriaShelf shelf;

  @Parameters(paramLabel = "ID")
  private String id = "";

  @Option(names = "--format", paramLabel = "text|json")
  private OutputFormat format = OutputFormat.text;

  CriteriaShow(Console console, CriteriaShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() {
    return switch (shelf.load(id)) {
      case Outcome.Refused<Criteria>(var problems) -> console.refuse(problems);
      case Outcome.Done<Criteria>(var criteria) -> {
        console.out().println(format == OutputFormat.json
            ? JsonText.pretty(CriteriaJson.of(criteria))
            : new CriteriaPage(criteria, console.language()).text());
        yield ExitStatus.DONE;
      }
    };
  }
}
