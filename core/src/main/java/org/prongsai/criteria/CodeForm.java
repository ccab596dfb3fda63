package org.prongsai.criteria;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.prongsai.message.Message;

/** The form of codes and ids inside criteria files, where nothing but the normal form is accepted. */
final class CodeForm {

  private static final Pattern NORMAL = Pattern.compile("[A-Z]{1,4}[1-9][0-9]{0,3}");
  private static final Pattern NEARLY = Pattern.compile("([A-Z]{1,4})0*([1-9][0-9]{0,3})");
  private static final Pattern ID = Pattern.compile("[a-z0-9]+([-.][a-z0-9]+)*");

  private CodeForm() {}

  static boolean isNormal(String code) {
    return NORMAL.matcher(code).matches();
  }

  static boolean isId(String id) {
    return ID.matcher(id).matches();
  }

  static String letters(String code) {
    return code.replaceAll("[0-9]+$", "");
  }

  static int number(String code) {
    return Integer.parseInt(code.substring(letters(code).length()));
  }

  /** How to write it rightly, where that can be told. */
  static Message hint(String code) {
    StringBuilder plain = new StringBuilder();
    for (char c : code.toUpperCase(Locale.ROOT).toCharArray()) {
      if (c >= '๐' && c <= '๙') {
        plain.append((char) ('0' + c - '๐'));
      } else if (!Character.isWhitespace(c) && c != '-' && c != '.') {
        plain.append(c);
      }
    }
    Matcher nearly = NEARLY.matcher(plain);
    return nearly.matches()
        ? Message.of("source.hint.near", nearly.group(1) + nearly.group(2))
        : Message.of("criteria.suggestion.code");
  }
}
