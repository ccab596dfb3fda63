package org.prongsai.documents.model;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which blocks no page's end may part from what stands below them, whatever the document is written as. */
public final class Ties {

  /** Words that announce what comes next; a colon does the same. */
  private static final Pattern ANNOUNCES = Pattern.compile("(?:ต่อไปนี้|ดังนี้|:)\\s*$");

  private Ties() {}

  /** On the page, what leads in the next block, by its last words or before a list; and what is signed below. */
  public static boolean onPage(Block block, @Nullable Block next) {
    return next != null && block instanceof Block.Paragraph(var _, var text)
        && (next instanceof Block.ListItem || next instanceof Block.Signatures
            || !text.isEmpty() && announces(text.getLast()));
  }

  /** A signature below others without an opinion of its own: one that has an opinion may begin a page. */
  public static boolean signsWithThoseAbove(Block.Signature signature) {
    return signature.opinionHeading() == null && signature.opinion() == null;
  }

  private static boolean announces(Inline last) {
    return last instanceof Inline.Text words && ANNOUNCES.matcher(words.text()).find();
  }

  /** In a cell, a line wholly in bold is the label of what stands below it. */
  public static boolean inCell(Block block, @Nullable Block next) {
    return next != null && block instanceof Block.Paragraph(var _, var text) && isBold(text);
  }

  private static boolean isBold(List<Inline> text) {
    return !text.isEmpty() && text.stream().allMatch(inline -> inline instanceof Inline.Text words && words.bold());
  }
}
