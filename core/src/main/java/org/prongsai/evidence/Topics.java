package org.prongsai.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.prongsai.evidence.ProofWords.Alike;
import org.prongsai.evidence.Search.Span;

/** Where a proof speaks of a topic. */
final class Topics {

  /** What stands behind a heading under which nothing was written. */
  private static final Pattern BLANK = Pattern.compile("[\\s.…_:\\-–—•|]*");
  private static final Pattern MARKED = Pattern.compile("[.…_\\-–—]");
  /** Letters that a heading may have beside its topic: a number, a second word. */
  private static final int HEADING_MORE = 6;
  private static final String BY = Folded.fold("ตาม");
  private static final double MOST_OF_A_NAME = 0.7;

  private final Proof proof;
  private final List<Span> names;
  private final Map<String, List<Span>> known = new HashMap<>();

  /** @param name of the item: where the paper only says what it is, it shows nothing */
  Topics(Proof proof, String name) {
    this.proof = proof;
    this.names = mentions(Folded.fold(name));
  }

  private List<Span> mentions(String name) {
    List<Span> exact = Search.exact(proof.folded().text(), name);
    return exact.isEmpty() ? Search.near(proof.folded().text(), name, Math.max(1, name.length() / 8)) : exact;
  }

  boolean namesItem() {
    return !names.isEmpty();
  }

  /** All places that answer, in the folded text. */
  List<Span> of(Alike topic) {
    return known.computeIfAbsent(topic.id(), id -> find(topic));
  }

  private List<Span> find(Alike topic) {
    List<Span> never = new ArrayList<>(names);
    topic.not().forEach(phrase -> never.addAll(around(Folded.fold(phrase))));
    List<Span> found = places(topic, never, false);
    patterns(topic, found);
    return found.isEmpty() ? places(topic, never, true) : found;
  }

  private List<Span> around(String phrase) {
    List<Span> exact = Search.exact(proof.folded().text(), phrase);
    return exact.isEmpty() ? Search.near(proof.folded().text(), phrase, Search.slips(phrase)) : exact;
  }

  private List<Span> places(Alike topic, List<Span> never, boolean slips) {
    String text = proof.folded().text();
    List<Span> found = new ArrayList<>();
    Stream.concat(topic.words().stream(), topic.also().stream()).map(Folded::fold).forEach(phrase -> {
      for (Span span : slips ? Search.near(text, phrase, Search.slips(phrase)) : Search.exact(text, phrase)) {
        if (never.stream().noneMatch(span::touches)) {
          found.add(span);
        }
      }
    });
    return found;
  }

  private void patterns(Alike topic, List<Span> found) {
    for (Pattern pattern : topic.patterns()) {
      Matcher matcher = pattern.matcher(proof.text());
      if (matcher.find()) {
        int at = java.util.Arrays.binarySearch(proof.folded().origin(), matcher.start());
        int start = Math.min(at < 0 ? -at - 1 : at, Math.max(0, proof.folded().text().length() - 1));
        found.add(new Span(start, start + 1));
      }
    }
  }

  /** Whether it is only a heading with nothing below it: blanks, dots or a dash. An empty field never answers. */
  boolean isHollow(Alike topic, Span span) {
    String text = proof.text();
    Span place = proof.place(span);
    int from = text.lastIndexOf('\n', Math.max(0, place.start() - 1)) + 1;
    int to = end(text, place.end());
    String line = text.substring(from, to);
    if (line.contains("\t")) {
      return false;
    }
    String behind = text.substring(place.end(), to);
    if (beside(topic, line).length() > HEADING_MORE) {
      return false;
    }
    if (BLANK.matcher(behind).matches() && MARKED.matcher(behind).find()) {
      return true;
    }
    String next = "";
    int at = to;
    while (next.isBlank() && at < text.length()) {
      int start = at + 1;
      at = end(text, start);
      next = text.substring(Math.min(start, text.length()), at);
    }
    return BLANK.matcher(next).matches();
  }

  private static String beside(Alike topic, String line) {
    String rest = Folded.fold(line);
    for (String word : topic.words()) {
      rest = rest.replace(Folded.fold(word), "");
    }
    return rest;
  }

  private static int end(String text, int from) {
    int end = from > text.length() ? -1 : text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Whether the item asks for nothing but this topic: its name at the head of a paper speaks of it then. */
  boolean isNamedBy(Alike topic, String name) {
    int length = Folded.fold(name).length();
    return namesItem() && Stream.concat(topic.words().stream(), topic.also().stream()).map(Folded::fold)
        .anyMatch(word -> Folded.fold(name).contains(word) && word.length() >= MOST_OF_A_NAME * length);
  }

  /** Whether the paper calls itself of a kind for which the item's name asks: a manual, a plan. */
  boolean isOfKind(String name, ProofWords words) {
    return words.papers().stream().filter(kind -> kind.stream().anyMatch(name::startsWith)).findFirst()
        .map(kind -> kind.stream().anyMatch(this::headHolds)).orElse(false);
  }

  /** Whether the paper says it of itself: a report of work by a plan is no plan. */
  boolean headHolds(String word) {
    String folded = Folded.fold(word);
    return Folded.fold(proof.head()).replace(BY + folded, "").contains(folded);
  }

  /** How much of what a sentence names is there, in its words or in others, by length: long words say more. */
  double share(Asked asked, ProofWords known) {
    double whole = asked.all(known).stream().mapToInt(String::length).sum();
    double there = asked.telling(known).stream().filter(this::holds).mapToInt(String::length).sum()
        + asked.topics().entrySet().stream().filter(topic -> holds(topic.getValue()) || !of(topic.getKey()).isEmpty())
            .mapToInt(topic -> topic.getValue().length()).sum();
    return whole == 0 ? 1 : there / whole;
  }

  /** Whether a word stands anywhere, with or without a slip. */
  boolean holds(String word) {
    String folded = Folded.fold(word);
    return proof.folded().text().contains(folded)
        || !Search.near(proof.folded().text(), folded, Search.slips(folded)).isEmpty();
  }
}
