package org.prongsai.server.paperwork;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a paper: what the data say, and what people wrote instead.
 *
 * @param automatic written anew from the data each time
 * @param written by people, where they wrote otherwise
 */
record Parts(Map<Part, String> automatic, Map<Part, Written> written) {

  /** @param replaced what the data said when it was written */
  record Written(String text, String replaced) {}

  Parts {
    automatic = Map.copyOf(automatic);
    written = Map.copyOf(written);
  }

  /** What stands in the paper. */
  String text(Part part) {
    Written own = written.get(part);
    return own == null ? automatic(part) : own.text();
  }

  String automatic(Part part) {
    return automatic.getOrDefault(part, "");
  }

  @Nullable String textOrNull(Part part) {
    return text(part).isBlank() ? null : text(part);
  }

  /** Its paragraphs, without empty ones. */
  List<String> lines(Part part) {
    return text(part).lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  /** Whether the data by now say something else than when a person wrote over them. */
  boolean isOvertaken(Part part) {
    Written own = written.get(part);
    return own != null && !own.replaced().equals(automatic(part));
  }

  /** What a person's texts leave to be kept: a text that says what the data say remains the data's. */
  Map<Part, Written> kept(Map<Part, String> texts) {
    Map<Part, Written> kept = new EnumMap<>(Part.class);
    kept.putAll(written);
    texts.forEach((part, text) -> {
      if (text.equals(automatic(part))) {
        kept.remove(part);
      } else if (!text.equals(text(part))) {
        kept.put(part, new Written(text, automatic(part)));
      }
    });
    return kept;
  }
}
