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
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.Reports;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Runs the other commands once in this process, so that the class cache made at build holds what they need; with the word
 * {@code server}, a server instead. Not for people; what the commands say is of no interest here. The lessons stand in the
 * folder of that name.
 */
@Command(name = "train", hidden = true)
final class TrainCommand implements Runnable {

  private static final List<String> MATERIAL = List.of("scores.csv", "iit.csv", "oit.csv");

  private final Console console;
  private final Home home;

  @Parameters(arity = "0..1")
  private @Nullable String what;

  TrainCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public void run() {
    try {
      Path folder = Files.createTempDirectory("prongsai-train");
      if ("server".equals(what)) {
        TrainServer.once(home, folder);
        return;
      }
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
    for (String material : MATERIAL) {
      Files.writeString(folder.resolve(material), lesson(material));
    }
    lesson("commands.txt").lines().map(line -> line.replace("FOLDER", folder.toString())).forEach(this::once);
    for (Path sample : samples()) {
      once("check " + sample);
      for (String kind : Reports.codes()) {
        for (PaperFormat format : PaperFormat.values()) {
          once("report " + sample + " --kind " + kind + " --out " + folder.resolve("paper." + format.extension()));
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

  /** Words are parted at spaces: a folder with spaces in its name costs the cache a few classes, no more. */
  private void once(String line) {
    InputStream in = new ByteArrayInputStream(lesson("dates.txt").getBytes(StandardCharsets.UTF_8));
    PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Prongsai.run(in, nowhere, nowhere, console.language(), home.folder(), line.split(" "));
  }

  private static String lesson(String name) {
    try (InputStream in = Objects.requireNonNull(TrainCommand.class.getResourceAsStream("lessons/" + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
