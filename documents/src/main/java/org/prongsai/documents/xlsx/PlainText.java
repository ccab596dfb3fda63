package org.prongsai.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;

/** Blocks as the lines of a cell. */
final class PlainText {

  private static final String DOTS = "........................";

  private PlainText() {}

  static String of(List<Block> blocks) {
    List<String> lines = new ArrayList<>();
    for (Block block : blocks) {
      lines.addAll(lines(block));
    }
    return String.join("\n", lines);
  }

  /** None for what has no text; a table has a sheet of its own, or inside a cell a line for each row. */
  static List<String> lines(Block block) {
    return switch (block) {
      case Block.Heading(int _, var text) -> List.of(line(text));
      case Block.Paragraph(var _, var text) -> List.of(line(text));
      case Block.ListItem(int depth, var marker, var text) ->
          List.of("   ".repeat(depth) + marker + " " + line(text));
      case Block.Table table -> rows(table);
      case Block.Signatures(var signatures, int _) -> signatures.stream().flatMap(s -> signature(s).stream()).toList();
      case Block.Verification(var seal) -> Stream.concat(seal.lines().stream(), Stream.of(seal.address())).toList();
      case Block.Chart _, Block.Emblem _, Block.PageBreak _, Block.Space _, Block.NewSection _ -> List.of();
    };
  }

  /**
   * How many lines a text takes, about.
   *
   * @param width of a line in letters
   */
  static int lines(String text, double width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      long letters = line.codePoints().filter(c -> Character.getType(c) != Character.NON_SPACING_MARK).count();
      lines += 1 + (int) (letters / width);
    }
    return lines;
  }

  static String line(List<Inline> text) {
    var line = new StringBuilder();
    for (Inline inline : text) {
      line.append(switch (inline) {
        case Inline.Text(var words, var _, var _, var _, var _) -> words;
        case Inline.LineBreak _ -> "\n";
        case Inline.CheckBox(boolean checked) -> checked ? "☑" : "☐";
        case Inline.Tab _ -> "  ";
        case Inline.Dots _ -> DOTS;
        case Inline.Link(var words, var address) -> words.equals(address) ? words : words + " (" + address + ")";
      });
    }
    return line.toString();
  }

  private static List<String> rows(Block.Table table) {
    List<String> lines = new ArrayList<>();
    List<Block.Row> rows = new ArrayList<>(table.header());
    rows.addAll(table.rows());
    for (Block.Row row : rows) {
      lines.add(String.join(" | ", row.cells().stream().map(cell -> of(cell.content())).toList()));
    }
    return lines;
  }

  private static List<String> signature(Block.Signature signature) {
    List<String> lines = new ArrayList<>();
    if (signature.opinionHeading() != null) {
      lines.add(signature.opinionHeading());
      lines.add(signature.opinion() == null ? DOTS : signature.opinion());
    }
    lines.add((signature.lead() == null ? "" : signature.lead() + " ")
        + (signature.signed() == null ? DOTS : signature.signed()));
    lines.add("(" + (signature.name() == null ? DOTS : signature.name()) + ")");
    lines.addAll(signature.position());
    if (signature.dateLine() != null) {
      lines.add(signature.dateLine());
    }
    return lines;
  }
}
