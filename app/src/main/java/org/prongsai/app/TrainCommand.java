package org.prongsai.app;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;

/**
 * Runs the other commands once in this process, so that the class cache made at build holds what they need. Not for
 * people; what the commands say is of no interest here.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Runnable {

  private static final String DATES = "๓๑ มี.ค.๖๖\nต.ค. ๖๕ ถึง ก.ย. ๖๖\nภายในเดือนมีนาคม ๒๕๖๖\nไตรมาสละ ๑ ครั้ง\n";

  private final Console console;
  private final Home home;

  TrainCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public void run() {
    try {
      Path folder = Files.createTempDirectory("prongsai-train");
      try {
        lessons(folder);
      } finally {
        remove(folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void lessons(Path folder) throws IOException {
    once("date", "--fiscal-year", "2566");
    once("criteria", "list");
    once("criteria", "show", "ita-2568", "--format", "json");
    once("criteria", "diff", "ita-2567", "ita-2568");
    Path scores = Files.writeString(folder.resolve("scores.csv"),
        "code,part,score\nE7,public,98.57\nE8,public,99.05\nE9,public,90.00\nE7,survey,90.00\nE8,survey,88.67\n"
            + "E9,survey,90.00\nindicator:8,,94.30\nindicator:9,,85\nindicator:10,,80\nO23,,0\n");
    once("score", "--criteria", "ita-2568", scores.toString(), "--format", "json");
    once("score", "--criteria", "ita-2568", scores.toString(), "--set", "O23=100");
    Files.writeString(folder.resolve("iit.csv"), "agency,I1,I2,I3\nก,6,5,2\nข,6,,1\n");
    Files.writeString(folder.resolve("oit.csv"), "agency,O1,O2\nก,100,0\nข,100,100\n");
    once("score", "--criteria", "ita-2568", "--from", folder.toString(), "--out",
        folder.resolve("agencies.csv").toString(), "--equal-weights");
    for (Path sample : samples()) {
      once("check", sample.toString());
      for (String kind : List.of("measures", "progress", "analysis", "scorecard", "disclosure", "memo")) {
        for (String format : List.of("pdf", "docx", "html", "xlsx")) {
          once("report", sample.toString(), "--kind", kind, "--out", folder.resolve("paper." + format).toString());
        }
      }
    }
  }

  private List<Path> samples() throws IOException {
    if (!Files.isDirectory(home.samples())) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(home.samples())) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }

  private void once(String... args) {
    InputStream in = new ByteArrayInputStream(DATES.getBytes(StandardCharsets.UTF_8));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Prongsai.run(in, nowhere, nowhere, console.language(), home.folder(), args);
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
