package org.prongsai.server.search;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.thai.ThaiKeyboard;
import org.springframework.stereotype.Component;

/**
 * Finds what an agency has published. Putting and removing belong to the transaction of the caller: when it ends, every
 * server of the installation finds all of the new and nothing of the old.
 */
@Component
public class Searches {

  /** So many hits can be leafed to: nobody leafs further, and each more costs time. */
  public static final int MOST = 200;

  /** Hits of one page. */
  public static final int PAGE = 10;

  private final SearchStore store;

  Searches(SearchStore store) {
    this.store = store;
  }

  /** From now on it is found; what was put under the same key is no longer. */
  public void put(long agency, Searchable searchable) {
    store.put(agency, Entry.of(searchable));
  }

  /** From now on it is not found; nothing happens when there is none of that key. */
  public void remove(long agency, String key) {
    store.remove(agency, key);
  }

  /** The same for all whose keys begin with a text. */
  public void removeUnder(long agency, String keyStart) {
    store.removeUnder(agency, keyStart);
  }

  /**
   * All words have to be there, in any order; words between quotation marks exactly so and one after the other. Titles go
   * before text, what is written exactly so before what differs in marks, whole words before parts of words, newer before
   * older.
   *
   * @param written as people write: any text. Of a very long one the beginning counts
   * @param page from 1; another one is answered with the nearest there is
   */
  public Found find(long agency, String written, Filter filter, int page) {
    Query query = Query.of(written);
    if (query.terms().isEmpty()) {
      return Found.nothing("", null);
    }
    List<Long> ids = store.ranked(agency, query, filter, MOST + 1);
    if (ids.isEmpty()) {
      return Found.nothing(query.sought(), instead(agency, written, query, filter));
    }
    int total = Math.min(ids.size(), MOST);
    int pages = (total + PAGE - 1) / PAGE;
    int shown = Math.clamp(page, 1, pages);
    List<Long> ofPage = ids.subList((shown - 1) * PAGE, Math.min(shown * PAGE, total));
    List<Hit> hits = store.shown(agency, ofPage).stream().map(found -> hit(found, query)).toList();
    return new Found(query.sought(), total, ids.size() > MOST, shown, pages, hits, null);
  }

  private static Hit hit(Searchable found, Query query) {
    return new Hit(found.key(), found.kind(), found.address(), Snippets.title(found.title(), query),
        Snippets.of(found.text(), query), found.day(), found.fiscalYear(), found.language());
  }

  /** Only what does find something is proposed: nothing that was withdrawn shows itself. */
  private @Nullable String instead(long agency, String written, Query query, Filter filter) {
    Optional<String> typed = ThaiKeyboard.other(written).filter(other -> finds(agency, other, filter));
    return typed.or(() -> Nearest.to(query, store.titles(agency, filter)).filter(other -> finds(agency, other, filter)))
        .orElse(null);
  }

  private boolean finds(long agency, String written, Filter filter) {
    Query query = Query.of(written);
    return !query.terms().isEmpty() && !store.ranked(agency, query, filter, 1).isEmpty();
  }
}
