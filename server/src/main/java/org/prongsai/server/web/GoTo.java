package org.prongsai.server.web;

import org.jspecify.annotations.Nullable;
import org.prongsai.message.Message;

/**
 * Sends the browser on, by GET: the answer to every form that was taken.
 *
 * @param path within this server, as in {@code /office/ban-mai/2569}
 * @param said shown once on the page that comes; null when that page speaks for itself
 */
public record GoTo(String path, @Nullable Message said) implements Reply {

  public GoTo {
    if (!isWithin(path)) {
      throw new IllegalArgumentException("leads out of this server: " + path);
    }
  }

  /** Browsers leave out blanks and line ends of an address: between two strokes they would hide that it leads elsewhere. */
  static boolean isWithin(String path) {
    return path.startsWith("/") && !path.startsWith("//") && !path.startsWith("/\\")
        && path.chars().noneMatch(c -> c <= ' ' || c == 0x7f);
  }

  public static GoTo path(String path) {
    return new GoTo(path, null);
  }

  public GoTo saying(String key, Object... arguments) {
    return new GoTo(path, Message.of(key, arguments));
  }
}
