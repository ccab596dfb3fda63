package org.prongsai.app;

import static picocli.CommandLine.Model.UsageMessageSpec.SECTION_KEY_HEADER;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Map;
import java.util.ResourceBundle;
import org.prongsai.message.Message;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The help of commands and the complaints about their misuse, in the user's language. */
final class Usage {

  private static final String WHAT = "app.help.";
  private static final String OPTION = "app.option.";

  private final Console console;

  private Usage(Console console) {
    this.console = console;
  }

  /** Gives a command, all below it, and their options their descriptions. */
  static void describe(CommandLine line, Console console) {
    Usage usage = new Usage(console);
    usage.describe(line, "");
    line.setResourceBundle(usage.options(line));
  }

  private void describe(CommandLine line, String name) {
    CommandSpec spec = line.getCommandSpec();
    spec.usageMessage().synopsisHeading(console.text("app.usage") + " ");
    spec.usageMessage().commandListHeading("%n");
    if (name.isEmpty()) {
      spec.usageMessage().header(console.text("app.overview").replace("%", "%%"));
      spec.usageMessage().sectionKeys(List.of(SECTION_KEY_HEADER));
    } else if (Message.exists(WHAT + name)) {
      spec.usageMessage().description(console.text(WHAT + name).replace("%", "%%"));
    }
    line.getSubcommands().forEach((below, command) -> describe(command, name.isEmpty() ? below : name + "-" + below));
  }

  /** picocli looks descriptions up by the option's longest name. */
  private ResourceBundle options(CommandLine line) {
    Map<String, String> descriptions = new LinkedHashMap<>();
    collect(line, descriptions);
    return new ListResourceBundle() {
      @Override
      protected Object[][] getContents() {
        return descriptions.entrySet().stream().map(e -> new Object[] {e.getKey(), e.getValue()})
            .toArray(Object[][]::new);
      }
    };
  }

  private void collect(CommandLine line, Map<String, String> descriptions) {
    for (OptionSpec option : line.getCommandSpec().options()) {
      String name = option.longestName().replaceFirst("^-+", "");
      if (Message.exists(OPTION + name)) {
        descriptions.put(name, console.text(OPTION + name).replace("%", "%%"));
      }
    }
    line.getSubcommands().values().forEach(below -> collect(below, descriptions));
  }

  /** What is wrong with a command line, as one of the numbered problems. */
  static Problem misuse(ParameterException e) {
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    return switch (e) {
      case MissingParameterException missing -> problem(903, command,
          String.join(", ", missing.getMissing().stream().map(Usage::name).toList()));
      case UnmatchedArgumentException unknown -> problem(904, command, String.join(" ", unknown.getUnmatched()));
      case OverwrittenOptionException twice -> problem(905, command,
          twice.getOverwritten() == null ? "" : name(twice.getOverwritten()));
      default -> e.getArgSpec() == null || e.getValue() == null
          ? problem(901, command, String.valueOf(e.getMessage()))
          : problem(906, command, name(e.getArgSpec()), e.getValue(), e.getArgSpec().paramLabel());
    };
  }

  private static Problem problem(int number, Object... arguments) {
    return Problem.of("app", number, Place.NOWHERE, arguments);
  }

  private static String name(ArgSpec argument) {
    return switch (argument) {
      case OptionSpec option -> option.longestName();
      case PositionalParamSpec place -> place.paramLabel();
      default -> argument.paramLabel();
    };
  }
}
