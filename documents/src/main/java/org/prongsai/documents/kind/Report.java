package org.prongsai.documents.kind;

import java.util.List;
import org.prongsai.documents.model.Document;
import org.prongsai.message.Message;

/**
 * A written document.
 *
 * @param notes what its reader should know and the document does not say, as facts for which the layout has no column
 */
public record Report(Document document, List<Message> notes) {

  public Report {
    notes = List.copyOf(notes);
  }
}
