package org.prongsai.server.publication;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.prongsai.criteria.LocalText;

/**
 * What a published page says: nothing of it is looked up when somebody reads it.
 *
 * @param components what the page has to show, each with where it is shown; empty for a page of no item
 * @param sections read from top to bottom; proofs name them by their place, from 1
 */
public record Content(LocalText title, List<Component> components, List<Section> sections) {

  public Content {
    components = List.copyOf(components);
    sections = List.copyOf(sections);
  }

  /** Every file that the page hands out. */
  public List<Part.Attached> files() {
    return Stream.concat(
        components.stream().flatMap(component -> component.proof().stream()).map(Proof::file).flatMap(Optional::stream),
        sections.stream().flatMap(section -> section.parts().stream()).flatMap(Content::files)).distinct().toList();
  }

  private static Stream<Part.Attached> files(Part part) {
    return switch (part) {
      case Part.Attached file -> Stream.of(file);
      case Part.Card card -> card.picture() == null ? Stream.of() : Stream.of(card.picture());
      case Part.Lines _, Part.Facts _, Part.Rows _, Part.Address _, Part.Tree _ -> Stream.of();
    };
  }

  /** All that can be read in it, as plain text. */
  public String words() {
    return ContentWords.of(this);
  }

  public boolean isComplete() {
    return components.stream().allMatch(component -> component.met() || !component.required());
  }
}
