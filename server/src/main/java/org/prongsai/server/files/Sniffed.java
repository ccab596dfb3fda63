package org.prongsai.server.files;

/** What a content turned out to be. @param macros whether it carries programs for Word or Excel */
record Sniffed(FileKind kind, boolean macros) {

  static Sniffed harmless(FileKind kind) {
    return new Sniffed(kind, false);
  }
}
