package org.prongsai.server.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a session began, so that people recognise their own.
 *
 * @param agent the browser as it named itself
 */
record SessionAbout(Instant since, String address, String agent) implements Serializable {

  /** What an agent calls itself, and by which name people know it. Browsers also name those whom they imitate, last. */
  private record Known(String mark, String name) {}

  private static final List<Known> BROWSERS = List.of(new Known("Edg", "Edge"), new Known("OPR/", "Opera"),
      new Known("SamsungBrowser", "Samsung Internet"), new Known("Line/", "LINE"), new Known("FxiOS", "Firefox"),
      new Known("Firefox/", "Firefox"), new Known("CriOS", "Chrome"), new Known("Chrome/", "Chrome"),
      new Known("Safari/", "Safari"));
  private static final List<Known> SYSTEMS = List.of(new Known("iPhone", "iPhone"), new Known("iPad", "iPad"),
      new Known("Android", "Android"), new Known("Windows", "Windows"), new Known("Mac OS X", "macOS"),
      new Known("CrOS", "ChromeOS"), new Known("Linux", "Linux"));

  /** As people call it: {@code Chrome · Windows}. What nobody knows is shown as it named itself. */
  String device() {
    String known = Stream.of(BROWSERS, SYSTEMS)
        .flatMap(each -> each.stream().filter(one -> agent.contains(one.mark())).limit(1)).map(Known::name)
        .collect(Collectors.joining(" · "));
    return known.isEmpty() ? agent : known;
  }
}
