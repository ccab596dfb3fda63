package org.prongsai.server.paperwork;

import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.message.Outcome;
import org.prongsai.server.identity.Person;

/** Knows what papers of an agency's year are written from; the module that puts the year together does. */
public interface PaperSource {

  /**
   * What is known at this moment. A year without results or measures is no refusal: each kind of paper says itself what
   * it lacks.
   *
   * @param fiscalYear of the work, Buddhist era
   */
  Outcome<ReportFacts> facts(Person person, int fiscalYear);
}
