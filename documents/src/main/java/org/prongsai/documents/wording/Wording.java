package org.prongsai.documents.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The texts of {@code wording_th.properties}: official papers are written in Thai only, so there is no other language. */
public final class Wording {

  private static final String FILE = "/org/prongsai/documents/wording/wording_th.properties";
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");
  private static final Properties TEXTS = load();

  private Wording() {}

  /**
   * @param arguments fill {@code {0}}, {@code {1}} …
   * @throws IllegalStateException when the file does not hold the key: a fault in the program
   */
  public static String text(String key, Object... arguments) {
    String pattern = TEXTS.getProperty(key);
    if (pattern == null) {
      throw new IllegalStateException("no wording for " + key);
    }
    return PLACE.matcher(pattern)
        .replaceAll(place -> Matcher.quoteReplacement(
            String.valueOf(arguments[Integer.parseInt(place.group(1))])));
  }

  private static Properties load() {
    Properties texts = new Properties();
    try (var in = Wording.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no file " + FILE);
      }
      texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(FILE, e);
    }
  }
}
