package org.prongsai.server.publication;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.docx.DocxWriter;
import org.prongsai.documents.pdf.PdfWriter;
import org.prongsai.documents.xlsx.XlsxWriter;
import org.prongsai.server.web.Download;
import org.prongsai.source.CsvText;

/** Content as files. */
public final class ContentFile {

  private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";

  private ContentFile() {}

  /**
   * A document of it.
   *
   * @param name of the file, without its ending
   * @param format {@code docx}, {@code xlsx} or {@code pdf}
   * @param about a line at the end: which edition, of what day
   * @param notice as in {@link ContentPaper}
   */
  public static Download document(String agency, Content content, String name, String format, String about,
      @Nullable String notice) {
    var document = new ContentPaper(agency, content, about, notice).document();
    return switch (format) {
      case "docx" -> Download.of(name + ".docx", OFFICE + "wordprocessingml.document", DocxWriter.write(document));
      case "xlsx" -> Download.of(name + ".xlsx", OFFICE + "spreadsheetml.sheet", XlsxWriter.write(document));
      default -> Download.of(name + ".pdf", "application/pdf", PdfWriter.write(document));
    };
  }

  /** One of its tables as CSV; empty when it has none of that id. */
  public static Optional<Download> table(Content content, String id) {
    return content.sections().stream().flatMap(section -> section.parts().stream())
        .filter(part -> part instanceof Part.Rows rows && rows.id().equals(id)).map(part -> (Part.Rows) part).findFirst()
        .map(rows -> Download.of(id + ".csv", "text/csv;charset=UTF-8", csv(rows)));
  }

  private static byte[] csv(Part.Rows table) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(table.columns().stream().map(Part.Column::id).toList());
    table.rows().forEach(row -> rows.add(row.stream().map(Part.Cell::plain).toList()));
    return CsvText.of(rows).getBytes(StandardCharsets.UTF_8);
  }

  /** As JSON: what the hash is of. */
  public static String json(Content content) {
    return ContentText.of(content);
  }

  /** What {@link #json} wrote. */
  public static Content read(String json) {
    return ContentText.read(json);
  }
}
