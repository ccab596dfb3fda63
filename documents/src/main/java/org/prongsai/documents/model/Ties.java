package org.prongsai.documents.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which blocks no page's end may part from what stands below them, whatever the document is written as. */
public final class Ties {

  private Ties() {}

  /** In a cell, a line wholly in bold is the label of what stands below it. */
  public static boolean inCell(Block block, @Nullable Block next) {
    return next != null && block instanceof Block.Paragraph(var _, var text) && isBold(text);
  }

  private static boolean isBold(List<Inline> text) {
    return !text.isEmpty() && text.stream().allMatch(inline -> inline instanceof Inline.Text words && words.bold());
  }
}
