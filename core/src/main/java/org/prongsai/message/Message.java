package org.prongsai.message;

import java.io.Serializable;
import java.util.List;

/**
 * A sentence not yet spoken: its key in the message files and what fills its places.
 *
 * @param key the room and the name, as in {@code scoring.repair}: the text stands in
 *     {@code messages_LANGUAGE.properties} of that room
 * @param arguments fill {@code {0}}, {@code {1}} …; a {@code Message} among them is spoken in the same language,
 *     a {@code BigDecimal} is written in its digits
 */
public record Message(String key, List<Object> arguments) implements Serializable {

  public Message {
    arguments = List.copyOf(arguments);
  }

  public static Message of(String key, Object... arguments) {
    return new Message(key, List.of(arguments));
  }

  /** Whether the message files hold the key: for texts that are optional, as the help of an option. */
  public static boolean exists(String key) {
    return Messages.find(key, Language.THAI) != null;
  }

  public String in(Language language) {
    return Messages.text(this, language);
  }
}
