package org.prongsai.documents.docx;

import org.prongsai.documents.model.Style;

/** The ids under which the document's paragraphs name their styles. */
final class StyleNames {

  static final String LINK = "Hyperlink";
  static final String CHECK_BOX = "CheckBox";
  static final String MEMO_VALUE = "MemoValue";
  static final String TABLE = "OfficialTable";
  static final String TABLE_LIST = "TableList";
  static final String SIGNATURE = "Signature";
  static final String HEADER = "Header";
  static final String FOOTER = "Footer";

  private StyleNames() {}

  static String of(Style style) {
    return switch (style) {
      case BODY -> "BodyText";
      case PLAIN -> "Normal";
      case MEMO_TITLE -> "MemoTitle";
      case MEMO_LABEL -> "MemoLabel";
      case TITLE -> "Title";
      case SUBTITLE -> "Subtitle";
      case CENTRED -> "Centred";
      case RIGHT -> "Right";
      case TABLE_HEAD -> "TableHead";
      case TABLE_TEXT -> "TableText";
      case CAPTION -> "Caption";
      case SMALL -> "Small";
      case NOTICE -> "Notice";
    };
  }

  static String heading(int level) {
    return "Heading" + Math.clamp(level, 1, 4);
  }

  /** Word's own list styles: List, List 2, List 3. */
  static String list(int depth) {
    return depth <= 0 ? "List" : "List" + (Math.min(depth, 2) + 1);
  }
}
