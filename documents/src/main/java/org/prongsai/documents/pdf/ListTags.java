package org.prongsai.documents.pdf;

import java.util.ArrayDeque;
import java.util.Deque;

/** Gives the items of lists their place in the structure: a deeper list stands inside the item above it. */
final class ListTags {

  private final Tag parent;
  private final Deque<Open> open = new ArrayDeque<>();

  record Item(Tag label, Tag body) {}

  private record Open(int depth, Tag list, Tag lastBody) {}

  ListTags(Tag parent) {
    this.parent = parent;
  }

  void end() {
    open.clear();
  }

  Item item(int depth) {
    while (!open.isEmpty() && open.peek().depth() > depth) {
      open.pop();
    }
    Tag list;
    if (!open.isEmpty() && open.peek().depth() == depth) {
      list = open.pop().list();
    } else {
      list = (open.isEmpty() ? parent : open.peek().lastBody()).child("L");
    }
    Tag item = list.child("LI");
    var tags = new Item(item.child("Lbl"), item.child("LBody"));
    open.push(new Open(depth, list, tags.body()));
    return tags;
  }
}
