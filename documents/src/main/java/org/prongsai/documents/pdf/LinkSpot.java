package org.prongsai.documents.pdf;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** A link in a paragraph, shared by the words it was cut into; its tag is made when the first of them is painted. */
final class LinkSpot {

  private final String address;
  private @Nullable Tag tag;

  private LinkSpot(String address) {
    this.address = address;
  }

  /** Null for addresses a reader of papers has no business following: scripts, files. */
  static @Nullable LinkSpot to(String address) {
    try {
      URI uri = URI.create(address.strip());
      String scheme = uri.getScheme();
      boolean known = scheme != null && scheme.matches("(?i)https?|mailto|tel");
      return known ? new LinkSpot(uri.toASCIIString()) : null;
    } catch (IllegalArgumentException notAnAddress) {
      return null;
    }
  }

  String address() {
    return address;
  }

  Tag tagUnder(Tag paragraph) {
    if (tag == null) {
      tag = paragraph.child("Link");
    }
    return tag;
  }
}
