package org.prongsai.server.paperwork;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.prongsai.documents.kind.ReportFacts;
import org.prongsai.documents.kind.ReportOptions.Period;
import org.prongsai.message.Outcome;
import org.prongsai.server.identity.Person;

/** Knows what papers of an agency's year are written from; the module that puts the year together does. */
public interface PaperSource {

  /**
   * What is known at this moment. A year without results or measures is no refusal: each kind of paper says itself what
   * it lacks.
   *
   * @param fiscalYear of the work, Buddhist era
   * @param period of a progress paper, which tells no more than was reported in it and nothing that is only drafted; null
   *     for any other paper
   */
  Outcome<ReportFacts> facts(Person person, int fiscalYear, @Nullable Period period);

  /**
   * The page of the office where what stands in a row can be mended.
   *
   * @param key of the row
   */
  Optional<String> place(Person person, int fiscalYear, String key);
}
