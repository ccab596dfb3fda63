package org.prongsai.source;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Place;

/** A value read from YAML or JSON, with its place. */
public sealed interface Node {

  Place place();

  /**
   * A text, number, truth value or nothing.
   *
   * @param text as written, without quotes; empty for nothing
   * @param kind what the writing says it is: {@code "12"} in quotes is a text, 12 a number
   */
  record Scalar(Place place, String text, Kind kind) implements Node {
    public enum Kind { TEXT, NUMBER, TRUTH, NOTHING }

    public boolean isNothing() {
      return kind == Kind.NOTHING;
    }

    /** The exact decimal, or empty when this is not a number. */
    public Optional<BigDecimal> number() {
      if (kind != Kind.NUMBER) {
        return Optional.empty();
      }
      try {
        return Optional.of(new BigDecimal(text));
      } catch (NumberFormatException notDecimal) {
        return Optional.empty();
      }
    }
  }

  record Sequence(Place place, List<Node> elements) implements Node {
    public Sequence {
      elements = List.copyOf(elements);
    }
  }

  record Mapping(Place place, List<Entry> entries) implements Node {
    public Mapping {
      entries = List.copyOf(entries);
    }

    public @Nullable Node get(String key) {
      for (Entry entry : entries) {
        if (entry.key().text().equals(key)) {
          return entry.value();
        }
      }
      return null;
    }
  }

  record Entry(Scalar key, Node value) {}
}
