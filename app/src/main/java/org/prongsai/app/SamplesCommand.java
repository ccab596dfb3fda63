package org.prongsai.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The papers of the sample agencies: reads each year, scores and checks it, and writes every document that its facts
 * allow. What it found is told on standard output.
 */
@Command(name = "samples")
final class SamplesCommand implements Callable<Integer> {

  private final Console console;
  private final Home home;

  @Option(names = "--out", paramLabel = "DIR")
  private Path folder = Path.of("papers");

  SamplesCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    List<Problem> problems = new ArrayList<>();
    List<SampleAgency> agencies = new ArrayList<>();
    for (Path sample : samples()) {
      switch (SampleAgency.read(sample, home)) {
        case Outcome.Done<SampleAgency>(var agency) -> agencies.add(agency);
        case Outcome.Refused<SampleAgency>(var wrong) -> problems.addAll(wrong);
      }
    }
    if (agencies.isEmpty() && problems.isEmpty()) {
      problems.add(Problem.of("app", 940, Place.of(home.samples().toString())));
    }
    if (!problems.isEmpty()) {
      return console.refuse(problems);
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      return console.refuse(Problem.of("app", 912, Place.of(folder.toString()), folder.toString()));
    }
    return write(agencies);
  }

  private int write(List<SampleAgency> agencies) {
    List<SamplePaper> papers = agencies.stream().flatMap(agency -> agency.papers(folder).stream()).toList();
    List<Problem> problems;
    try (ProgressBar bar = ProgressBar.on(console, papers.size())) {
      problems = papers.parallelStream().flatMap(paper -> {
        Stream<Problem> fault = paper.write().stream();
        bar.add(1);
        return fault;
      }).toList();
    }
    if (!problems.isEmpty()) {
      return console.refuse(problems);
    }
    SampleStory story = new SampleStory(console);
    agencies.forEach(story::tell);
    console.out().println(console.text("app.samples.written", papers.size(), folder.toString()));
    return ExitStatus.DONE;
  }

  private List<Path> samples() {
    try (Stream<Path> files = Files.list(home.samples())) {
      return files.filter(file -> file.getFileName().toString().matches("seed-\\d\\.yaml")).sorted().toList();
    } catch (IOException none) {
      return List.of();
    }
  }
}
