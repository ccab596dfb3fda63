package org.prongsai.server.paperwork;

import org.prongsai.message.Language;
import org.prongsai.message.Message;

/** Words that stand on papers themselves: Thai, whoever looks. */
final class OfficialText {

  private OfficialText() {}

  static String say(String key, Object... arguments) {
    return Message.of(key, arguments).in(Language.THAI);
  }

  /** As {@link #say}, with other words in its places where they are messages. */
  static String say(Message message) {
    return message.in(Language.THAI);
  }
}
