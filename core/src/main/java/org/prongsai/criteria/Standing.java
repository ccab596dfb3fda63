package org.prongsai.criteria;

/**
 * How sure a fact of the criteria is; the order is from sure to unsure. Only {@link #OFFICIAL} may ever be shown
 * without a mark.
 */
public enum Standing {
  /** Read in the regulator's own manual of that year. */
  OFFICIAL("official"),
  /** Printed in an agency's document or page. */
  AGENCY_COPY("agency-copy"),
  /** Rebuilt from other years, figures or garbled print. */
  RECONSTRUCTED("reconstructed"),
  /** What people who know the field say; no source at hand. */
  GENERAL_KNOWLEDGE("general-knowledge");

  private final String code;

  Standing(String code) {
    this.code = code;
  }

  /** As written in criteria files. */
  public String code() {
    return code;
  }
}
