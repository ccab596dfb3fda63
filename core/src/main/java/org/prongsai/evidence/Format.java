package org.prongsai.evidence;

/** What a file is, told from its content and never from its name. */
public enum Format {
  PDF, DOCX, XLSX, PPTX, ODT, ODS,
  /** The formats before 2007, which are not read here. */
  DOC, XLS,
  HTML, CSV, JSON, XML, TEXT,
  /** A picture of any kind. */
  IMAGE,
  /** An archive of files. */
  ZIP,
  UNKNOWN;

  /** Whether rows and columns of such a file can be worked on by a computer as they are. */
  public boolean holdsData() {
    return switch (this) {
      case XLSX, XLS, ODS, CSV, JSON, XML -> true;
      default -> false;
    };
  }
}
