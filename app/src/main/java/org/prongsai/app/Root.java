package org.prongsai.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code prongsai} without a command: says what there is. */
@Command(name = "prongsai")
final class Root implements Runnable {

  private final Console console;

  @Option(names = "--lang", scope = picocli.CommandLine.ScopeType.INHERIT, paramLabel = "th|en")
  private String language = "";

  @Option(names = {"-h", "--help"}, usageHelp = true, scope = picocli.CommandLine.ScopeType.INHERIT)
  private boolean help;

  Root(Console console) {
    this.console = console;
  }

  @Override
  public void run() {
    console.out().println(console.text("app.overview"));
  }
}
