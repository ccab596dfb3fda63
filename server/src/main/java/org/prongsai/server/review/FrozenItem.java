package org.prongsai.server.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;
import org.prongsai.server.publication.Component;
import org.prongsai.server.publication.Content;

/**
 * An item as it was handed in. Nothing of it ever changes.
 *
 * @param edition as the public counts them; null when nothing stood published
 * @param published when that edition was; null with it
 * @param hash SHA-256 of the content
 * @param asked the components that were asked for on that day
 */
record FrozenItem(String code, LocalText name, String address, String explanation, @Nullable Integer edition,
    @Nullable Instant published, Content content, String hash, List<Asked> asked) {

  record Asked(int no, LocalText text, boolean required) {}

  FrozenItem {
    asked = List.copyOf(asked);
  }

  /** What the frozen page shows of a component; empty when it did not have it. */
  Optional<Component> shown(Asked component) {
    return content.components().stream().filter(each -> each.no() == component.no()).findFirst();
  }
}
