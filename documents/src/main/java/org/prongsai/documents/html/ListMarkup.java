package org.prongsai.documents.html;

import java.util.ArrayDeque;
import java.util.Deque;
import org.prongsai.documents.model.Block;

/** Writes lists whose items bring their own numbers. */
final class ListMarkup {

  private final Markup markup;
  private final InlineMarkup inlines;
  private final Deque<Integer> open = new ArrayDeque<>();

  ListMarkup(Markup markup, InlineMarkup inlines) {
    this.markup = markup;
    this.inlines = inlines;
  }

  void item(Block.ListItem item) {
    while (!open.isEmpty() && open.peek() > item.depth()) {
      close();
    }
    if (!open.isEmpty() && open.peek() == item.depth()) {
      markup.tag("</li>\n");
    } else {
      // The role gives back what browsers take from lists without bullets.
      markup.tag("\n<ul role=\"list\">\n");
      open.push(item.depth());
    }
    markup.tag("<li><span class=\"marker\">").text(item.marker()).tag("</span> ");
    inlines.write(item.text());
  }

  void end() {
    while (!open.isEmpty()) {
      close();
    }
  }

  private void close() {
    open.pop();
    markup.tag("</li>\n</ul>\n");
  }
}
