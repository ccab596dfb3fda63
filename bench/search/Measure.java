import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.sql.DataSource;
import org.prongsai.server.Server;
import org.prongsai.server.ServerSettings;
import org.prongsai.server.search.Searches;
import org.prongsai.thai.Folding;

/**
 * How long a search takes among the documents of one agency, how much is found of what is there, how long a document takes
 * to put, and how much room all take: our search beside pg_trgm and Lucene, on the same texts, one engine after the other.
 * Started by bench/search/measure.
 */
final class Measure {

  private static final long SEED = 2569;
  private static final int PUT_ONE_BY_ONE = 200;
  private static final int EACH = 25;

  private record Asked(String kind, String question) {}

  public static void main(String[] args) throws Exception {
    Path home = Path.of(args[0]);
    int count = Integer.parseInt(args[2]);
    Texts texts = new Texts(home.resolve("samples"), SEED);
    List<Texts.Text> all = texts.make(count);
    Map<String, List<String>> questions = texts.questions(all, EACH);
    System.out.printf("%,d documents, %.1f pages each, %,d MB of text in UTF-8; %d questions of each kind, after a round"
        + " to warm up%n", count, all.stream().mapToInt(text -> text.text().length()).average().orElse(0) / 1_800,
        all.stream().mapToLong(text -> text.text().getBytes(StandardCharsets.UTF_8).length).sum() >> 20, EACH);
    List<String> folded = all.stream().map(text -> Folding.tolerant(text.title() + "\n" + text.text()).text()).toList();
    try (var server = Server.start(new ServerSettings(home, Files.createTempDirectory("prongsai-bench"), Path.of(args[1]),
        null, 0, true, true)).orThrow()) {
      List<String> wanted = args.length > 3 ? List.of(args[3].split(",")) : List.of("ours", "lucene", "words", "trigrams");
      for (String name : wanted) {
        try (Engine engine = switch (name) {
          case "lucene" -> new Lucene(true);
          case "words" -> new Lucene(false);
          case "trigrams" -> new Trigrams(server.part(DataSource.class));
          default -> new Ours(server);
        }) {
          measure(engine, all, folded, questions);
        }
      }
    }
    System.exit(0);
  }

  private static void measure(Engine engine, List<Texts.Text> all, List<String> folded, Map<String, List<String>> questions)
      throws Exception {
    System.out.printf("%n## %s%n%n", engine.name());
    long start = System.nanoTime();
    int bulk = Math.max(0, all.size() - PUT_ONE_BY_ONE);
    for (Texts.Text text : all.subList(0, bulk)) {
      engine.put(text);
    }
    engine.commit();
    double filled = (System.nanoTime() - start) / 1e9;
    long[] puts = new long[all.size() - bulk];
    for (int i = 0; i < puts.length; i++) {
      long begun = System.nanoTime();
      engine.put(all.get(bulk + i));
      engine.commit();
      puts[i] = System.nanoTime() - begun;
    }
    java.util.Arrays.sort(puts);
    engine.settle();
    System.out.printf("filled in %.0f s; one document more, safe on disk: median %.1f ms, p95 %.1f ms; %,d MB%n", filled,
        puts[puts.length / 2] / 1e6, puts[puts.length * 95 / 100] / 1e6, engine.size() >> 20);
    if (engine instanceof Ours ours) {
      ours.rooms().forEach(System.out::println);
    }
    ask(engine, all, folded, questions);
  }

  private static void ask(Engine engine, List<Texts.Text> all, List<String> folded, Map<String, List<String>> questions)
      throws Exception {
    List<Asked> asked = new ArrayList<>();
    questions.forEach((kind, each) -> each.forEach(question -> asked.add(new Asked(kind, question))));
    Map<String, List<Long>> times = new LinkedHashMap<>();
    Map<String, long[]> found = new LinkedHashMap<>();
    questions.keySet().forEach(kind -> {
      times.put(kind, new ArrayList<>());
      found.put(kind, new long[2]);
    });
    for (int round = 0; round <= engine.rounds(); round++) {
      Collections.shuffle(asked, new Random(SEED + round));
      for (Asked each : asked) {
        long begun = System.nanoTime();
        Engine.Answer answer = engine.ask(each.question);
        if (round > 0) {
          times.get(each.kind).add(System.nanoTime() - begun);
        } else {
          long there = Math.min(Searches.MOST, holding(folded, each.question));
          found.get(each.kind)[0] += Math.min(there, answer.total());
          found.get(each.kind)[1] += there;
        }
      }
    }
    System.out.println("\n| asked for | found of what is there | median ms | p95 ms | slowest ms |\n|---|--:|--:|--:|--:|");
    List<Long> overall = new ArrayList<>();
    times.forEach((kind, each) -> {
      overall.addAll(each);
      long[] share = found.get(kind);
      row(kind, share[1] == 0 ? "–" : Math.round(1_000.0 * share[0] / share[1]) / 10.0 + " %", each);
    });
    row("**all**", "", overall);
  }

  /** How many texts hold all the terms, by looking through each: what an engine ought to find, marks aside. */
  private static long holding(List<String> folded, String question) {
    List<String> terms = question.startsWith("\"") ? List.of(Folding.tolerant(question).text())
        : List.of(question.split(" ")).stream().map(term -> Folding.tolerant(term).text()).toList();
    return folded.stream().filter(text -> terms.stream().allMatch(text::contains)).count();
  }

  private static void row(String kind, String share, List<Long> times) {
    List<Long> sorted = times.stream().sorted().toList();
    System.out.printf("| %s | %s | %.1f | %.1f | %.1f |%n", kind, share, sorted.get(sorted.size() / 2) / 1e6,
        sorted.get(sorted.size() * 95 / 100) / 1e6, sorted.getLast() / 1e6);
  }
}
