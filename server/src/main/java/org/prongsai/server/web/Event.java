package org.prongsai.server.web;

import org.jspecify.annotations.Nullable;

/**
 * Something that happened, in a history.
 *
 * @param who and when, in words
 * @param before the old value, where one was changed
 * @param after the new value
 */
public record Event(Icon icon, Tone tone, String what, String who, @Nullable String before, @Nullable String after) {

  public static Event of(Icon icon, Tone tone, String what, String who) {
    return new Event(icon, tone, what, who, null, null);
  }
}
