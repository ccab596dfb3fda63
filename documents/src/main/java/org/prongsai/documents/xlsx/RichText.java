package org.prongsai.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;

/** Blocks as the lines of a cell, with what is bold in them: the same characters as {@link PlainText}. */
final class RichText {

  record Run(String text, boolean bold) {}

  private final List<Run> runs = new ArrayList<>();

  private RichText() {}

  static List<Run> of(List<Block> blocks) {
    var text = new RichText();
    for (int i = 0; i < blocks.size(); i++) {
      text.block(i > 0, blocks.get(i));
    }
    return text.runs;
  }

  private void block(boolean below, Block block) {
    switch (block) {
      case Block.Paragraph(var _, var line) -> inlines(below ? "\n" : "", line);
      case Block.ListItem(int depth, var marker, var line) ->
          inlines((below ? "\n" : "") + "   ".repeat(depth) + marker + " ", line);
      default -> {
        List<String> lines = PlainText.lines(block);
        if (!lines.isEmpty()) {
          add((below ? "\n" : "") + String.join("\n", lines), false);
        }
      }
    }
  }

  private void inlines(String before, List<Inline> line) {
    add(before, false);
    line.forEach(inline -> add(PlainText.line(List.of(inline)), inline instanceof Inline.Text words && words.bold()));
  }

  private void add(String text, boolean bold) {
    if (text.isEmpty()) {
      return;
    }
    if (!runs.isEmpty() && runs.getLast().bold() == bold) {
      runs.set(runs.size() - 1, new Run(runs.getLast().text() + text, bold));
    } else {
      runs.add(new Run(text, bold));
    }
  }
}
