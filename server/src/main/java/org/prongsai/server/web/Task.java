package org.prongsai.server.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A piece of work in a list: what, by when, whose.
 *
 * @param due when, in words; empty when nothing is due
 * @param dueTone {@code BAD} when late, {@code WAIT} when near
 * @param about further short facts
 */
public record Task(String title, String path, String due, Tone dueTone, List<String> about, @Nullable Status status) {

  public static Task of(String title, String path, @Nullable Status status, String... about) {
    return new Task(title, path, "", Tone.PLAIN, List.of(about), status);
  }

  public Task due(String words, Tone tone) {
    return new Task(title, path, words, tone, about, status);
  }
}
