package org.prongsai.server.disclosure;

import static org.prongsai.server.disclosure.ItemState.CHANGED;
import static org.prongsai.server.disclosure.ItemState.IN_PROGRESS;
import static org.prongsai.server.disclosure.ItemState.PUBLISHED;
import static org.prongsai.server.disclosure.ItemState.READ;
import static org.prongsai.server.disclosure.ItemState.READY;
import static org.prongsai.server.disclosure.ItemState.RETURNED;
import static org.prongsai.server.disclosure.ItemState.WITHDRAWN;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What takes an item on, and from where. */
enum ItemMove {
  MARK_READY(IN_PROGRESS, RETURNED, CHANGED, WITHDRAWN),
  READ_IT(READY),
  RETURN_IT(READY, READ),
  PUBLISH(IN_PROGRESS, RETURNED, READY, READ, CHANGED, WITHDRAWN),
  WITHDRAW(PUBLISHED, CHANGED);

  @SuppressWarnings("ImmutableEnumChecker") // never changed after the constructor
  private final Set<ItemState> from;

  ItemMove(ItemState first, ItemState... others) {
    this.from = Collections.unmodifiableSet(EnumSet.of(first, others));
  }

  boolean leadsFrom(ItemState state) {
    return from.contains(state);
  }
}
