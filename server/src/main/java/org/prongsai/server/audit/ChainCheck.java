package org.prongsai.server.audit;

import java.util.Iterator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain found.
 *
 * @param entries how many were read
 * @param brokenAt the number of the first entry that is missing, altered or out of place; null when all is well
 */
public record ChainCheck(long entries, @Nullable Long brokenAt) {

  static ChainCheck of(AuditStore.Head head, Stream<Entry> chain) {
    try (chain) {
      String previous = Entry.FIRST;
      long no = 0;
      for (Iterator<Entry> each = chain.iterator(); each.hasNext();) {
        Entry entry = each.next();
        if (entry.no() != no + 1 || !entry.previous().equals(previous) || !entry.hash().equals(entry.expectedHash())) {
          return new ChainCheck(no, no + 1);
        }
        no = entry.no();
        previous = entry.hash();
      }
      boolean whole = head.no() == no && head.hash().equals(previous);
      return new ChainCheck(no, whole ? null : Long.valueOf(no + 1));
    }
  }

  public boolean isSound() {
    return brokenAt == null;
  }
}
