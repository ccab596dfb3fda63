package org.prongsai.server.notice;

import java.time.Instant;
import org.prongsai.message.Language;

/** A notice as one person got it, in both languages, since they may change theirs. */
public record Note(long agency, long id, long account, String titleThai, String titleEnglish, String textThai,
    String textEnglish, String path, Instant at) {

  public String title(Language language) {
    return language == Language.THAI ? titleThai : titleEnglish;
  }

  public String text(Language language) {
    return language == Language.THAI ? textThai : textEnglish;
  }
}
