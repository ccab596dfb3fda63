package org.prongsai.evidence;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.ProofWords.Alike;
import org.prongsai.thai.ThaiDigits;

/**
 * What a component asks for, taken from its sentence.
 *
 * @param topics with the word by which the component asks for each
 * @param alternatives of the topics' words those behind "หรือ": what stands before them will do
 * @param words the words of the sentence that belong to no topic
 * @param examples what it names with "เช่น" or "ได้แก่"; none of its own
 * @param share of the examples that should be there, 0 to 1
 */
record Asked(Kind kind, Map<Alike, String> topics, Set<String> alternatives, List<String> words, @Nullable Asked examples,
    double share) {

  enum Kind {
    /** A time: told by the year of the proof. */
    TIME,
    /** Nothing that a text can show. */
    BEYOND,
    /** The paper as a whole: "แสดงแผน…" of an item whose name is that plan. */
    PAPER,
    CONTENT
  }

  private static final Pattern EXAMPLES =
      Pattern.compile("(ยกตัวอย่าง\\s?เช่น|เช่น|อาทิ|ได้แก่)\\s*(.*?)(?:เป็นต้น|$)", Pattern.DOTALL);
  private static final Pattern TIME = Pattern.compile(
      "(?:ปี\\s?งบประมาณ|ปี)?\\s*(?:พ\\.\\s?ศ\\.)?\\s*2[45]\\d\\d|ปีงบประมาณปัจจุบัน|6 เดือนแรก|ระยะ 1 ปี|ราย(?:เดือน|ไตรมาส)");
  private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
  private static final Pattern DATES = Pattern.compile("[\\d–-]+|[ตมกพสธ]\\.[คพยี]\\.|มี\\.ค\\.|เม\\.ย\\.|มิ\\.ย\\.");
  private static final Pattern VERB = Pattern.compile("^(?:แสดง|เป็น|มี|ระบุ|จัดทำ|การจัดทำ|\\s)+");
  /** As {@link Folded} writes it. */
  private static final String BEHIND_OR = "(?s).*" + Folded.fold("หรือ");
  private static final int SHORTEST_WORD = 3;
  private static final int MANY = 4;
  private static final int BEGINNING = 14;

  static Asked of(String component, String item, ProofWords words) {
    String text = ThaiDigits.toArabic(component);
    String folded = Folded.fold(text);
    if (words.beyond().stream().anyMatch(phrase -> folded.contains(Folded.fold(phrase)))) {
      return empty(Kind.BEYOND);
    }
    if (TIME.matcher(text).find() && isTime(text, words)) {
      return empty(Kind.TIME);
    }
    Matcher matcher = EXAMPLES.matcher(text);
    Asked examples = null;
    double share = 0;
    if (matcher.find()) {
      examples = content(matcher.group(2), words, null, 0);
      int count = examples.topics.size() + examples.words.size();
      share = matcher.group(1).equals("ได้แก่") ? 0.75 : count >= MANY ? 0.5 : 1.0 / Math.max(1, count);
      text = text.substring(0, matcher.start()) + text.substring(matcher.end());
    }
    Asked asked = content(BRACKETS.matcher(text).replaceAll(" "), words, examples, share);
    return isPaper(text, item, words)
        ? new Asked(Kind.PAPER, asked.topics, asked.alternatives, asked.words, asked.examples, asked.share) : asked;
  }

  private static Asked empty(Kind kind) {
    return new Asked(kind, Map.of(), Set.of(), List.of(), null, 0);
  }

  private static boolean isTime(String text, ProofWords words) {
    String left = DATES.matcher(TIME.matcher(BRACKETS.matcher(text).replaceAll(" ")).replaceAll(" ")).replaceAll(" ");
    List<String> known = new ArrayList<>(words.period());
    known.addAll(words.plain());
    known.sort(Comparator.comparingInt(String::length).reversed());
    String folded = Folded.fold(left);
    for (String word : known) {
      folded = folded.replace(Folded.fold(word), "\n");
    }
    return folded.replace("\n", "").length() < SHORTEST_WORD;
  }

  private static boolean isPaper(String text, String item, ProofWords words) {
    String start = Folded.fold(VERB.matcher(text).replaceFirst(""));
    String name = Folded.fold(item);
    String beginning = start.substring(0, Math.min(start.length(), BEGINNING));
    return VERB.matcher(text).find() && words.papers().stream().flatMap(List::stream).map(Folded::fold)
        .anyMatch(paper -> beginning.contains(paper) && name.contains(paper));
  }

  private static Asked content(String text, ProofWords words, @Nullable Asked examples, double share) {
    Folded folded = Folded.of(text);
    boolean[] covered = new boolean[folded.text().length()];
    Map<Alike, String> topics = new LinkedHashMap<>();
    Set<String> alternatives = new LinkedHashSet<>();
    for (Phrase phrase : phrases(words)) {
      for (Search.Span span : Search.exact(folded.text(), phrase.folded())) {
        if (isFree(covered, span)) {
          java.util.Arrays.fill(covered, span.start(), span.end(), true);
          if (phrase.topic() != null) {
            topics.putIfAbsent(phrase.topic(), phrase.word());
            if (folded.text().substring(0, span.start()).matches(BEHIND_OR)) {
              alternatives.add(phrase.word());
            }
          }
        }
      }
    }
    return new Asked(Kind.CONTENT, topics, alternatives, rest(text, folded, covered), examples, share);
  }

  private record Phrase(String word, String folded, @Nullable Alike topic) {}

  /** Longest first: ปีงบประมาณ is not งบประมาณ. */
  private static List<Phrase> phrases(ProofWords words) {
    List<Phrase> phrases = new ArrayList<>();
    words.alike().forEach(topic -> topic.words().forEach(
        word -> phrases.add(new Phrase(word, Folded.fold(word), topic))));
    java.util.stream.Stream.concat(words.plain().stream(), words.period().stream())
        .map(word -> new Phrase(word, Folded.fold(word), null)).filter(phrase -> phrase.folded().length() > 5)
        .forEach(phrases::add);
    phrases.sort(Comparator.comparingInt((Phrase phrase) -> phrase.folded().length()).reversed());
    return phrases;
  }

  private static boolean isFree(boolean[] covered, Search.Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (covered[i]) {
        return false;
      }
    }
    return true;
  }

  private static List<String> rest(String text, Folded folded, boolean[] covered) {
    boolean[] taken = new boolean[text.length()];
    for (int i = 0; i < covered.length; i++) {
      taken[folded.origin()[i]] = covered[i];
    }
    List<String> rest = new ArrayList<>();
    BreakIterator breaks = BreakIterator.getWordInstance(new ULocale("th"));
    breaks.setText(text);
    for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
      String word = text.substring(from, to);
      if (!taken[from] && Folded.fold(word).length() >= SHORTEST_WORD && Character.isLetter(word.codePointAt(0))) {
        rest.add(word);
      }
    }
    return rest;
  }

  /** The words without those that ask for nothing. */
  List<String> telling(ProofWords known) {
    List<String> plain = java.util.stream.Stream.concat(known.plain().stream(), known.period().stream())
        .map(Folded::fold).toList();
    return words.stream().filter(word -> !plain.contains(Folded.fold(word))).distinct().toList();
  }

  /** Those words, and the words of its topics. */
  List<String> all(ProofWords known) {
    List<String> all = new ArrayList<>(telling(known));
    all.addAll(topics.values());
    return all;
  }
}
