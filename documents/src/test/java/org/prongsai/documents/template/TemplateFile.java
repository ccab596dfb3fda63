package org.prongsai.documents.template;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** A smallest DOCX whose parts a test writes as it likes. */
final class TemplateFile {

  private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
  private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private final Map<String, String> parts = new LinkedHashMap<>();
  private String overrides = "";
  private String relations = "";

  /** @param body the XML inside w:body */
  static TemplateFile with(String body) {
    var file = new TemplateFile();
    file.override("word/document.xml", WORD + "document.main+xml");
    file.parts.put("_rels/.rels", relationships(
        "<Relationship Id=\"r1\" Type=\"" + RELATION + "officeDocument\" Target=\"word/document.xml\"/>"));
    file.parts.put("word/document.xml", """
        <?xml version="1.0" encoding="UTF-8"?>
        <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" \
        xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" \
        xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office">\
        <w:body>%s</w:body></w:document>""".formatted(body));
    return file;
  }

  static TemplateFile saying(String text) {
    return with(paragraph(text));
  }

  static String paragraph(String text) {
    return "<w:p>" + run(text, "") + "</w:p>";
  }

  static String run(String text, String properties) {
    return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
  }

  static String row(String... cells) {
    var row = new StringBuilder("<w:tr>");
    for (String cell : cells) {
      row.append("<w:tc>").append(cell.startsWith("<") ? cell : paragraph(cell)).append("</w:tc>");
    }
    return row.append("</w:tr>").toString();
  }

  static String table(String... rows) {
    return "<w:tbl><w:tblPr/><w:tblGrid/>" + String.join("", rows) + "</w:tbl>";
  }

  TemplateFile override(String part, String contentType) {
    overrides += "<Override PartName=\"/" + part + "\" ContentType=\"" + contentType + "\"/>";
    return this;
  }

  TemplateFile mainOfType(String kind) {
    overrides = overrides.replace("document.main", kind);
    return this;
  }

  TemplateFile part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  TemplateFile header(String content) {
    return override("word/header1.xml", WORD + "header+xml").part("word/header1.xml",
        "<w:hdr xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">" + content + "</w:hdr>")
        .relation("header", "header1.xml", false);
  }

  TemplateFile relation(String type, String target, boolean external) {
    relations += "<Relationship Id=\"x" + relations.length() + "\" Type=\"" + RELATION + type + "\" Target=\"" + target
        + "\"" + (external ? " TargetMode=\"External\"" : "") + "/>";
    return this;
  }

  Path in(Path folder) {
    try {
      return Files.write(folder.resolve("แม่แบบ.docx"), bytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  byte[] bytes() throws IOException {
    Map<String, String> all = new LinkedHashMap<>();
    all.put("[Content_Types].xml", """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
        <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
        <Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>\
        %s</Types>""".formatted(overrides));
    all.putAll(parts);
    if (!relations.isEmpty()) {
      all.put("word/_rels/document.xml.rels", relationships(relations));
    }
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static String relationships(String inside) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">" + inside
        + "</Relationships>";
  }

  /** One part of a written file. */
  static String part(byte[] docx, String name) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
      throw new AssertionError("no part " + name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
