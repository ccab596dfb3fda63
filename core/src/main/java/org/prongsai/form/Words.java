package org.prongsai.form;

import org.prongsai.criteria.LocalText;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;

/** Our own words in both languages, as tables keep them. */
final class Words {

  private Words() {}

  static LocalText of(String key, Object... arguments) {
    Message message = Message.of(key, arguments);
    return new LocalText(Messages.text(message, Language.THAI), Messages.text(message, Language.ENGLISH));
  }
}
