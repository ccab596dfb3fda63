package org.prongsai.documents.kind;

import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.PageSetup;
import org.prongsai.message.Message;

/**
 * What a kind has composed.
 *
 * @param title of the document's properties
 * @param page before the notice of invented data is put on it
 * @param notes for whoever asked for the document
 */
record Composition(String title, PageSetup page, List<Block> blocks, List<Message> notes) {

  static Composition of(String title, PageSetup page, List<Block> blocks) {
    return new Composition(title, page, blocks, List.of());
  }
}
