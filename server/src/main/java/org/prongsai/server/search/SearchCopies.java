package org.prongsai.server.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * All that is found in an agency as files, for being searched where no server is: an index cut so small that a reader's
 * browser loads the pieces of it that a question needs and no others. The script {@code copy-search.js} reads them.
 */
@Component
public class SearchCopies {

  /** Read from the database at once. */
  private static final int BATCH = 20;

  /** Letters of which the index is held in memory at once, at some four bytes each; more takes more turns. */
  private static final long AT_ONCE = 8_000_000;

  private final SearchStore store;

  SearchCopies(SearchStore store) {
    this.store = store;
  }

  /** What a hit shows beside title and text; empty for something that is not to be found in the copy. */
  public interface Told {
    Map<String, String> of(Searchable found) throws IOException;
  }

  /** Takes the files, one after the other; folders are parted by strokes. */
  public interface Target {
    void file(String name, byte[] content) throws IOException;
  }

  private interface Each {
    void take(long id, Searchable found) throws IOException;
  }

  /** The order of things is that of equally good hits: the newest first. Belongs in one transaction: all is read twice. */
  public void write(long agency, Told told, Target target) throws IOException {
    List<Long> kept = new ArrayList<>();
    CopyTexts texts = new CopyTexts(target);
    each(agency, store.newestFirst(agency), (id, found) -> {
      Map<String, String> about = told.of(found);
      if (!about.isEmpty()) {
        kept.add(id);
        texts.add(found, about);
      }
    });
    int shards = CopyShards.enough(texts.letters());
    texts.finish(shards);
    int turns = (int) (1 + texts.letters() / AT_ONCE);
    for (int turn = 0; turn < turns; turn++) {
      CopyShards index = new CopyShards(shards, turn, turns);
      each(agency, kept, (id, found) -> index.add(CopyLetters.of(found.title()), CopyLetters.of(found.text())));
      index.write(target);
    }
  }

  private void each(long agency, List<Long> ids, Each each) throws IOException {
    for (int from = 0; from < ids.size(); from += BATCH) {
      List<Long> some = ids.subList(from, Math.min(from + BATCH, ids.size()));
      for (SearchStore.Numbered found : store.numbered(agency, some)) {
        each.take(found.id(), found.searchable());
      }
    }
  }
}
