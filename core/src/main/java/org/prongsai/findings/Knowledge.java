package org.prongsai.findings;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The advice on one criteria year, from {@code criteria/ID.knowledge.yaml}: written by people who know the work, in
 * words of our own, never invented for a question whose text is not known.
 *
 * @param criteria id
 * @param sources what the advice was learned from: name to description
 */
public record Knowledge(String criteria, Map<String, String> sources, List<Advice> advice) {

  public Knowledge {
    sources = Map.copyOf(sources);
    advice = List.copyOf(advice);
  }

  /** A year of which nothing is known. */
  public static Knowledge none(String criteria) {
    return new Knowledge(criteria, Map.of(), List.of());
  }

  public Optional<Advice> on(String code) {
    return advice.stream().filter(one -> one.code().equals(code)).findFirst();
  }
}
