package org.prongsai.app;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.CriteriaShelf;
import org.prongsai.criteria.CriteriaWords;
import org.prongsai.criteria.LocalText;
import org.prongsai.criteria.Standings;
import org.prongsai.message.Outcome;
import org.prongsai.message.Problem;
import org.prongsai.source.JsonText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The criteria on the shelf: how much each holds, how sure it is, what is not known. */
@Command(name = "list")
final class CriteriaList implements Callable<Integer> {

  private final Console console;
  private final CriteriaShelf shelf;

  @Option(names = "--format", paramLabel = "text|json")
  private OutputFormat format = OutputFormat.text;

  CriteriaList(Console console, CriteriaShelf shelf) {
    this.console = console;
    this.shelf = shelf;
  }

  @Override
  public Integer call() {
    return switch (shelf.ids()) {
      case Outcome.Refused<List<String>>(var problems) -> console.refuse(problems);
      case Outcome.Done<List<String>>(var ids) -> list(ids);
    };
  }

  /** One broken file does not hide the others. */
  private int list(List<String> ids) {
    List<Criteria> known = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    for (String id : ids) {
      switch (shelf.load(id)) {
        case Outcome.Done<Criteria>(var criteria) -> known.add(criteria);
        case Outcome.Refused<Criteria>(var found) -> problems.addAll(found);
      }
    }
    if (format == OutputFormat.json) {
      console.out().println(JsonText.pretty(Map.of("criteria", known.stream().map(CriteriaList::json).toList())));
    } else {
      known.forEach(this::print);
    }
    console.problems(problems);
    return problems.isEmpty() ? ExitStatus.DONE : ExitStatus.FOUND_PROBLEMS;
  }

  private void print(Criteria criteria) {
    CriteriaWords words = new CriteriaWords(console.language());
    console.out().println(criteria.id() + "  " + criteria.name().in(console.language()));
    console.out().println("  " + console.text("app.criteria.counts", criteria.fiscalYear(),
        criteria.questions().size(), criteria.items().size(), components(criteria), criteria.levels().size()));
    Standings.of(criteria).forEach((standing, count) -> {
      if (count > 0) {
        console.out().println("  " + console.text("app.criteria.standing", words.of(standing), count));
      }
    });
    for (LocalText gap : criteria.gaps()) {
      console.out().println("  " + console.text("app.criteria.gap", gap.in(console.language())));
    }
    console.out().println();
  }

  private static Map<String, @Nullable Object> json(Criteria criteria) {
    Map<String, Integer> standing = new LinkedHashMap<>();
    Standings.of(criteria).forEach((key, count) -> standing.put(key.code(), count));
    Map<String, @Nullable Object> json = new LinkedHashMap<>();
    json.put("id", criteria.id());
    json.put("framework", criteria.framework());
    json.put("fiscalYear", criteria.fiscalYear());
    json.put("name", CriteriaJson.of(criteria.name()));
    json.put("instruments", criteria.instruments().size());
    json.put("indicators", criteria.indicators().size());
    json.put("questions", criteria.questions().size());
    json.put("items", criteria.items().size());
    json.put("components", components(criteria));
    json.put("levels", criteria.levels().size());
    json.put("standing", standing);
    json.put("gaps", criteria.gaps().stream().map(CriteriaJson::of).toList());
    return json;
  }

  private static int components(Criteria criteria) {
    return criteria.items().stream().mapToInt(item -> item.components().size()).sum();
  }
}
