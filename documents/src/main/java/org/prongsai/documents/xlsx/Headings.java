package org.prongsai.documents.xlsx;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.Block;

/** The headings that hold at a place of the document, from the outermost in. */
final class Headings {

  private final List<Block.Heading> holding = new ArrayList<>();

  void pass(Block block) {
    if (block instanceof Block.Heading heading) {
      holding.removeIf(above -> above.level() >= heading.level());
      holding.add(heading);
    }
  }

  List<String> lines() {
    return holding.stream().map(heading -> PlainText.line(heading.text())).toList();
  }

  /** The innermost as the name of a sheet, without the words before its number: they are the same on every sheet. */
  String name() {
    return holding.isEmpty() ? "" : lines().getLast().replaceFirst("^\\S+ที่ (?=[0-9๐-๙])", "");
  }
}
