package org.prongsai.documents.layout;

import java.util.List;
import org.prongsai.documents.model.Block;
import org.prongsai.message.Message;

/**
 * Tables as a layout sets them out.
 *
 * @param notes facts of the file for which the layout has no column, said so that none is lost unseen
 */
public record LaidOut(List<Block> blocks, List<Message> notes) {

  public LaidOut {
    blocks = List.copyOf(blocks);
    notes = List.copyOf(notes);
  }
}
