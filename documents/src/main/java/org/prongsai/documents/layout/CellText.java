package org.prongsai.documents.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.prongsai.agencyyear.AgencyYear.Status;
import org.prongsai.documents.layout.Layout.Box;
import org.prongsai.documents.layout.Layout.Piece;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;
import org.prongsai.documents.wording.Wording;

/** Sets the pieces of a cell as blocks. */
final class CellText {

  /** A number or dash that the paper itself prints: it stands, and none is put before it. */
  private static final Pattern PRINTED_MARK =
      Pattern.compile("^(\\(?[0-9๐-๙]{1,2}[.)](?![0-9๐-๙])|[-–•])\\s*(.+)$", Pattern.DOTALL);

  private CellText() {}

  /** @param texts of the piece; one of several lines stands on as many */
  static List<Block> blocks(Piece piece, List<String> texts, @Nullable Status status) {
    List<Block> blocks = new ArrayList<>();
    if (piece.form() == Form.BOXES) {
      boxes(piece).forEach(box -> blocks.add(paragraph(
          new Inline.CheckBox(status != null && box.statuses().contains(status.code())),
          Inline.text(" " + box.text()))));
      return blocks;
    }
    List<String> values = texts.stream().filter(text -> !text.isBlank()).toList();
    if (values.isEmpty()) {
      return blocks;
    }
    if (piece.before() != null) {
      blocks.add(paragraph(Inline.bold(piece.before())));
    }
    switch (piece.form()) {
      case TEXT -> blocks.add(line(String.join(" ", values), piece.bold()));
      case COMMAS -> blocks.add(line(String.join(", ", values), piece.bold()));
      case LINES -> values.forEach(value -> lines(value, piece.bold(), blocks));
      case DASHES -> values.forEach(value -> marked("-", value, piece.bold(), blocks));
      case NUMBERED -> numbered(values, piece.bold(), blocks);
      case BOXES -> throw new AssertionError("set above");
    }
    return blocks;
  }

  private static void numbered(List<String> values, boolean bold, List<Block> blocks) {
    if (values.size() == 1) {
      lines(values.getFirst(), bold, blocks);
      return;
    }
    for (int i = 0; i < values.size(); i++) {
      marked((i + 1) + ".", values.get(i), bold, blocks);
    }
  }

  private static void lines(String value, boolean bold, List<Block> blocks) {
    value.strip().lines().forEach(line -> blocks.add(line(line, bold)));
  }

  /** Behind a dash of its own it hangs; behind a number it is a heading, which does not. */
  private static Block line(String value, boolean bold) {
    Matcher printed = PRINTED_MARK.matcher(value);
    return printed.matches() && !Character.isDigit(printed.group(1).codePointAt(0))
        ? item(printed.group(1), printed.group(2), bold) : paragraph(text(value, bold));
  }

  /** The mark stands before the first line only. */
  private static void marked(String mark, String value, boolean bold, List<Block> blocks) {
    List<String> all = value.strip().lines().toList();
    Matcher printed = PRINTED_MARK.matcher(all.getFirst());
    blocks.add(printed.matches()
        ? item(printed.group(1), printed.group(2), bold) : item(mark, all.getFirst(), bold));
    all.stream().skip(1).forEach(line -> blocks.add(line(line, bold)));
  }

  private static Block item(String mark, String value, boolean bold) {
    return new Block.ListItem(0, mark, List.of(text(value, bold)));
  }

  private static Block paragraph(Inline... inlines) {
    return new Block.Paragraph(Style.TABLE_TEXT, List.of(inlines));
  }

  private static Inline text(String value, boolean bold) {
    return bold ? Inline.bold(value) : Inline.text(value);
  }

  private static List<Box> boxes(Piece piece) {
    return piece.boxes().isEmpty()
        ? List.of(
            new Box(Wording.text("status.not-started"), Set.of("not-started")),
            new Box(Wording.text("status.in-progress"), Set.of("in-progress")),
            new Box(Wording.text("status.done"), Set.of("done")))
        : piece.boxes();
  }
}
