package org.prongsai.server.files;

import java.text.Normalizer;

/** Names as people gave them, made harmless: no folders, nothing invisible, nothing that a file system refuses. */
final class FileNames {

  private static final int LONGEST = 150;

  private FileNames() {}

  /** The last part of a path, with its Thai letters; {@code file} when nothing is left of it. */
  static String clean(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    // Format characters include the marks that turn text around, with which cod.exe is made to read exe.doc.
    String visible = Normalizer.normalize(last, Normalizer.Form.NFC).replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]", "")
        .replaceAll("[<>:\"|?*]", "-").strip();
    String bounded = shorten(visible);
    return bounded.replace(".", "").isBlank() ? "file" : bounded;
  }

  private static String shorten(String name) {
    if (name.length() <= LONGEST) {
      return name;
    }
    int dot = name.lastIndexOf('.');
    String ending = dot > 0 && name.length() - dot <= 10 ? name.substring(dot) : "";
    return name.substring(0, name.offsetByCodePoints(0, name.codePointCount(0, LONGEST - ending.length()) - 1)) + ending;
  }
}
