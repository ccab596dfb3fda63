package org.prongsai.app;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code prongsai} without a command: says what there is. */
@Command(name = "prongsai")
final class Root implements Runnable {

  /** The languages by the names that {@link Speech} has already read. */
  enum Tongue { th, en }

  private final Console console;

  @Option(names = "--lang", scope = picocli.CommandLine.ScopeType.INHERIT, paramLabel = "th|en")
  private @Nullable Tongue language;

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
