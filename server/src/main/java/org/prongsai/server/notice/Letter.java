package org.prongsai.server.notice;

import java.util.List;
import java.util.stream.Collectors;
import org.prongsai.message.Language;
import org.prongsai.message.Message;

/** The text of a mail: plain, for it has to be read on every telephone and passed on by every mail server. */
final class Letter {

  private Letter() {}

  static String of(String text, String address, Language language) {
    return text + "\n\n" + address + "\n" + foot(language);
  }

  /** Several notes in one letter, the oldest first. */
  static String of(List<Note> notes, String address, Language language) {
    return notes.stream().map(note -> note.title(language) + "\n" + note.text(language) + "\n" + address + note.path())
        .collect(Collectors.joining("\n\n")) + "\n" + foot(language);
  }

  static String subject(List<Note> notes, Language language) {
    return notes.size() == 1 ? notes.getFirst().title(language)
        : Notices.spoken(Message.of("notice.letter.several", notes.size(), notes.getFirst().title(language)), language);
  }

  private static String foot(Language language) {
    return "\n-- \n" + Notices.spoken(Message.of("notice.letter.foot"), language) + "\n";
  }
}
