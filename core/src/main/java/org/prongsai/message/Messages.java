package org.prongsai.message;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The message files of all rooms, {@code messages_th.properties} and {@code _en}, in UTF-8: in {@code /org/prongsai/ROOM}
 * or, for the rooms of the server, in {@code /org/prongsai/server/ROOM}.
 */
public final class Messages {

  private static final List<String> FLOORS = List.of("/org/prongsai/", "/org/prongsai/server/");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");
  private static final Map<String, Properties> FILES = new ConcurrentHashMap<>();

  private Messages() {}

  /**
   * The text of a message.
   *
   * @throws IllegalStateException when no file holds the key: a fault in the program, not of its user
   */
  public static String text(Message message, Language language) {
    String pattern = find(message.key(), language);
    if (pattern == null) {
      throw new IllegalStateException("no text for " + message.key() + " in " + language.tag());
    }
    return fill(pattern, message.arguments(), language);
  }

  /** The message if the files hold it, else null. */
  static @Nullable String find(String key, Language language) {
    int dot = key.indexOf('.');
    if (dot < 0) {
      return null;
    }
    String file = key.substring(0, dot) + "/messages_" + language.tag() + ".properties";
    return FILES.computeIfAbsent(file, Messages::load).getProperty(key.substring(dot + 1));
  }

  private static String fill(String pattern, List<Object> arguments, Language language) {
    return PLACE.matcher(pattern).replaceAll(place -> {
      int index = Integer.parseInt(place.group(1));
      Object argument = index < arguments.size() ? arguments.get(index) : place.group();
      String text = switch (argument) {
        case Message nested -> text(nested, language);
        case BigDecimal number -> digits(number.toPlainString(), language);
        default -> argument.toString();
      };
      return Matcher.quoteReplacement(text);
    });
  }

  /** Numbers inside Thai sentences have Thai digits; whoever wants others hands over a text. */
  private static String digits(String number, Language language) {
    return language == Language.THAI
        ? number.chars().map(c -> c >= '0' && c <= '9' ? c - '0' + '๐' : c)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString()
        : number;
  }

  private static Properties load(String file) {
    Properties properties = new Properties();
    for (String floor : FLOORS) {
      try (var in = Messages.class.getResourceAsStream(floor + file)) {
        if (in != null) {
          properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(file, e);
      }
    }
    return properties;
  }
}
