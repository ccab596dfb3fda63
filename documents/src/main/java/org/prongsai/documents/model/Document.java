package org.prongsai.documents.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.prongsai.message.Language;

/**
 * An official document.
 *
 * @param title for properties, bookmarks and the browser's tab
 * @param author the agency, never a person
 * @param language of its text
 * @param numerals how digits are shown; writers apply it to every text that is not verbatim
 * @param seal by which the paper can be verified; null for none
 */
public record Document(
    String title, String author, @Nullable String subject, Language language, Numerals numerals,
    PageSetup page, List<Block> blocks, @Nullable Seal seal) {

  public Document {
    blocks = List.copyOf(blocks);
  }

  public Document(
      String title, String author, @Nullable String subject, Language language, Numerals numerals,
      PageSetup page, List<Block> blocks) {
    this(title, author, subject, language, numerals, page, blocks, null);
  }

  /** The same document with other blocks. */
  public Document withBlocks(List<Block> others) {
    return new Document(title, author, subject, language, numerals, page, others, seal);
  }

  public Document sealed(Seal by) {
    return new Document(title, author, subject, language, numerals, page, blocks, by);
  }
}
