package org.prongsai.documents.kind;

import java.util.ArrayList;
import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;
import org.prongsai.documents.model.Style;

/** Puts the blocks of a document together, top to bottom. */
final class Blocks {

  private final List<Block> blocks = new ArrayList<>();

  Blocks add(Block block) {
    blocks.add(block);
    return this;
  }

  Blocks addAll(List<? extends Block> more) {
    blocks.addAll(more);
    return this;
  }

  Blocks heading(int level, String text) {
    return add(new Block.Heading(level, List.of(Inline.text(text))));
  }

  Blocks paragraph(Style style, String text) {
    return add(new Block.Paragraph(style, List.of(Inline.text(text))));
  }

  Blocks paragraph(Style style, Inline... inlines) {
    return add(new Block.Paragraph(style, List.of(inlines)));
  }

  Blocks paragraphs(Style style, List<String> texts) {
    texts.forEach(text -> paragraph(style, text));
    return this;
  }

  /** The lines of a title, the first one larger. */
  Blocks title(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      paragraph(i == 0 ? Style.TITLE : Style.SUBTITLE, lines.get(i));
    }
    return this;
  }

  /** Items behind "1.", "2." … */
  Blocks numbered(List<String> texts) {
    for (int i = 0; i < texts.size(); i++) {
      add(new Block.ListItem(0, (i + 1) + ".", List.of(Inline.text(texts.get(i)))));
    }
    return this;
  }

  Blocks space(double points) {
    return add(new Block.Space(points));
  }

  List<Block> done() {
    return List.copyOf(blocks);
  }
}
