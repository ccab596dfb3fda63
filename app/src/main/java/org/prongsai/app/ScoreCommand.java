package org.prongsai.app;

import java.util.concurrent.Callable;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine.Command;

@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

  private final Console console;
  private final Home home;

  ScoreCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    return console.refuse(Problem.of("app", 902, Place.NOWHERE, "score", home.folder()));
  }
}
