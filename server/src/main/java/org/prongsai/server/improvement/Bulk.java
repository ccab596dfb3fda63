package org.prongsai.server.improvement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.server.planning.ActivityMove;
import org.prongsai.server.planning.Owner;
import org.prongsai.server.planning.Timing;

/**
 * One change of many measures at once.
 *
 * @param owner takes the place of all owners; null leaves them
 * @param move null leaves the states; measures from whose state it does not lead are left
 * @param reason of the move, where it asks for one
 * @param period takes the place of the period; null leaves it
 */
record Bulk(List<Long> ids, @Nullable Owner owner, @Nullable ActivityMove move, String reason, @Nullable Timing period) {

  boolean isNothing() {
    return owner == null && move == null && period == null;
  }
}
