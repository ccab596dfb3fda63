package org.prongsai.server.planning;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Units were asked for their part of an activity, or for the same part by another day. Told in the transaction that asks.
 *
 * @param due null when there is none
 * @param by the account that asked; null when the system did
 */
public record ShareAsked(long agency, long activity, Set<Long> units, @Nullable LocalDate due, @Nullable Long by) {

  public ShareAsked {
    units = Set.copyOf(units);
  }
}
