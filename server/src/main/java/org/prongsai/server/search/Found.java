package org.prongsai.server.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The answer to a question, a page of it.
 *
 * @param sought what was looked for: the question without what cannot be sought; empty when nothing is left of it
 * @param total how many there are, at most {@link Searches#MOST}
 * @param more whether there are more than that: these cannot be leafed to, the question is to be made narrower
 * @param page from 1
 * @param pages at least 1
 * @param instead a question that would find something; null when this one did, or when nothing is near
 */
public record Found(String sought, int total, boolean more, int page, int pages, List<Hit> hits, @Nullable String instead) {

  public Found {
    hits = List.copyOf(hits);
  }

  static Found nothing(String sought, @Nullable String instead) {
    return new Found(sought, 0, false, 1, 1, List.of(), instead);
  }
}
