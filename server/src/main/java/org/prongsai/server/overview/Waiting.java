package org.prongsai.server.overview;

import java.util.List;
import org.prongsai.server.web.Task;

/**
 * Work in a list that is cut to what is read at one glance.
 *
 * @param more how many things are not shown
 * @param rest where all of them stand
 */
record Waiting(List<Task> shown, int more, String rest) {

  static final int SHOWN = 8;

  static Waiting of(List<Task> all, String rest) {
    return new Waiting(all.stream().limit(SHOWN).toList(), Math.max(0, all.size() - SHOWN), rest);
  }

  boolean isEmpty() {
    return shown.isEmpty();
  }
}
