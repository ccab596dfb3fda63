package org.prongsai.server.notice;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;

/**
 * How a person of an agency wants to be told.
 *
 * @param address for mail; null when none is known, and nothing is mailed then
 */
public record Preference(@Nullable String address, Pace pace, Language language) {

  public static final Preference UNSAID = new Preference(null, Pace.DAILY, Language.THAI);

  /** How often mails come. */
  public enum Pace {
    /** Soon after it happened; what happens within a few minutes comes in one mail. */
    AT_ONCE,
    /** One mail in the morning with everything of the day before. */
    DAILY,
    NEVER;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  boolean isMailed() {
    return address != null && pace != Pace.NEVER;
  }
}
