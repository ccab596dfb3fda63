package org.prongsai.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** What a person has written into a form that could not be taken at all: hours of work may stand in it. */
public final class TypedTexts {

  private static final Set<String> SECRET = 
      Set.of("_csrf", "password", "new-password", "again", "code", "once", "seen");
  private static final int SHORTEST = 10;

  private TypedTexts() {}

  /** Numbers and marks that the page itself put into the form are left out, and so is what nobody else may read. */
  public static List<String> of(HttpServletRequest request) {
    if (!"POST".equals(request.getMethod())) {
      return List.of();
    }
    try {
      return request.getParameterMap().entrySet().stream().filter(field -> !SECRET.contains(field.getKey()))
          .map(Map.Entry::getValue).flatMap(Stream::of)
          .filter(text -> text.length() >= SHORTEST && text.length() <= Form.LONGEST
              && text.chars().anyMatch(Character::isLetter)).toList();
    } catch (IllegalStateException unreadable) { // too many fields, or too large: that is why it was refused
      return List.of();
    }
  }
}
