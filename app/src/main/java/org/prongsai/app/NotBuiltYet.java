package org.prongsai.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** A command that is promised and not there yet. */
@Command
final class NotBuiltYet implements Callable<Integer> {

  static final List<String> NAMES = List.of("import", "backup", "restore", "verify");

  private final Console console;
  private final String name;

  @Unmatched
  private List<String> rest = new ArrayList<>();

  NotBuiltYet(Console console, String name) {
    this.console = console;
    this.name = name;
  }

  @Override
  public Integer call() {
    return console.refuse(Problem.of("app", 902, Place.NOWHERE, name));
  }
}
