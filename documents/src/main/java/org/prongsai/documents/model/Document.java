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
 */
public record Document(
    String title, String author, @Nullable String subject, Language language, Numerals numerals,
    PageSetup page, List<Block> blocks) {

  public Document {
    blocks = List.copyOf(blocks);
  }
}
