package org.prongsai.message;

import java.util.Locale;

/** A language in which Prongsai speaks. */
public enum Language {
  THAI("th"),
  ENGLISH("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /** The BCP 47 tag, as in the names of the message files. */
  public String tag() {
    return tag;
  }

  /** Thai for any Thai locale, English for every other one. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("th") ? THAI : ENGLISH;
  }
}
