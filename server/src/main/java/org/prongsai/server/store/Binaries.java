package org.prongsai.server.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/**
 * PostgreSQL's programs.
 *
 * @param folder holds {@code bin/postgres} and {@code bin/initdb}
 */
record Binaries(Path folder) {

  static Outcome<Binaries> in(Path folder) {
    return Files.isExecutable(folder.resolve("bin/postgres")) && Files.isExecutable(folder.resolve("bin/initdb"))
        ? Outcome.done(new Binaries(folder.toAbsolutePath()))
        : Outcome.refused(Problem.of("store", 2104, Place.of(folder.toString())));
  }

  /**
   * How to run one of the programs. PostgreSQL refuses to run as root and as a user without a name (containers give such
   * numbers); in a user namespace of its own it is somebody else.
   */
  List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    String user = System.getProperty("user.name", "?");
    if (user.equals("root") || user.equals("?") || user.isEmpty()) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }

  /** Runs a program to its end. @return what it said when it failed; empty when it did its work */
  static String run(List<String> command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    process.getOutputStream().close();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    try {
      return process.waitFor() == 0 ? "" : said.isEmpty() ? command.getFirst() : said;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }
}
