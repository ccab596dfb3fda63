package org.prongsai.server.disclosure;

import java.util.List;
import org.prongsai.criteria.Criteria;
import org.prongsai.criteria.Item;
import org.prongsai.server.agency.Agency;

/** Work that writes items: a plan, a register, a page that the agency keeps. */
interface LivingSource {

  /**
   * Reads what an agency has of it, at most once for all items of a page.
   *
   * @param criteria by which the year is assessed; of an earlier year while the year has none of its own
   */
  Reading of(Agency agency, int fiscalYear, Criteria criteria);

  /** What was read. */
  interface Reading {

    /** What it shows for an item, each work apart; empty when the item is not written by it. */
    List<Living> of(Item item);
  }
}
