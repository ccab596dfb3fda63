package org.prongsai.server.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files in {@code static/}. Their addresses carry a mark of their content, so that browsers may keep them for a year. */
public final class Assets {

  private static final Map<String, String> PATHS = new ConcurrentHashMap<>();

  private Assets() {}

  /** The address of a file, as in {@code prongsai.css}. */
  public static String path(String file) {
    return PATHS.computeIfAbsent(file, name -> "/static/" + name + "?v=" + mark(name));
  }

  /** The bytes of a file. */
  public static byte[] content(String file) {
    try (var in = Assets.class.getResourceAsStream("/static/" + file)) {
      if (in == null) {
        throw new IllegalStateException("no file static/" + file);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static String mark(String file) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content(file));
      return HexFormat.of().formatHex(digest, 0, 5);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
