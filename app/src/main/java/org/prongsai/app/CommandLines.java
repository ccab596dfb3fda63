package org.prongsai.app;

import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** Puts the commands together and turns every way of misusing them into a problem in the user's language. */
final class CommandLines {

  private CommandLines() {}

  static CommandLine of(Console console, Home home) {
    CommandLine line = new CommandLine(new Root(console));
    line.addSubcommand(CriteriaCommand.of(console, home));
    line.addSubcommand(new ScoreCommand(console, home));
    line.addSubcommand(new CheckCommand(console, home));
    line.addSubcommand(new DateCommand(console));
    line.addSubcommand(new ReportCommand(console, home));
    line.addSubcommand(new DemoCommand(console, home));
    line.addSubcommand(new TrainCommand(console, home));
    for (String later : NotBuiltYet.NAMES) {
      line.addSubcommand(later, new NotBuiltYet(console, later));
    }
    Usage.describe(line, console);
    line.setUnmatchedOptionsArePositionalParams(false);
    line.setParameterExceptionHandler((e, args) -> console.refuse(Usage.misuse(e)));
    line.setExecutionExceptionHandler((e, command, result) -> fault(console, e, result));
    line.setOut(new java.io.PrintWriter(console.out(), true));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    return line;
  }

  /** A surprise: said in one line; the trace only when PRONGSAI_TRACE asks for it. */
  private static int fault(Console console, Exception e, ParseResult result) {
    if (System.getenv("PRONGSAI_TRACE") != null) {
      e.printStackTrace(console.err());
    }
    return console.refuse(Problem.of("app", 999, Place.NOWHERE, e.getClass().getSimpleName() + ": " + e.getMessage()));
  }
}
