package org.prongsai.server.agency;

import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.AgencyKind;

/**
 * An agency that keeps its year here.
 *
 * @param slug its name in addresses: lower-case Latin letters, digits and hyphens
 * @param sample what kind of sample this is; null for a real agency
 */
public record Agency(long id, String slug, String name, AgencyKind kind, @Nullable String district,
    @Nullable String province, @Nullable Sample sample) {

  /** Where the facts of an agency of the demonstration come from; every page of it says so. */
  public enum Sample {
    /** One of the five documents: only what it holds. */
    SEED,
    /** Invented data under an invented name (ข้อมูลสมมติ). */
    INVENTED
  }
}
