package org.prongsai.server.demo;

import org.prongsai.server.agency.Agency;
import org.prongsai.server.audit.Author;

/**
 * One part of a sample agency's year, as its scores or its measures, brought in through the module that owns it. Parts are
 * brought in the order that {@code @Order} gives them, in the transaction that makes the agency.
 */
interface YearPart {

  /** @param sample only what its year's file holds may be brought in */
  void bring(Agency agency, Author by, SampleAgency sample);
}
