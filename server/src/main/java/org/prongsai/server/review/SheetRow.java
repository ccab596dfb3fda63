package org.prongsai.server.review;

import org.jspecify.annotations.Nullable;
import org.prongsai.server.disclosure.PublicChecklist.PublicItem;
import org.prongsai.server.publication.Edition;

/**
 * What is handed in of one item.
 *
 * @param path of its own public page, by which {@code address} begins where nobody typed another
 * @param address where the assessor goes: whole, or a path of this server; empty while nothing is published nor typed
 * @param explanation how to get at it from there
 */
record SheetRow(PublicItem item, String path, String address, String explanation) {

  String code() {
    return item.code();
  }

  /** What stands published now; null when nothing does. */
  @Nullable Edition edition() {
    return item.isPublished() ? item.edition() : null;
  }

  /** An assessor finds nothing here. */
  boolean isEmpty() {
    return address.isEmpty();
  }

  boolean leadsToOurs() {
    return address.startsWith("/");
  }

  /** @param base address of this server, without a stroke at its end */
  String whole(String base) {
    return leadsToOurs() ? base + address : address;
  }
}
