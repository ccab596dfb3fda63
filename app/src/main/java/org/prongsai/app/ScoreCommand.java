package org.prongsai.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.scoring.KnownScore;
import org.prongsai.scoring.KnownScoresFile;
import org.prongsai.scoring.PublishedScores;
import org.prongsai.scoring.Scorecard;
import org.prongsai.scoring.ScorecardJson;
import org.prongsai.source.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Completes and checks partly known published scores, or scores raw answers. */
@Command(name = "score")
final class ScoreCommand implements Callable<Integer> {

  private final Console console;
  private final Home home;

  @Option(names = "--criteria", required = true, paramLabel = "ID")
  private String criteriaId = "";

  @Parameters(arity = "0..1", paramLabel = "FILE.csv")
  private @Nullable Path file;

  @Option(names = "--set", paramLabel = "CODE[/PART]=SCORE")
  private List<String> changes = List.of();

  @Option(names = "--format", paramLabel = "text|json")
  private @Nullable OutputFormat format;

  @Option(names = "--from", paramLabel = "DIR")
  private @Nullable Path folder;

  @Option(names = "--out", paramLabel = "scores.csv")
  private @Nullable Path out;

  @Option(names = "--equal-weights")
  private boolean equalWeights;

  ScoreCommand(Console console, Home home) {
    this.console = console;
    this.home = home;
  }

  @Override
  public Integer call() {
    boolean onePlace = (file == null) != (folder == null) && (folder == null) == (out == null);
    if (!onePlace || (file == null ? !changes.isEmpty() : equalWeights)) {
      return console.refuse(Problem.of("app", 930, Place.NOWHERE));
    }
    Outcome<Criteria> criteria = new CriteriaShelf(home.criteria()).load(criteriaId);
    return switch (criteria) {
      case Outcome.Refused<Criteria>(var problems) -> console.refuse(problems);
      case Outcome.Done<Criteria>(var known) -> score(known);
    };
  }

  private int score(Criteria criteria) {
    if (file != null) {
      return published(criteria, file);
    }
    return folder != null && out != null
        ? new ScoreFromFolder(console, criteria).write(folder, out, equalWeights)
        : ExitStatus.NOT_DONE;
  }

  private int published(Criteria criteria, Path scores) {
    Outcome<List<KnownScore>> known = KnownScoresFile.read(scores, criteria);
    Outcome<List<KnownScore>> whatIf = changes(criteria);
    List<Problem> problems = new ArrayList<>();
    if (known instanceof Outcome.Refused<List<KnownScore>>(var wrong)) {
      problems.addAll(wrong);
    }
    if (whatIf instanceof Outcome.Refused<List<KnownScore>>(var wrong)) {
      problems.addAll(wrong);
    }
    return problems.isEmpty() ? show(criteria, known.orThrow(), whatIf.orThrow()) : console.refuse(problems);
  }

  private Outcome<List<KnownScore>> changes(Criteria criteria) {
    List<KnownScore> read = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String change : changes) {
      switch (KnownScoresFile.change(change, criteria)) {
        case Outcome.Done<KnownScore>(var score) -> read.add(score);
        case Outcome.Refused<KnownScore>(var wrong) -> problems.addAll(wrong);
      }
    }
    return problems.isEmpty() ? Outcome.done(read) : Outcome.refused(problems);
  }

  /** Unless told: words for people on a screen, JSON for programs that read. The launcher knows which it is. */
  private boolean speaksJson() {
    return format == null ? System.getenv("PRONGSAI_SCREEN") == null : format == OutputFormat.json;
  }

  private int show(Criteria criteria, List<KnownScore> known, List<KnownScore> whatIf) {
    Scorecard card = PublishedScores.complete(criteria, known, whatIf);
    @Nullable Scorecard before = whatIf.isEmpty() ? null : PublishedScores.complete(criteria, known, List.of());
    if (speaksJson()) {
      console.out().println(JsonText.pretty(json(card, whatIf, before)));
    } else {
      console.out().print(new ScorecardText(console, criteria, card, before).text());
    }
    card.contradictions().forEach(c -> console.say("app.score.contradiction", c.message()));
    return card.contradictions().isEmpty() ? ExitStatus.DONE : ExitStatus.FOUND_PROBLEMS;
  }

  private Map<String, @Nullable Object> json(Scorecard card, List<KnownScore> whatIf, @Nullable Scorecard before) {
    Map<String, @Nullable Object> json = ScorecardJson.of(card, console.language());
    if (before != null) {
      Map<String, @Nullable Object> was = ScorecardJson.of(before, console.language());
      json.put("whatIf", Map.of(
          "set", whatIf.stream().map(ScoreCommand::change).toList(),
          "before", mapOf("total", was.get("total"), "level", was.get("level"))));
    }
    return json;
  }

  private static Map<String, @Nullable Object> change(KnownScore score) {
    Map<String, @Nullable Object> json = mapOf("code", score.code(), "part", score.part());
    json.put("score", score.score());
    return json;
  }

  private static Map<String, @Nullable Object> mapOf(
      String first, @Nullable Object one, String second, @Nullable Object other) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    map.put(first, one);
    map.put(second, other);
    return map;
  }
}
