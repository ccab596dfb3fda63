package org.prongsai.server.files;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A file that is kept.
 *
 * @param hash SHA-256 of the content, in hexadecimal: what proves years later that it is the same
 * @param name for people, with an ending that fits the content; Thai letters allowed, no folders
 * @param macros whether the document carries programs that Word or Excel would offer to run
 * @param size in bytes
 * @param belongsTo reference of the owner, as in {@code planning.report/12}; null while it belongs to nothing yet
 * @param account who brought it; null for the system
 */
public record StoredFile(long agency, long id, String hash, String name, FileKind kind, boolean macros, long size,
    Standing standing, @Nullable String belongsTo, @Nullable Long account, Instant takenAt) {

  /** What is known of viruses in it. */
  public enum Standing {
    /** This installation has no virus scanner. */
    UNSCANNED,
    CLEAN,
    /** The scanner did not answer: nobody can read it until it has. */
    HELD,
    /** Found after it was held: the content is gone, the row stays as the proof of what happened. */
    INFECTED;

    boolean readable() {
      return this == UNSCANNED || this == CLEAN;
    }
  }

  public boolean readable() {
    return standing.readable();
  }
}
