package org.prongsai.documents.kind;

import org.prongsai.message.Outcome;
import org.prongsai.message.Place;
import org.prongsai.message.Problem;

/** Says which facts a kind of document lacks. */
final class Missing {

  private Missing() {}

  static <T> Outcome<T> facts(int number, ReportKind kind) {
    return Outcome.refused(Problem.of("documents", number, Place.NOWHERE, kind.code()));
  }
}
