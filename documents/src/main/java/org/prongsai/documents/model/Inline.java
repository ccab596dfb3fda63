package org.prongsai.documents.model;

/** A piece of a line. */
public sealed interface Inline {

  /** @param verbatim digits stay as they are: addresses, file names, codes for machines */
  record Text(String text, boolean bold, boolean italic, boolean underlined, boolean verbatim) implements Inline {}

  record LineBreak() implements Inline {}

  /** ☐ or ☑, drawn alike in all formats and read as "ไม่ได้เลือก"/"เลือก" by screen readers. */
  record CheckBox(boolean checked) implements Inline {}

  /** To the next stop of the paragraph. */
  record Tab() implements Inline {}

  /** A dotted line to the right margin, or to the next tab: a place to write on. */
  record Dots() implements Inline {}

  record Link(String text, String address) implements Inline {}

  static Text text(String text) {
    return new Text(text, false, false, false, false);
  }

  static Text bold(String text) {
    return new Text(text, true, false, false, false);
  }
}
