package org.prongsai.documents.ooxml;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of one Office file and the zip around them: the same parts give the same bytes. */
public final class OfficePackage {

  /** When a file was written is not for its reader. January 1980 would bring the time zone in (ZipEntry.setTimeLocal). */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final Map<String, byte[]> parts = new LinkedHashMap<>();
  private final Map<String, String> contentTypes = new LinkedHashMap<>();

  /** @param name from the root of the package, as {@code word/document.xml} */
  public OfficePackage part(String name, String contentType, Xml content) {
    return part(name, contentType, content.toString().getBytes(StandardCharsets.UTF_8));
  }

  public OfficePackage part(String name, String contentType, byte[] content) {
    parts.put(name, content);
    contentTypes.put(name, contentType);
    return this;
  }

  /** @param part the part that refers; empty for the package itself */
  public OfficePackage relations(String part, Relations relations) {
    int slash = part.lastIndexOf('/') + 1;
    String name = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    parts.put(name, relations.xml().getBytes(StandardCharsets.UTF_8));
    return this;
  }

  public byte[] toBytes() {
    Map<String, byte[]> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", contentTypes().getBytes(StandardCharsets.UTF_8));
    all.putAll(parts);
    return zip(all);
  }

  /** The entries in their order, without times. */
  public static byte[] zip(Map<String, byte[]> entries) {
    var bytes = new ByteArrayOutputStream(1 << 16);
    try (var zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, byte[]> part : entries.entrySet()) {
        var entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private String contentTypes() {
    var xml = new Xml();
    xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
    xml.leaf("Default", "Extension", "rels",
        "ContentType", "application/vnd.openxmlformats-package.relationships+xml");
    xml.leaf("Default", "Extension", "xml", "ContentType", "application/xml");
    contentTypes.forEach((name, type) -> xml.leaf("Override", "PartName", "/" + name, "ContentType", type));
    return xml.close().toString();
  }
}
