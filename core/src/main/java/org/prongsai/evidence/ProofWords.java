package org.prongsai.evidence;

import java.util.List;
import java.util.regex.Pattern;

/**
 * How agencies word what the criteria ask for, from {@code criteria/proof-words.yaml}; each list is explained there.
 *
 * @param papers kinds of papers, those together that stand for each other
 * @param agencies each kind of agency with its abbreviations, the full word first
 */
public record ProofWords(
    List<Alike> alike, List<String> plain, List<String> period, List<String> beyond, List<List<String>> papers,
    List<List<String>> agencies, List<String> published, List<String> signIn, List<String> notFound,
    List<String> unnamed) {

  public ProofWords {
    alike = List.copyOf(alike);
    plain = List.copyOf(plain);
    period = List.copyOf(period);
    beyond = List.copyOf(beyond);
    papers = List.copyOf(papers);
    agencies = List.copyOf(agencies);
    published = List.copyOf(published);
    signIn = List.copyOf(signIn);
    notFound = List.copyOf(notFound);
    unnamed = List.copyOf(unnamed);
  }

  /**
   * Words that answer the same question.
   *
   * @param words ask for it in a component, and answer it
   * @param also only answer it
   * @param not where one of the words stands inside one of these it answers nothing
   * @param patterns answer it too; on the text with Arabic digits
   * @param pictured whether a picture may show it without a word
   */
  public record Alike(
      String id, List<String> words, List<String> also, List<String> not, List<Pattern> patterns, boolean pictured) {
    public Alike {
      words = List.copyOf(words);
      also = List.copyOf(also);
      not = List.copyOf(not);
      patterns = List.copyOf(patterns);
    }
  }
}
