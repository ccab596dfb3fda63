package org.prongsai.server.precheck;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HexFormat;
import java.util.Locale;
import org.prongsai.documents.extract.Bounds;
import org.prongsai.documents.extract.Extract;
import org.prongsai.evidence.Content;
import org.prongsai.evidence.Format;

/** Whether a site answers the same for an address that cannot exist: then the page says nothing of what was asked. */
final class Siblings {

  private static final long LARGEST = 2_000_000;
  private static final int LETTERS = 12;

  private final Fetcher fetcher;
  private final Bounds bounds;

  Siblings(Fetcher fetcher, Bounds bounds) {
    this.fetcher = fetcher;
    this.bounds = bounds;
  }

  boolean sameAsNowhere(URI address, Content content) {
    String path = String.valueOf(address.getPath());
    if (content.format() != Format.HTML || path.length() < 2) {
      return false;
    }
    if (!(fetcher.fetch(nowhere(address, path), LARGEST) instanceof Fetched.Got got)) {
      return false;
    }
    try {
      Content other = Extract.of(got.copy(), bounds);
      return other.format() == Format.HTML && plain(other).equals(plain(content));
    } catch (IOException e) {
      return false;
    } finally {
      discard(got);
    }
  }

  /** A name beside it that nobody gives to anything, the same for the same address. */
  private static URI nowhere(URI address, String path) {
    byte[] hash = Fetcher.sha256().digest(address.toString().getBytes(StandardCharsets.UTF_8));
    String name = "prongsai-" + HexFormat.of().formatHex(hash).substring(0, LETTERS);
    String folder = address.getRawPath().replaceFirst("[^/]+/?$", "");
    return URI.create(address.getScheme() + "://" + address.getRawAuthority() + folder + name + extension(path));
  }

  private static String extension(String path) {
    String last = path.substring(path.lastIndexOf('/') + 1);
    return last.matches(".*\\.(?:html?|php|aspx?|jsp)") ? last.substring(last.lastIndexOf('.')) : "";
  }

  /** @param hash of the bytes, which stands for what is no page */
  static String gist(Content content, String hash) {
    return content.format() != Format.HTML ? hash
        : HexFormat.of().formatHex(Fetcher.sha256().digest(plain(content).getBytes(StandardCharsets.UTF_8)));
  }

  /** Counters and clocks differ from call to call. */
  private static String plain(Content content) {
    return content.whole().replaceAll("[\\p{Nd}\\s:.]+", "").toLowerCase(Locale.ROOT);
  }

  private static void discard(Fetched.Got got) {
    try {
      Files.deleteIfExists(got.copy());
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
