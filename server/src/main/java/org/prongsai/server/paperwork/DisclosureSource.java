package org.prongsai.server.paperwork;

import java.util.List;
import org.prongsai.agencyyear.AgencyYear.DisclosureRow;
import org.prongsai.criteria.Criteria;
import org.prongsai.server.agency.Agency;

/** Knows what an agency discloses in a year; the module that keeps the checklist does. */
public interface DisclosureSource {

  /**
   * What stands in the checklist at this moment; empty while nothing was entered.
   *
   * @param fiscalYear Buddhist era
   * @param serves criteria that number the items
   */
  List<DisclosureRow> rows(Agency agency, int fiscalYear, Criteria serves);
}
