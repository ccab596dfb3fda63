package org.prongsai.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine;

/** Puts the commands together and turns every way of misusing them into a problem in the user's language. */
final class CommandLines {

  private final Console console;
  private final Map<String, Supplier<CommandLine>> commands = new LinkedHashMap<>();

  private CommandLines(Console console, Home home) {
    this.console = console;
    commands.put("demo", () -> new CommandLine(new DemoCommand(console, home)));
    commands.put("serve", () -> new CommandLine(new ServeCommand(console, home)));
    commands.put("audit", () -> new CommandLine(new AuditCommand(console, home)));
    commands.put("samples", () -> new CommandLine(new SamplesCommand(console, home)));
    commands.put("criteria", () -> CriteriaCommand.of(console, home));
    commands.put("score", () -> new CommandLine(new ScoreCommand(console, home)));
    commands.put("check", () -> new CommandLine(new CheckCommand(console, home)));
    commands.put("date", () -> new CommandLine(new DateCommand(console)));
    commands.put("report", () -> new CommandLine(new ReportCommand(console, home)));
    commands.put("train", () -> new CommandLine(new TrainCommand(console, home)));
    for (String later : NotBuiltYet.NAMES) {
      commands.put(later, () -> new CommandLine(new NotBuiltYet(console, later)));
    }
  }

  /**
   * The command line for these words. Only the command they name is put together: looking at the others and describing
   * options that nobody asked about would take longer than most commands' work.
   */
  static CommandLine of(Console console, Home home, String... args) {
    return new CommandLines(console, home).line(List.of(args));
  }

  private CommandLine line(List<String> args) {
    CommandLine line = new CommandLine(new Root(console));
    String named = args.stream().filter(commands::containsKey).findFirst().orElse(null);
    commands.forEach((name, command) -> {
      if (named == null || named.equals(name)) {
        line.addSubcommand(name, command.get());
      }
    });
    if (args.contains("--help") || args.contains("-h")) {
      Usage.describe(line, console);
    }
    line.setUnmatchedOptionsArePositionalParams(false);
    line.setParameterExceptionHandler((e, words) -> console.refuse(Usage.misuse(e)));
    line.setExecutionExceptionHandler((e, command, result) -> fault(console, e));
    line.setOut(new java.io.PrintWriter(console.out(), true));
    line.setErr(new java.io.PrintWriter(console.err(), true));
    return line;
  }

  /** A surprise: said in one line; the trace only when PRONGSAI_TRACE asks for it. */
  static int fault(Console console, Throwable e) {
    if (e instanceof ResultStream.Lost lost) {
      return lost.readerLeft() ? ExitStatus.NOT_DONE
          : console.refuse(Problem.of("app", 914, Place.NOWHERE, lost.reason()));
    }
    if (System.getenv("PRONGSAI_TRACE") != null) {
      e.printStackTrace(console.err());
    }
    return console.refuse(Problem.of("app", 999, Place.NOWHERE, e.getClass().getSimpleName() + ": " + e.getMessage()));
  }
}
