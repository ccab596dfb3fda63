package org.prongsai.server.improvement;

import java.util.Arrays;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;

/** Words by which papers name people and units together; they stand in the message file, for they are Thai. */
final class OfficialWords {

  private OfficialWords() {}

  /** Whether a follow-up is the executives' own: it begins with their word. */
  static boolean isExecutive(String followUp) {
    return followUp.startsWith(Messages.text(Message.of("improvement.executive"), Language.THAI));
  }

  /** Whether an owner is every unit: seeds 0, 1 and 2 write it in six ways. */
  static boolean isEveryUnit(String owner) {
    return Arrays.stream(Messages.text(Message.of("improvement.every-unit"), Language.THAI).split(","))
        .anyMatch(word -> owner.contains(word.strip()));
  }
}
