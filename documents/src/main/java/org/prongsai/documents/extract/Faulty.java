package org.prongsai.documents.extract;

import org.prongsai.evidence.Content.Fault;

/** Reading ends here: carried from the depth of a parser to where it becomes a value. */
final class Faulty extends Exception {

  private final Fault fault;

  Faulty(Fault fault) {
    super(fault.name(), null, false, false);
    this.fault = fault;
  }

  Fault fault() {
    return fault;
  }
}
