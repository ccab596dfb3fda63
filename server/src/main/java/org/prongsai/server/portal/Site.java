package org.prongsai.server.portal;

/** Where the portal stands: makes addresses that can be handed on. */
interface Site {

  /** @param path within the portal's server, as in {@code /a/ban-mai/ita/2566} */
  String of(String path);

  /** @param base address of this server, without a stroke at its end */
  static Site at(String base) {
    return path -> base + path;
  }
}
