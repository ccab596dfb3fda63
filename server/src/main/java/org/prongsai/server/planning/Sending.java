package org.prongsai.server.planning;

import org.jspecify.annotations.Nullable;

/**
 * How a report came.
 *
 * @param once number of the form that it came with, which is taken once for each activity and unit; null when it came by
 *     no form
 * @param leftOut null unless the report compiles and a part is missing
 */
public record Sending(@Nullable String once, @Nullable LeftOut leftOut) {

  /** By no form, and nobody's part is missing. */
  public static final Sending PLAIN = new Sending(null, null);
}
