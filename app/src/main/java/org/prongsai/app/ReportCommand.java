package org.prongsai.app;

import java.util.concurrent.Callable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine.Command;

@Command(name = "report")
final class ReportCommand implements Callable<Integer> {

  private final Console console;
  private final Home home;

  ReportCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    return console.refuse(Problem.of("app", 902, Place.NOWHERE, "report", home.folder()));
  }
}
