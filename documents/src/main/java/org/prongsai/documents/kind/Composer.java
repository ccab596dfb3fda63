package org.prongsai.documents.kind;

import org.prongsai.message.Outcome;

/** Composes one kind of document, or says which facts are missing for it. */
interface Composer {

  Outcome<Composition> compose(ReportFacts facts, ReportOptions options);
}
