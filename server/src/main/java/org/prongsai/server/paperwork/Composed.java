package org.prongsai.server.paperwork;

import java.util.List;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.model.Document;
import org.prongsai.message.Message;

/**
 * A paper as it stands.
 *
 * @param facts with what people wrote in them: what the registrar reads
 * @param notes what its reader should know and the document does not say
 */
record Composed(Document document, ReportFacts facts, List<Message> notes) {}
