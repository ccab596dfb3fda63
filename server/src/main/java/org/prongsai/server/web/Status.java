package org.prongsai.server.web;

import org.prongsai.message.Message;

/** How a state looks: a word, an icon, a tone. Each module says so of its own states. */
public record Status(Tone tone, Icon icon, Message words) {

  public static Status of(Tone tone, Icon icon, String key, Object... arguments) {
    return new Status(tone, icon, Message.of(key, arguments));
  }
}
