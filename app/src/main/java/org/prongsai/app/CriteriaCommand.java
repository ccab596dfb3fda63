package org.prongsai.app;

import java.util.concurrent.Callable;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** {@code prongsai criteria}: the criteria known, one of them, whether a file is valid, what changed between two. */
@Command(name = "criteria")
final class CriteriaCommand implements Callable<Integer> {

  private final Console console;

  private CriteriaCommand(Console console) {
    this.console = console;
  }

  static CommandLine of(Console console, Home home) {
    CriteriaShelf shelf = new CriteriaShelf(home.criteria());
    CommandLine line = new CommandLine(new CriteriaCommand(console));
    for (Object command : new Object[] {
        new CriteriaList(console, shelf), new CriteriaShow(console, shelf), new CriteriaValidate(console),
        new CriteriaDiff(console, shelf)}) {
      CommandLine below = new CommandLine(command);
        line.addSubcommand(below);
    }
    return line;
  }

  @Override
  public Integer call() {
    return console.refuse(Problem.of("app", 920, Place.NOWHERE));
  }
}
