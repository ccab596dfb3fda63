package org.prongsai.server.audit;

import org.jspecify.annotations.Nullable;

/**
 * Who makes a change, and where.
 *
 * @param agency whose data it is; 0 for the installation itself
 * @param account who did it; null for the system itself (a clock, a first start)
 * @param name of the person or of the part of the system, as it was at that moment
 * @param actingFor the account for whom the person acts; null when for none
 * @param screen the address pattern of the page, or the command, from which it was done
 */
public record Author(long agency, @Nullable Long account, String name, @Nullable Long actingFor, String screen) {

  public static Author system(long agency, String part) {
    return new Author(agency, null, part, null, part);
  }
}
