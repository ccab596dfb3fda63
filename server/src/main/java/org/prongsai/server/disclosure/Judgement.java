package org.prongsai.server.disclosure;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said of an item before it is published.
 *
 * @param item its permanent id
 * @param content hash of what they saw: it counts for nothing else
 * @param reason why it was returned; null otherwise
 * @param account null for the system
 */
record Judgement(String item, String content, Deed deed, @Nullable String reason, @Nullable Long account, String name,
    Instant at) {

  enum Deed {
    /** Whoever put it together holds that it can be published. */
    READY,
    /** A second person has read it and agrees. */
    READ,
    RETURNED
  }
}
