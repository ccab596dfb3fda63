package org.prongsai.server.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A line of a summary: what, and how it stands.
 *
 * @param change the way to its form; null when it cannot be changed here
 */
public record Fact(String label, Content value, @Nullable Link change) {

  public static Fact of(String label, String value) {
    return new Fact(label, out -> out.writeUserContent(value), null);
  }

  public static Fact of(String label, Content value) {
    return new Fact(label, value, null);
  }

  public Fact changedBy(Link way) {
    return new Fact(label, value, way);
  }
}
