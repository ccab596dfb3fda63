package org.prongsai.server.planning;

/**
 * What an agency means to do in a fiscal year, of one kind.
 *
 * @param fiscalYear Buddhist era
 * @param kind in the words of the module that keeps it: {@code integrity-measures}; an agency has one plan of each a year
 */
public record Plan(long agency, long id, int fiscalYear, String kind) {

  /** The plan whose activities are the measures against weaknesses. */
  public static final String INTEGRITY_MEASURES = "integrity-measures";
}
