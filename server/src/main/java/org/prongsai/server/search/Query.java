package org.prongsai.server.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.prongsai.thai.Folding;
import org.prongsai.thai.Repair;

/**
 * A question as it is sought.
 *
 * @param terms all of them have to be found
 */
record Query(List<Term> terms) {

  static final int LONGEST = 300;
  static final int MOST_TERMS = 8;

  /** What stands between quotation marks of any kind, up to the end when they are not closed; or between blanks. */
  private static final Pattern PART = Pattern.compile("[\"“”„«»]([^\"“”„«»]*)(?:[\"“”„«»]|$)|[^\\s\"“”„«»]+");

  Query {
    terms = List.copyOf(terms);
  }

  static Query of(String written) {
    String bounded = written.length() <= LONGEST ? written : written.substring(0, LONGEST);
    List<Term> terms = new ArrayList<>();
    Matcher parts = PART.matcher(Repair.of(bounded).text());
    while (parts.find() && terms.size() < MOST_TERMS) {
      Term term = Term.of(parts.group(1) == null ? parts.group() : parts.group(1), parts.group(1) != null);
      if (!term.tolerant().isEmpty() && terms.stream().noneMatch(term::sameAs)) {
        terms.add(term);
      }
    }
    return new Query(terms);
  }

  /** As it was written, without what cannot be sought. */
  String sought() {
    return terms.stream().map(term -> term.quoted() ? "\"" + term.written() + "\"" : term.written())
        .collect(Collectors.joining(" "));
  }

  /** The words that have to stand in a text if the terms are to be found in it as words of their own. */
  List<String> exactWords() {
    return terms.stream().flatMap(term -> term.words().stream()).distinct().toList();
  }

  /** Whether a text may also answer that holds each term's words at different places. */
  boolean mayBeScattered() {
    return terms.stream().allMatch(term -> term.quoted() || term.isOfWords());
  }

  /**
   * One thing to find.
   *
   * @param exact folded, with all marks
   * @param tolerant folded, without marks that are easily mistyped
   * @param words the words it consists of, each folded exactly
   * @param quoted whether it has to stand exactly so
   */
  record Term(String written, String exact, String tolerant, List<String> words, boolean quoted) {

    Term {
      words = List.copyOf(words);
    }

    static Term of(String written, boolean quoted) {
      Folding folded = Folding.exact(written);
      return new Term(written.strip(), folded.text(), folded.tolerant().text(), Words.of(written), quoted);
    }

    List<String> tolerantWords() {
      return words.stream().map(word -> Folding.exact(word).tolerant().text()).toList();
    }

    /** Single letters stand in every text: they make no words. */
    boolean isOfWords() {
      List<String> all = tolerantWords();
      return all.size() == 1 && all.getFirst().equals(tolerant)
          || !all.isEmpty() && all.stream().allMatch(word -> word.length() > 1);
    }

    boolean sameAs(Term other) {
      return exact.equals(other.exact) && quoted == other.quoted;
    }
  }
}
