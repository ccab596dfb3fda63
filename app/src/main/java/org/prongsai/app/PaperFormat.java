package org.prongsai.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.html.HtmlWriter;
import org.prongsai.documents.model.Document;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.documents.xlsx.XlsxWriter;

/** The files in which documents are written; the extension of a file's name says which. */
enum PaperFormat {
  DOCX("docx", DocxWriter::write),
  PDF("pdf", PdfWriter::write),
  HTML("html", document -> HtmlWriter.write(document).getBytes(StandardCharsets.UTF_8)),
  XLSX("xlsx", XlsxWriter::write);

  private final String extension;
  private final Function<Document, byte[]> writer;

  PaperFormat(String extension, Function<Document, byte[]> writer) {
    this.extension = extension;
    this.writer = writer;
  }

  String extension() {
    return extension;
  }

  byte[] write(Document document) {
    return writer.apply(document);
  }

  static List<String> extensions() {
    return Stream.of(values()).map(PaperFormat::extension).toList();
  }

  static Optional<PaperFormat> of(Path file) {
    String name = file.toString().toLowerCase(Locale.ROOT);
    return Stream.of(values()).filter(format -> name.endsWith("." + format.extension)).findFirst();
  }
}
