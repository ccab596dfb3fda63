package org.prongsai.server.identity;

import java.util.List;

/** Knows the fiscal years of an agency's work. A module above, which knows what was done in which year, says so. */
public interface OfficeYears {

  /** The years to switch between, newest first; the year at work is among them. */
  List<Integer> of(long agency);

  /** The fiscal year to begin with where an address names none, Buddhist era. */
  int atWork(long agency);
}
