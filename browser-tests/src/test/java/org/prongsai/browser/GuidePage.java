package org.prongsai.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * A page of the Thai guide while somebody does what it says: its pictures are taken on the way, and every word that it sets
 * in bold has to be met on the screens.
 */
final class GuidePage implements AutoCloseable {

  private static final Pattern BOLD = Pattern.compile("\\*\\*(.+?)\\*\\*");

  private static final Set<String> SEEN = ConcurrentHashMap.newKeySet();

  private final String name;
  private final StringBuilder met = new StringBuilder();

  GuidePage(String name) {
    this.name = name;
  }

  /** What stands on the screen now; at the first sight of each page, axe finds nothing on it that keeps people out. */
  GuidePage meet(Visit visit) {
    if (SEEN.add(visit.path().replaceAll("\\?.*|[A-Za-z0-9_-]{32,}", "").replaceAll("\\d+", "N"))) {
      visit.assertOpenToAll();
    }
    met.append(visit.words()).append('\n');
    return this;
  }

  /** The same, with a picture of it from that place on. */
  GuidePage picture(Visit visit, String picture, String place) {
    visit.view(picture, place);
    return meet(visit);
  }

  @Override
  public void close() {
    try {
      String text = Files.readString(Path.of(System.getProperty("prongsai.home"), "docs", "th", name + ".md"));
      assertEquals(List.of(), BOLD.matcher(text).results().map(bold -> bold.group(1)).distinct()
          .filter(words -> met.indexOf(words) < 0).toList(), name + " names what nobody meets");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
