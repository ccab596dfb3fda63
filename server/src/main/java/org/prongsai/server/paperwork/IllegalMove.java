package org.prongsai.server.paperwork;

import org.prongsai.server.web.Overtaken;

/** A way that the graph of a paper's states does not have; no page offers one. */
final class IllegalMove extends Overtaken {

  private static final long serialVersionUID = 1;

  IllegalMove(PaperMove move, PaperState state) {
    super(move + " from " + state);
  }
}
