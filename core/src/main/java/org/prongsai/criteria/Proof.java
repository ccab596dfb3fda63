package org.prongsai.criteria;

/**
 * What becomes of the proof that was gathered for the older criteria.
 *
 * @param item code in the newer criteria
 */
public record Proof(String item, LocalText name, Use use) {

  public enum Use {
    /** The same is asked, of what is true now or of the same year: check that it is still true. */
    SERVES,
    /** The same is asked; a paper in force over several years serves when it covers the new year. */
    SERVES_IF_IN_FORCE,
    /** The same is asked of a later year. */
    RENEW,
    /** Something else is asked, or it is not known what: hold the old proof against the new components. */
    RECHECK,
    /** Both. */
    RENEW_AND_RECHECK,
    /** Nothing like it was asked. */
    MAKE
  }
}
