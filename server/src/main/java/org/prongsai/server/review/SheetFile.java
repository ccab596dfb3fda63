package org.prongsai.server.review;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.criteria.LocalText;
import org.prongsai.message.Language;
import org.prongsai.message.Message;
import org.prongsai.message.Messages;
import org.prongsai.server.agency.Agency;
import org.prongsai.server.publication.Content;
import org.prongsai.server.publication.ContentFile;
import org.prongsai.server.publication.Part;
import org.prongsai.server.publication.Section;
import org.prongsai.server.web.Download;
import org.prongsai.source.CsvText;

/** The entry sheet as a file, in Thai: it goes into the regulator's form. */
final class SheetFile {

  /** @param edition that stood published; null when none did. @param hash of its content; empty with it */
  record Line(String code, String name, String address, String explanation, @Nullable Integer edition, String hash) {}

  private SheetFile() {}

  static List<Line> lines(Sheet sheet, String base) {
    return sheet.rows().stream().map(row -> new Line(row.code(), row.item().name().th(), row.isEmpty() ? ""
        : row.whole(base),
        row.explanation(), row.edition() == null ? null : row.edition().no(), row.edition() == null ? "" : row.edition()
            .hash()))
        .toList();
  }

  static List<Line> lines(List<FrozenItem> items) {
    return items.stream().map(item -> new Line(item.code(), item.name().th(), item.address(), item.explanation(),
        item.edition(),
        item.hash())).toList();
  }

  static Download of(Agency agency, Submission submission, List<Line> lines, String format) {
    String name = "oit-" + submission.fiscalYear() + "-" + agency.slug();
    String note = agency.sample() == null ? null : say("review.sample");
    if (format.equals("csv")) {
      return Download.of(name + ".csv", "text/csv;charset=UTF-8", csv(lines, note).getBytes(StandardCharsets.UTF_8));
    }
    Part.Rows table = new Part.Rows("oit", words("review.sheet"), List.of(column("code"), column("name"), column("address"),
        column("explanation")), lines.stream().map(line -> List.of(Part.Cell.of(line.code()), Part.Cell.of(line.name()),
            Part.Cell.of(line.address()), Part.Cell.of(line.explanation()))).toList());
    Content content = new Content(words("review.sheet.title", String.valueOf(submission.fiscalYear())), List.of(),
        List.of(new Section(words("review.sheet"), List.of(table))));
    return ContentFile.document(agency.name(), content, name, format, about(submission), note);
  }

  private static String about(Submission submission) {
    Submission.Act in = submission.submitted();
    return in == null ? say("review.state.draft")
        : say("review.sheet.about", org.prongsai.thai.ThaiDates.official(org.prongsai.thai.Bangkok.day(in.at())));
  }

  private static Part.Column column(String id) {
    return new Part.Column(id, words("review.column." + id), false);
  }

  private static LocalText words(String key, Object... arguments) {
    Message message = Message.of(key, arguments);
    return new LocalText(Messages.text(message, Language.THAI), Messages.text(message, Language.ENGLISH));
  }

  private static String say(String key, Object... arguments) {
    return words(key, arguments).th();
  }

  /** With {@code =}, {@code +}, {@code -} or {@code @} at its start a spreadsheet would take a text for a formula. */
  private static String plain(String text) {
    return text.matches("(?s)[=+\\-@\\t\\r].*") ? "'" + text : text;
  }

  private static String csv(List<Line> lines, @Nullable String note) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("code", "name", "address", "explanation", "edition", "hash", "note"));
    lines.forEach(line -> rows.add(List.of(line.code(), line.name(), plain(line.address()), plain(line.explanation()),
        line.edition() == null ? "" : String.valueOf(line.edition()), line.hash(), note == null ? "" : note)));
    return CsvText.of(rows);
  }
}
