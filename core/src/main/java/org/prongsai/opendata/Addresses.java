package org.prongsai.opendata;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses from what people typed. */
final class Addresses {

  private Addresses() {}

  /** Null for what can be no address: the words stand among the fields of the catalogue all the same. */
  static @Nullable URI mail(String typed) {
    try {
      return typed.strip().contains("@") ? new URI("mailto", typed.strip(), null) : null;
    } catch (URISyntaxException notAnAddress) {
      return null;
    }
  }
}
