package org.prongsai.app;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import org.prongsai.message.Language;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The one program: its first word names the command. */
@Command(name = "prongsai")
public final class Prongsai {

  /** Names what listens to the libraries' log. */
  static final String LOG = "slf4j.provider";

  private Prongsai() {}

  public static void main(String[] args) {
    System.setProperty(LOG, "org.slf4j.helpers.NOP_FallbackServiceProvider");
    System.setProperty("slf4j.internal.verbosity", "ERROR");
    PrintStream out = stream(new ResultStream(new FileOutputStream(FileDescriptor.out)));
    PrintStream err = stream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.err)));
    Console console = new Console(System.in, out, err, Speech.language(args, Locale.getDefault(), System.getenv()));
    int status = run(console, Home.found(), args);
    System.exit(status);
  }

  /** Runs a command without touching the process: what tests call. */
  public static int run(InputStream in, PrintStream out, PrintStream err, Language language, Path home, String... args) {
    return run(new Console(in, out, err, language), new Home(home), args);
  }

  private static int run(Console console, Home home, String... args) {
    CommandLine line = CommandLines.of(console, home, args);
    int status;
    try {
      status = line.execute(args);
      console.out().flush();
    } catch (ResultStream.Lost | StackOverflowError | OutOfMemoryError e) {
      status = CommandLines.fault(console, e);
    }
    console.err().flush();
    return status;
  }

  private static PrintStream stream(OutputStream out) {
    return new PrintStream(out, false, StandardCharsets.UTF_8);
  }
}
