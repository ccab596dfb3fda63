package org.prongsai.server.web;

import java.util.List;

/**
 * A month in the strip of a fiscal year.
 *
 * @param dates what falls into it
 */
public record Month(String name, When when, List<Link> dates) {

  /** Where the month stands seen from today. */
  public enum When { PAST, NOW, TO_COME }
}
