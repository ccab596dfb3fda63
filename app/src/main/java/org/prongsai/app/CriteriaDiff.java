package org.prongsai.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.prongsai.criteria.Change;
import org.prongsai.criteria.ChangeWords;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaComparison;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.criteria.CriteriaWords;
import org.prongsai.criteria.CurveBreak;
import org.prongsai.criteria.Proof;
import org.prongsai.message.Outcome;
import org.prongsai.source.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What changed between two years, which proof still serves, which curves must show a break. */
@Command(name = "diff")
final class CriteriaDiff implements Callable<Integer> {

  private final Console console;
  private final CriteriaShelf shelf;

  @Parameters(index = "0", paramLabel = "OLDER-ID")
  private String older = "";

  @Parameters(index = "1", paramLabel = "NEWER-ID")
  private String newer = "";

  @Option(names = "--format", paramLabel = "text|json")
  private OutputFormat format = OutputFormat.text;

  CriteriaDiff(Console console, CriteriaShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() {
    Outcome<CriteriaComparison> outcome = shelf.load(older).then(from -> shelf.load(newer).then(to ->
        CriteriaComparison.of(from, to, between())));
    return switch (outcome) {
      case Outcome.Refused<CriteriaComparison>(var problems) -> console.refuse(problems);
      case Outcome.Done<CriteriaComparison>(var comparison) -> {
        if (format == OutputFormat.json) {
          console.out().println(JsonText.pretty(json(comparison)));
        } else {
          print(comparison);
        }
        yield ExitStatus.DONE;
      }
    };
  }

  /** Ids sort by framework and year, so what lies between the two ids lies between the two years. */
  private List<Criteria> between() {
    String low = older.compareTo(newer) < 0 ? older : newer;
    String high = older.compareTo(newer) < 0 ? newer : older;
    List<Criteria> between = new ArrayList<>();
    if (shelf.ids() instanceof Outcome.Done<List<String>>(var ids)) {
      for (String id : ids) {
        if (id.compareTo(low) > 0 && id.compareTo(high) < 0
            && shelf.load(id) instanceof Outcome.Done<Criteria>(var criteria)) {
          between.add(criteria);
        }
      }
    }
    return between;
  }

  private void print(CriteriaComparison comparison) {
    CriteriaWords words = new CriteriaWords(console.language());
    ChangeWords changes = new ChangeWords(console.language());
    heading("app.criteria.changes", comparison.older().id(), comparison.newer().id());
    String section = "";
    for (Change change : comparison.changes()) {
      if (!words.section(change).equals(section)) {
        section = words.section(change);
        console.out().println("\n " + section);
      }
      bullet(changes.of(change));
    }
    if (comparison.changes().isEmpty()) {
      bullet(console.text("app.criteria.no-changes"));
    }
    heading("app.criteria.proofs");
    Map<Proof.Use, List<Proof>> byUse = comparison.proofs().stream()
        .collect(Collectors.groupingBy(Proof::use, () -> new EnumMap<>(Proof.Use.class), Collectors.toList()));
    byUse.forEach((use, proofs) -> {
      console.out().println("  " + words.of(use) + " (" + proofs.size() + ")");
      proofs.forEach(proof -> console.out().println("    " + proof.item() + " " + proof.name().in(console.language())));
    });
    heading("app.criteria.breaks");
    for (CurveBreak curve : comparison.breaks()) {
      bullet(words.of(curve.subject()) + " " + curve.code() + " " + curve.name().in(console.language()) + ": "
          + curve.reasons().stream().map(words::of).collect(Collectors.joining(", ")));
    }
    if (comparison.breaks().isEmpty()) {
      bullet(console.text("app.criteria.no-breaks"));
    }
  }

  private void heading(String key, Object... arguments) {
    console.out().println(console.text(key, arguments));
  }

  private void bullet(String text) {
    console.out().println("  - " + text);
  }

  private Map<String, Object> json(CriteriaComparison comparison) {
    CriteriaWords words = new CriteriaWords(console.language());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("older", comparison.older().id());
    json.put("newer", comparison.newer().id());
    json.put("changes", all(comparison.changes(), change -> ChangeJson.of(change, console.language())));
    json.put("proofs", all(comparison.proofs(), proof -> {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("item", proof.item());
      one.put("name", proof.name().in(console.language()));
      one.put("use", ChangeJson.word(proof.use()));
      one.put("message", words.of(proof.use()));
      return one;
    }));
    json.put("curveBreaks", all(comparison.breaks(), curve -> {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("subject", ChangeJson.word(curve.subject()));
      one.put("code", curve.code());
      one.put("name", curve.name().in(console.language()));
      one.put("reasons", all(curve.reasons(), ChangeJson::word));
      one.put("message", curve.reasons().stream().map(words::of).collect(Collectors.joining(", ")));
      return one;
    }));
    return json;
  }

  private static <T, R> List<R> all(List<T> elements, Function<T, R> json) {
    return elements.stream().map(json).toList();
  }
}
