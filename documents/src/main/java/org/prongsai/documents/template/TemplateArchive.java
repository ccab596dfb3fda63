package org.prongsai.documents.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;
import org.prongsai.source.Files;

/**
 * Reads the parts of a template within bounds. The filled document is made of these parts only, so what another
 * program would find elsewhere in the file never leaves it.
 */
final class TemplateArchive {

  static final int MOST_ENTRIES = 1000;
  static final int MOST_FILE_BYTES = 20 << 20;
  static final int MOST_BYTES = 48 << 20;

  /** Text compresses tenfold, drawings in XML a little more. */
  static final int MOST_RATIO = 100;
  private static final int RATIO_COUNTS_FROM = 1 << 20;
  private static final int LONGEST_NAME = 200;

  private final byte[] file;
  private final Faults faults;
  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Set<String> names = new HashSet<>();

  private TemplateArchive(byte[] file, Faults faults) {
    this.file = file;
    this.faults = faults;
  }

  static Outcome<byte[]> bytes(Path template) {
    return template.toFile().length() > MOST_FILE_BYTES
        ? Outcome.refused(Problem.of("documents", 742, Place.of(template.toString()), MOST_FILE_BYTES >> 20))
        : Files.bytes(template);
  }

  /** The parts by name, in their order; with faults they are not all there. */
  static Map<String, byte[]> parts(byte[] file, Faults faults) {
    return new TemplateArchive(file, faults).read();
  }

  private Map<String, byte[]> read() {
    if (file.length >= 4 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF) {
      faults.add(741);
      return parts;
    }
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      long room = Math.min(MOST_BYTES, Math.max(RATIO_COUNTS_FROM, (long) file.length * MOST_RATIO));
      for (ZipEntry entry = zip.getNextEntry(); entry != null && faults.isEmpty(); entry = zip.getNextEntry()) {
        room -= entry(zip, entry, room);
      }
    } catch (IOException | IllegalArgumentException e) {
      faults.add(740);
    }
    if (faults.isEmpty() && parts.isEmpty()) {
      faults.add(740);
    }
    return parts;
  }

  private long entry(ZipInputStream zip, ZipEntry entry, long room) throws IOException {
    String name = entry.getName();
    if (parts.size() >= MOST_ENTRIES) {
      faults.add(743, MOST_ENTRIES);
      return 0;
    }
    if (entry.isDirectory()) {
      return 0;
    }
    if (!plain(name) || !names.add(name.toLowerCase(Locale.ROOT))) {
      faults.add(744, shown(name));
      return 0;
    }
    var bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[8192];
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      bytes.write(buffer, 0, read);
      if (bytes.size() > room) {
        faults.add(745, shown(name));
        return 0;
      }
    }
    parts.put(name, bytes.toByteArray());
    return bytes.size();
  }

  private static boolean plain(String name) {
    return name.length() <= LONGEST_NAME && !name.startsWith("/") && !name.contains("\\") && !name.contains("//")
        && !name.contains(":") && !(name + "/").contains("../") && name.chars().noneMatch(Character::isISOControl);
  }

  private static String shown(String name) {
    return name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME) + "…";
  }
}
