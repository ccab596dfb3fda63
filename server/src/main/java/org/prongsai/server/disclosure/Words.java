package org.prongsai.server.disclosure;

import java.util.stream.Stream;
import org.prongsai.criteria.LocalText;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;

/** Our own words in both languages, as they are frozen with what is published. */
final class Words {

  private Words() {}

  /** @param arguments of which each {@link LocalText} is taken in the language of the sentence */
  static LocalText of(String key, Object... arguments) {
    return new LocalText(in(Language.THAI, key, arguments), in(Language.ENGLISH, key, arguments));
  }

  static LocalText of(Message message) {
    return new LocalText(Messages.text(message, Language.THAI), Messages.text(message, Language.ENGLISH));
  }

  private static String in(Language language, String key, Object... arguments) {
    return Messages.text(new Message(key, Stream.of(arguments)
        .map(each -> each instanceof LocalText text ? text.in(language) : each).toList()), language);
  }
}
