package org.prongsai.documents.layout;

import java.util.ArrayList;
import java.util.List;
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

  static List<Block> blocks(Piece piece, List<String> values, @Nullable Status status) {
    List<Block> blocks = new ArrayList<>();
    if (piece.form() == Form.BOXES) {
      boxes(piece).forEach(box -> blocks.add(paragraph(
          new Inline.CheckBox(status != null && box.statuses().contains(status.code())),
          Inline.text(" " + box.text()))));
      return blocks;
    }
    if (values.isEmpty()) {
      return blocks;
    }
    if (piece.before() != null) {
      blocks.add(paragraph(text(piece.before(), piece.bold())));
    }
    switch (piece.form()) {
      case TEXT -> blocks.add(line(String.join(" ", values), piece.bold()));
      case COMMAS -> blocks.add(line(String.join(", ", values), piece.bold()));
      case LINES -> values.forEach(value -> blocks.add(line(value, piece.bold())));
      case DASHES -> values.forEach(value -> blocks.add(marked("-", value, piece.bold())));
      case NUMBERED -> numbered(values, piece.bold(), blocks);
      case BOXES -> throw new AssertionError("set above");
    }
    return blocks;
  }

  private static void numbered(List<String> values, boolean bold, List<Block> blocks) {
    for (int i = 0; i < values.size(); i++) {
      blocks.add(values.size() == 1 ? line(values.get(i), bold) : marked((i + 1) + ".", values.get(i), bold));
    }
  }

  private static Block line(String value, boolean bold) {
    Matcher printed = PRINTED_MARK.matcher(value);
    return printed.matches()
        ? item(printed.group(1), printed.group(2), bold) : paragraph(text(value, bold));
  }

  private static Block marked(String mark, String value, boolean bold) {
    Matcher printed = PRINTED_MARK.matcher(value);
    return printed.matches() ? item(printed.group(1), printed.group(2), bold) : item(mark, value, bold);
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
            new Box(Wording.text("status.not-started"), java.util.Set.of("not-started")),
            new Box(Wording.text("status.in-progress"), java.util.Set.of("in-progress")),
            new Box(Wording.text("status.done"), java.util.Set.of("done")))
        : piece.boxes();
  }
}
