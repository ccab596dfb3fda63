package org.prongsai.documents.extract;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.prongsai.evidence.Content.Fault;

/**
 * The XML parts of a packed file, by name; all others are only weighed.
 *
 * @param macros whether a program (VBA) is among them
 * @param pictures whether pictures are
 */
record Parts(Map<String, byte[]> xml, boolean macros, boolean pictures) {

  private static final int MOST = 4000;
  /** Sheets of numbers compress fiftyfold. */
  private static final int MOST_RATIO = 200;
  private static final long RATIO_COUNTS_FROM = 8L << 20;
  private static final int MOST_XML = 64 << 20;

  static Parts of(byte[] file, Bounds bounds) throws Faulty, IOException {
    Map<String, byte[]> xml = new LinkedHashMap<>();
    boolean macros = false;
    boolean pictures = false;
    long room = Math.min(bounds.unpacked(), Math.max(RATIO_COUNTS_FROM, (long) file.length * MOST_RATIO));
    int count = 0;
    try (var zip = new ZipInputStream(new ByteArrayInputStream(file), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (++count > MOST) {
          throw new Faulty(Fault.BOMB);
        }
        macros |= name.endsWith("vbaproject.bin") || name.startsWith("basic/") && name.endsWith(".xml");
        pictures |= name.contains("/media/") || name.startsWith("pictures/");
        boolean kept = name.endsWith(".xml") || name.endsWith(".rels");
        room -= read(zip, kept ? entry.getName() : null, room, xml);
      }
    } catch (ZipException | IllegalArgumentException | java.io.EOFException e) {
      throw new Faulty(Fault.BROKEN);
    }
    return new Parts(xml, macros, pictures);
  }

  private static long read(ZipInputStream zip, @org.jspecify.annotations.Nullable String name, long room,
      Map<String, byte[]> xml) throws IOException, Faulty {
    var bytes = new ByteArrayOutputStream();
    byte[] buffer = new byte[1 << 14];
    long size = 0;
    for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
      size += read;
      if (size > room || name != null && size > MOST_XML) {
        throw new Faulty(Fault.BOMB);
      }
      if (name != null) {
        bytes.write(buffer, 0, read);
      }
    }
    if (name != null) {
      xml.putIfAbsent(name, bytes.toByteArray());
    }
    return size;
  }
}
