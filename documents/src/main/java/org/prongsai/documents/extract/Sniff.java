package org.prongsai.documents.extract;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.prongsai.evidence.Format;

/** Tells the format of a file from its first bytes and, of a packed one, from the names of its parts. */
final class Sniff {

  private static final int BEGINNING = 4096;
  private static final int PDF_WITHIN = 1024;
  private static final int MOST_NAMES = 400;
  private static final long MOST_LOOKED_THROUGH = 64L << 20;
  private static final Pattern HTML = Pattern.compile("<!doctype html|<html[\\s>]|<head[\\s>]|<body[\\s>]|<title>|<meta\\s|<div[\\s>]|<script[\\s>]");
  private static final Pattern CSV = Pattern.compile("(?:[^,;\\t\\n]*[,;\\t]){2,}[^\\n]*\\n(?:[^,;\\t\\n]*[,;\\t]){2,}[\\s\\S]*");

  private Sniff() {}

  static Format format(byte[] file) {
    if (file.length == 0) {
      return Format.UNKNOWN;
    }
    String start = new String(file, 0, Math.min(file.length, BEGINNING), StandardCharsets.ISO_8859_1);
    if (start.substring(0, Math.min(PDF_WITHIN, start.length())).contains("%PDF-")) {
      return Format.PDF;
    }
    if (start.startsWith("PK\u0003\u0004")) {
      return packed(file);
    }
    if (start.startsWith("\u00d0\u00cf\u0011\u00e0")) {
      return Ole.holds(file, "EncryptedPackage") || Ole.holds(file, "WordDocument") ? Format.DOC : Format.XLS;
    }
    if (isImage(start)) {
      return Format.IMAGE;
    }
    return isText(file) ? text(start) : Format.UNKNOWN;
  }

  private static boolean isImage(String start) {
    return start.startsWith("\u00ff\u00d8\u00ff") || start.startsWith("\u0089PNG") || start.startsWith("GIF8")
        || start.startsWith("RIFF") && start.startsWith("WEBP", 8) || start.startsWith("II*\0")
        || start.startsWith("MM\0*") || start.startsWith("BM") && start.length() > 14 && start.charAt(6) == 0
        || start.startsWith("ftyphei", 4);
  }

  private static Format text(String start) {
    String small = start.replaceFirst("^\u00ef\u00bb\u00bf", "").stripLeading().toLowerCase(Locale.ROOT);
    if (HTML.matcher(small).find() && small.startsWith("<")) {
      return Format.HTML;
    }
    if (small.startsWith("<?xml") || small.startsWith("<") && small.contains("</")) {
      return Format.XML;
    }
    if (small.startsWith("{") || small.startsWith("[{") || small.matches("\\[\\s*\\{[\\s\\S]*")) {
      return Format.JSON;
    }
    return CSV.matcher(small).matches() ? Format.CSV : Format.TEXT;
  }

  /** Text has no control characters but those of lines; UTF-16 begins with its mark. */
  private static boolean isText(byte[] file) {
    boolean wide = file.length > 1 && (file[0] == (byte) 0xff && file[1] == (byte) 0xfe
        || file[0] == (byte) 0xfe && file[1] == (byte) 0xff);
    if (wide) {
      return true;
    }
    for (byte each : Arrays.copyOf(file, Math.min(file.length, BEGINNING))) {
      if (each >= 0 && each < 32 && each != '\n' && each != '\r' && each != '\t' && each != '\f' && each != 27) {
        return false;
      }
    }
    return true;
  }

  private static Format packed(byte[] file) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      int names = 0;
      long through = 0;
      byte[] buffer = new byte[8192];
      for (ZipEntry entry = zip.getNextEntry(); entry != null && names < MOST_NAMES; entry = zip.getNextEntry(), names++) {
        String name = entry.getName();
        if (name.equals("mimetype")) {
          String type = new String(zip.readNBytes(100), StandardCharsets.US_ASCII);
          return type.contains("opendocument.text") ? Format.ODT
              : type.contains("opendocument.spreadsheet") ? Format.ODS : Format.ZIP;
        }
        if (name.startsWith("word/")) {
          return Format.DOCX;
        }
        if (name.startsWith("xl/")) {
          return Format.XLSX;
        }
        if (name.startsWith("ppt/")) {
          return Format.PPTX;
        }
        for (int read = zip.read(buffer); read >= 0 && through < MOST_LOOKED_THROUGH; read = zip.read(buffer)) {
          through += read;
        }
        if (through >= MOST_LOOKED_THROUGH) {
          break;
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      return Format.ZIP;
    }
    return Format.ZIP;
  }
}
