package org.prongsai.server.notice;

import java.util.Locale;
import java.util.regex.Pattern;
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

  private static final Pattern ADDRESS = Pattern.compile("[^@\\s<>\"]{1,64}@[^@\\s<>\"]{1,190}\\.[^@\\s<>\"]{2,}");

  /** Whether it has the form of a mail address; whether mail arrives there only mail can tell. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text).matches();
  }

  /** The same wishes with another address. */
  public Preference at(@Nullable String other) {
    return new Preference(other, pace, language);
  }

  boolean isMailed() {
    return address != null && pace != Pace.NEVER;
  }
}
