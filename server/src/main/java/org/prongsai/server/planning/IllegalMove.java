package org.prongsai.server.planning;

import org.prongsai.server.web.Overtaken;

/** A change of status for which the graph has no edge: no page offers it. */
public final class IllegalMove extends Overtaken {

  private static final long serialVersionUID = 1;

  IllegalMove(String move) {
    super(move);
  }
}
