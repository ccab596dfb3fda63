package org.prongsai.documents.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One {@code {{…}}} of a template. */
record Marker(Kind kind, String name, int start, int end) {

  enum Kind { PLACE, OPENING, CLOSING, MALFORMED }

  private static final Pattern BRACES = Pattern.compile("\\{\\{(.*?)}}|\\{\\{|}}");
  private static final Pattern INSIDE =
      Pattern.compile("[\\s\\u00A0]*([#/]?)[\\s\\u00A0]*([\\p{L}\\p{M}\\p{N}_.-]{1,100})[\\s\\u00A0]*");

  /** All of a text, in their order. */
  static List<Marker> in(String text) {
    List<Marker> markers = new ArrayList<>();
    Matcher braces = BRACES.matcher(text);
    while (braces.find()) {
      Matcher inside = INSIDE.matcher(braces.group(1) == null ? "" : braces.group(1));
      boolean formed = inside.matches();
      Kind kind = !formed ? Kind.MALFORMED : switch (inside.group(1)) {
        case "#" -> Kind.OPENING;
        case "/" -> Kind.CLOSING;
        default -> Kind.PLACE;
      };
      markers.add(new Marker(kind, formed ? inside.group(2) : braces.group(), braces.start(), braces.end()));
    }
    return markers;
  }

  /** The only thing that a text says, null when it says more, or nothing. */
  static @Nullable Marker alone(String text) {
    List<Marker> markers = in(text);
    if (markers.size() != 1) {
      return null;
    }
    Marker only = markers.getFirst();
    return (text.substring(0, only.start()) + text.substring(only.end())).isBlank() ? only : null;
  }
}
