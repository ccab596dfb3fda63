package org.prongsai.server.portal;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where in a copy stands what the server has at an address. Names are such that any plain file server shows them, and
 * that the same thing has the same name in every later copy: links that others have made stay whole.
 */
record CopyPlace(String slug) {

  private static final Pattern ADDRESS = Pattern.compile("([^?#]*)(?:\\?([^#]*))?(#.*)?");
  private static final Pattern ITEM = Pattern.compile("ita/\\d{4}/([^/.]+)");
  private static final Pattern FILE = Pattern.compile("(ita/\\d{4}/([^/.]+))(?:/([^/]+)|(\\.[a-z]+))");
  private static final Pattern ATTACHED = Pattern.compile("files/([0-9a-f]{64})/[^/]*?((?:\\.[A-Za-z0-9]{1,5})?)");

  /**
   * The file, from the copy's root, with what follows a question mark or hash sign; empty for an address that is none of
   * the portal's.
   */
  Optional<String> of(String address) {
    Matcher parts = ADDRESS.matcher(address);
    if (!parts.matches()) {
      return Optional.empty();
    }
    String path = parts.group(1);
    Map<String, String> asked = asked(parts.group(2));
    String end = Optional.ofNullable(parts.group(3)).orElse("");
    if (path.startsWith("/static/")) {
      return Optional.of(path.substring(1) + end);
    }
    String start = "/a/" + slug;
    if (!path.equals(start) && !path.startsWith(start + "/")) {
      return Optional.empty();
    }
    return Optional.of(file(path.substring(start.length()).replaceFirst("^/", ""), asked) + end);
  }

  private static String file(String path, Map<String, String> asked) {
    String language = "en".equals(asked.get("lang")) ? "en/" : "";
    String edition = asked.containsKey("edition") ? "edition-" + asked.get("edition") + "/" : "";
    Matcher attached = ATTACHED.matcher(path);
    if (attached.matches()) {
      return "files/" + attached.group(1) + attached.group(2).toLowerCase(java.util.Locale.ROOT);
    }
    if (path.matches("feed\\.atom|sitemap\\.xml|ita/\\d{4}\\.(json|csv)")) {
      return path;
    }
    if (ITEM.matcher(path).matches()) {
      return language + path + "/" + edition + "index.html";
    }
    Matcher file = FILE.matcher(path);
    if (file.matches()) {
      return file.group(1) + "/" + edition + (file.group(3) == null ? file.group(2) + file.group(4) : file.group(3));
    }
    String query = path.equals("search") ? Stream.of("q", "year", "page").filter(asked::containsKey)
        .map(each -> each + "=" + asked.get(each)).collect(Collectors.joining("&")) : "";
    return language + (path.isEmpty() ? "" : path + "/") + "index.html" + (query.isEmpty() ? "" : "?" + query);
  }

  /** Values stay as they are written. */
  private static Map<String, String> asked(@org.jspecify.annotations.Nullable String query) {
    return query == null ? Map.of() : Stream.of(query.split("&", -1)).map(each -> each.split("=", 2))
        .filter(each -> each.length == 2).collect(Collectors.toMap(each -> each[0], each -> each[1], (first, other) -> other));
  }

  /** The way from one file of the copy to another. */
  static String relative(String from, String to) {
    int common = 0;
    for (int at = from.indexOf('/'); at >= 0 && to.startsWith(from.substring(0, at + 1)); at = from.indexOf('/', at + 1)) {
      common = at + 1;
    }
    int up = (int) from.substring(common).chars().filter(each -> each == '/').count();
    return "../".repeat(up) + to.substring(common);
  }
}
