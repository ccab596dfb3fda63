package org.prongsai.server.publication;

import java.util.List;
import org.prongsai.criteria.LocalText;

/** A stretch of a page under a heading. */
public record Section(LocalText heading, List<Part> parts) {

  public Section {
    parts = List.copyOf(parts);
  }
}
