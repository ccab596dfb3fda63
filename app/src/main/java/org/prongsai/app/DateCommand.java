package org.prongsai.app;

import java.util.concurrent.Callable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine.Command;

@Command(name = "date")
final class DateCommand implements Callable<Integer> {

  private final Console console;

  DateCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    return console.refuse(Problem.of("app", 902, Place.NOWHERE, "date"));
  }
}
