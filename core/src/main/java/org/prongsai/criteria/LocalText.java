package org.prongsai.criteria;

import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;

/**
 * A text of the criteria in the languages in which it is known.
 *
 * @param en null when nobody has translated it: then Thai stands for both
 */
public record LocalText(String th, @Nullable String en) {

  public static LocalText thai(String th) {
    return new LocalText(th, null);
  }

  public String in(Language language) {
    return language == Language.ENGLISH && en != null ? en : th;
  }
}
