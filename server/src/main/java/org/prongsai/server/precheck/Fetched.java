package org.prongsai.server.precheck;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.prongsai.evidence.Finding;

/** What came of asking for an address. */
sealed interface Fetched {

  /**
   * @param way the addresses, from the one that was asked for to the one that answered
   * @param type as the server says; empty when it says none
   */
  record Got(List<URI> way, Path copy, String hash, long size, String type) implements Fetched {
    public Got {
      way = List.copyOf(way);
    }

    URI address() {
      return way.getLast();
    }
  }

  /** Nothing that could be judged. */
  record Nothing(Finding why) implements Fetched {}
}
