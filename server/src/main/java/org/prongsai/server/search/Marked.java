package org.prongsai.server.search;

import java.util.List;

/**
 * A piece of plain text in which the words that were sought are marked.
 *
 * @param marks in order, apart from each other
 */
public record Marked(String text, List<Mark> marks) {

  public Marked {
    marks = List.copyOf(marks);
  }

  /** From {@code start} up to, not including, {@code end}: offsets in the text, in Java's characters. */
  public record Mark(int start, int end) {}
}
