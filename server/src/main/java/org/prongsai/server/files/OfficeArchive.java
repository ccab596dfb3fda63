package org.prongsai.server.files;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** Documents that are archives inside: Word, Excel, PowerPoint since 2007, and OpenDocument. */
final class OfficeArchive {

  /** What the whole may grow to when unpacked. Written sizes are not believed: every byte is unpacked and counted. */
  static final long MOST_UNPACKED = 300_000_000;

  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_DECLARED = 1_000_000;

  /** Words of the main part's type in {@code [Content_Types].xml}. */
  private static final Map<String, FileKind> MAIN_PARTS = mainParts();
  private static final List<FileKind> OPEN_DOCUMENTS = List.of(FileKind.ODT, FileKind.ODS, FileKind.ODP);

  private OfficeArchive() {}

  static Outcome<Sniffed> sniff(Path content, String name) throws IOException {
    try (ZipFile archive = new ZipFile(content.toFile())) {
      if (archive.size() > MOST_ENTRIES || unpacked(archive) > MOST_UNPACKED) {
        return Outcome.refused(Problem.of("files", 1705, Place.NOWHERE, name));
      }
      FileKind kind = kind(archive);
      return kind == null ? Outcome.refused(Sniffer.unknown(name)) : Outcome.done(new Sniffed(kind, macros(archive)));
    } catch (ZipException | IllegalArgumentException broken) {
      return Outcome.refused(Problem.of("files", 1707, Place.NOWHERE, name));
    }
  }

  private static long unpacked(ZipFile archive) throws IOException {
    long total = 0;
    byte[] buffer = new byte[1 << 16];
    for (ZipEntry entry : archive.stream().map(each -> (ZipEntry) each).toList()) {
      try (InputStream in = archive.getInputStream(entry)) {
        int read;
        while (total <= MOST_UNPACKED && (read = in.read(buffer)) >= 0) {
          total += read;
        }
      }
    }
    return total;
  }

  private static @Nullable FileKind kind(ZipFile archive) throws IOException {
    String types = declared(archive, "[Content_Types].xml");
    for (Map.Entry<String, FileKind> main : MAIN_PARTS.entrySet()) {
      if (types.contains(main.getKey())) {
        return main.getValue();
      }
    }
    String openDocument = declared(archive, "mimetype").strip();
    return OPEN_DOCUMENTS.stream().filter(kind -> kind.mediaType().equals(openDocument)).findFirst().orElse(null);
  }

  private static String declared(ZipFile archive, String part) throws IOException {
    ZipEntry entry = archive.getEntry(part);
    if (entry == null) {
      return "";
    }
    try (InputStream in = archive.getInputStream(entry)) {
      return new String(in.readNBytes(MOST_DECLARED), StandardCharsets.UTF_8);
    }
  }

  private static boolean macros(ZipFile archive) {
    return archive.stream().map(ZipEntry::getName)
        .anyMatch(name -> name.endsWith("vbaProject.bin") || name.startsWith("Basic/") || name.startsWith("Scripts/"));
  }

  private static Map<String, FileKind> mainParts() {
    Map<String, FileKind> parts = new LinkedHashMap<>();
    parts.put("wordprocessingml.document.main+xml", FileKind.DOCX);
    parts.put("ms-word.document.macroEnabled.main+xml", FileKind.DOCX);
    parts.put("spreadsheetml.sheet.main+xml", FileKind.XLSX);
    parts.put("ms-excel.sheet.macroEnabled.main+xml", FileKind.XLSX);
    parts.put("presentationml.presentation.main+xml", FileKind.PPTX);
    parts.put("presentationml.slideshow.main+xml", FileKind.PPTX);
    parts.put("ms-powerpoint.presentation.macroEnabled.main+xml", FileKind.PPTX);
    return parts;
  }
}
