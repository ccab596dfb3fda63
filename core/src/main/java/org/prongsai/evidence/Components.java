package org.prongsai.evidence;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.prongsai.evidence.Expected.Part;
import org.prongsai.evidence.Finding.Seriousness;
import org.prongsai.evidence.ProofWords.Alike;
import org.prongsai.evidence.Search.Span;
import org.prongsai.message.Message;

/** Whether each component of an item is found in the text. */
final class Components {

  /** Of the words of a component that has topics, and of one that has none: sentences are never repeated word by word. */
  private static final double ENOUGH_BESIDE_A_TOPIC = 0.25;
  private static final double ENOUGH = 0.5;
  private static final double ENOUGH_OF_A_PAPER = 0.5;
  /** Below it, nothing of a component is there at all; in between, only a reader can tell. */
  private static final double NOTHING = 0.12;

  private final Expected expected;
  private final ProofWords words;
  private final Topics topics;
  private final Proof proof;
  private final List<Finding> findings = new ArrayList<>();

  private Components(Proof proof, Expected expected, ProofWords words, Topics topics) {
    this.proof = proof;
    this.expected = expected;
    this.words = words;
    this.topics = topics;
  }

  static List<Finding> of(Proof proof, Expected expected, ProofWords words, Topics topics) {
    Components components = new Components(proof, expected, words, topics);
    expected.parts().forEach(components::judge);
    return components.findings;
  }

  private void judge(Part part) {
    Asked asked = Asked.of(part.text(), expected.name(), words);
    switch (asked.kind()) {
      case TIME -> { }
      case BEYOND -> look(part, part.text());
      case PAPER -> paper(part, asked);
      case CONTENT -> content(part, asked);
    }
  }

  /** The paper as a whole: that it is the right one shows in its name or in most of the words that describe it. */
  private void paper(Part part, Asked asked) {
    double share = topics.share(asked, words);
    if (!topics.namesItem() && share < ENOUGH_OF_A_PAPER && !topics.isOfKind(expected.name(), words)) {
      missing(part, part.text());
    } else if (!topics.namesItem() && share < ENOUGH_OF_A_PAPER) {
      look(part, part.text());
    } else {
      examples(part, asked);
    }
  }

  private void content(Part part, Asked asked) {
    List<String> missing = new ArrayList<>();
    List<Span> hollow = new ArrayList<>();
    for (Map.Entry<Alike, String> topic : asked.topics().entrySet()) {
      List<Span> places = topics.of(topic.getKey());
      if (places.isEmpty() && topic.getKey().pictured()) {
        look(part, topic.getValue());
      } else if (places.isEmpty() && !topics.isNamedBy(topic.getKey(), expected.name())) {
        missing.add(topic.getValue());
      } else if (!places.isEmpty() && places.stream().allMatch(place -> topics.isHollow(topic.getKey(), place))) {
        hollow.add(places.getFirst());
      }
    }
    List<String> rest = asked.telling(words);
    if (missing.size() < asked.topics().size() || share(rest) >= ENOUGH_BESIDE_A_TOPIC && !rest.isEmpty()) {
      missing.removeAll(asked.alternatives());
    }
    boolean listed = asked.examples() != null && asked.share() > ENOUGH;
    boolean enough = rest.isEmpty() || listed || asked.topics().size() > 1
        || share(rest) >= (asked.topics().isEmpty() ? ENOUGH : ENOUGH_BESIDE_A_TOPIC);
    if (!missing.isEmpty()) {
      missing(part, String.join(", ", missing));
    } else if (!hollow.isEmpty()) {
      findings.add(Finding.of("evidence", "component-empty", seriousness(part), no(part), part.text())
          .about(part.no()).at(proof.quote(hollow.getFirst())));
    } else if (!enough && asked.topics().isEmpty() && share(rest) < NOTHING && !topics.namesItem()) {
      missing(part, part.text());
    } else if (!enough) {
      look(part, part.text());
    } else {
      examples(part, asked);
    }
  }

  private void examples(Part part, Asked asked) {
    Asked examples = asked.examples();
    if (examples == null) {
      return;
    }
    List<String> absent = new ArrayList<>();
    int count = 0;
    for (Map.Entry<Alike, String> topic : examples.topics().entrySet()) {
      count++;
      if (topics.of(topic.getKey()).isEmpty() && !topic.getKey().pictured()) {
        absent.add(topic.getValue());
      }
    }
    for (String word : examples.telling(words)) {
      count++;
      if (!topics.holds(word)) {
        absent.add(word);
      }
    }
    if (count - absent.size() < Math.ceil(asked.share() * count - 0.001)) {
      missing(part, String.join(", ", absent));
    }
  }

  /** How much of the words is there, by their length: long words say more. */
  private double share(List<String> asked) {
    double whole = asked.stream().mapToInt(String::length).sum();
    double there = asked.stream().filter(topics::holds).mapToInt(String::length).sum();
    return whole == 0 ? 1 : there / whole;
  }

  private void missing(Part part, String what) {
    findings.add(Finding.of("evidence", "component-missing", seriousness(part), no(part), part.text(), what)
        .about(part.no()));
  }

  private void look(Part part, String what) {
    findings.add(new Finding("component-by-eye", Seriousness.NOTE, part.no(),
        Message.of("evidence.finding.component-by-eye.why", no(part), what),
        Message.of("evidence.finding.component-by-eye.do", no(part), what), null));
  }

  private static Seriousness seriousness(Part part) {
    return part.required() ? Seriousness.LIKELY : Seriousness.NOTE;
  }

  private static BigDecimal no(Part part) {
    return BigDecimal.valueOf(part.no());
  }
}
