package org.prongsai.app;

import java.util.Locale;
import java.util.Map;
import org.prongsai.message.Language;

/** Chooses the language before the command line is parsed, so that its errors are in that language too. */
final class Speech {

  private Speech() {}

  /** {@code --lang}, else the user's locale (the launcher hands it over in PRONGSAI_LOCALE when it had to change it). */
  static Language language(String[] args, Locale locale, Map<String, String> environment) {
    for (int i = 0; i < args.length; i++) {
      if (args[i].equals("--lang") && i + 1 < args.length) {
        return named(args[i + 1]);
      }
      if (args[i].startsWith("--lang=")) {
        return named(args[i].substring("--lang=".length()));
      }
    }
    String handed = environment.get("PRONGSAI_LOCALE");
    return handed == null ? Language.of(locale) : named(handed);
  }

  private static Language named(String name) {
    return name.toLowerCase(Locale.ROOT).startsWith("th") ? Language.THAI : Language.ENGLISH;
  }
}
