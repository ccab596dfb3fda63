package org.prongsai.server.precheck;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.prongsai.evidence.Expected;
import org.prongsai.server.files.StoredFile;

/**
 * A proof as it is handed in for looking at: an address or a file that is kept here.
 *
 * @param key names it within the agency as long as it stands, as in {@code disclosure.evidence/12}
 * @param title as people call it
 * @param address null for a file
 * @param file null for an address
 * @param page of ours on which it is mended
 */
public record Exhibit(long agency, String key, String title, @Nullable URI address, @Nullable StoredFile file,
    Expected expected, String page) {

  public Exhibit {
    if ((address == null) == (file == null)) {
      throw new IllegalArgumentException("an address or a file: " + key);
    }
  }

  /** A file that waits for the virus scanner, or did not pass it, is opened by nobody. */
  boolean isOpen() {
    StoredFile kept = file;
    return kept == null || kept.readable();
  }
}
