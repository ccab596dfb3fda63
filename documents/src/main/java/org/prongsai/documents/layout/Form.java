package org.prongsai.documents.layout;

/** How the values of a field stand in a cell. */
public enum Form {
  /** All on one line, with spaces between. */
  TEXT("text"),
  /** All on one line, with commas between. */
  COMMAS("commas"),
  /** Each on a line. */
  LINES("lines"),
  /** Each on a line behind its number; a single value has none. */
  NUMBERED("numbered"),
  /** Each on a line behind a dash. */
  DASHES("dashes"),
  /** Check boxes, for the status only. */
  BOXES("boxes");

  private final String code;

  Form(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }
}
