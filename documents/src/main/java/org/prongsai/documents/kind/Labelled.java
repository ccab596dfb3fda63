package org.prongsai.documents.kind;

import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.documents.model.Inline;

/** Texts behind a word in bold that says what they are. */
final class Labelled {

  private Labelled() {}

  static Block item(String label, String text) {
    return new Block.ListItem(1, "-", List.of(Inline.bold(label + " "), Inline.text(text)));
  }
}
